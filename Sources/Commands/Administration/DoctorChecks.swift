import CalendarFeeds
import CarePlans
import CivilTime
import Files
import PlanStore
import PlanText
import Planner
import Wording

/// What `doctor` looks at, one thing after the other; a broken one does not hide the next.
struct DoctorChecks {
  struct Check {
    var id: String
    var title: Phrase
    var isFinding: Bool
    var detail: String
  }

  private(set) var checks: [Check] = []
  private(set) var format = OutputFormat.table
  private let console: Console
  private var language: Language { console.language }

  init(_ global: GlobalOptions, _ console: Console) async throws {
    self.console = console
    program()
    guard let settings = settings(global) else { return }
    format = try settings.outputFormat()
    actor(settings)
    let store = store(settings)
    templates(settings)
    if let store { tables(settings, store) }
    await service(settings, store)
  }

  private mutating func note(
    _ id: String, _ title: Phrase, _ detail: String, isFinding: Bool = false
  ) {
    checks.append(Check(id: id, title: title, isFinding: isFinding, detail: detail))
  }

  private mutating func fail(_ id: String, _ title: Phrase, _ error: any Error) {
    let problem =
      Problem(known: error) ?? Problem(.running(.unexpected), .bug, ["kind": "\(type(of: error))"])
    let lines = ErrorPrinter.sentences(about: problem, language)
    note(id, title, lines.joined(separator: " "), isFinding: true)
  }

  private mutating func program() {
    do {
      note(
        "program", DoctorWords.program,
        DoctorWords.programIs(
          language,
          [
            "version": Version.current, "sqlite": try StoreLibrary.version(),
            "libical": LibicalVersion.text,
          ]))
    } catch {
      fail("program", DoctorWords.program, error)
    }
  }

  private mutating func settings(_ global: GlobalOptions) -> Settings? {
    do {
      let settings = try global.settings(console)
      for setting in Setting.allCases { _ = try settings.value(setting) }
      let isThere = LocalFile.isThere(settings.path)
      note(
        "settings", DoctorWords.settings,
        isThere ? settings.path : DoctorWords.noFile(language, ["path": settings.path]))
      return settings
    } catch {
      fail("settings", DoctorWords.settings, error)
      return nil
    }
  }

  private mutating func actor(_ settings: Settings) {
    do {
      guard let actor = try settings.actor() else {
        throw Problem(.rule(.actorMissing), .notPermitted)
      }
      note("actor", DoctorWords.actor, actor.name)
    } catch {
      fail("actor", DoctorWords.actor, error)
    }
  }

  /// - Returns: The store, when it can be opened.
  private mutating func store(_ settings: Settings) -> Store? {
    do {
      let store = try Store.open(
        at: settings.storePath(), keyAt: settings.value(.key),
        headsIn: settings.value(.lastHead),
        templateReader: { try TemplateReader.template(from: $0) })
      let rows = try store.planRows()
      note(
        "store", DoctorWords.store,
        DoctorWords.storeIs(
          language,
          [
            "path": store.path, "plans": String(rows.count),
            "head": try store.head().description,
          ]))
      permissions(store)
      clock(store, latest: rows.map(\.changedAt).max() ?? 0)
      return store
    } catch {
      fail("store", DoctorWords.store, error)
      return nil
    }
  }

  private mutating func permissions(_ store: Store) {
    var findings = store.notices.map { $0.text(language) }
    if !store.isWritable {
      findings.append(DoctorServiceWords.storeReadOnly(language, ["path": store.path]))
    }
    findings += LocalFile.names(besides: store.keyPath).filter { $0.hasSuffix(".backup") }
      .map { DoctorWords.keyBeside(language, ["name": $0]) }
    for finding in findings {
      note("permissions", DoctorWords.permissions, finding, isFinding: true)
    }
    if findings.isEmpty {
      note(
        "permissions", DoctorWords.permissions, DoctorWords.permissionsAreClosed(language))
    }
  }

  /// - Parameter latest: Seconds since 1970 of the latest change of a plan.
  private mutating func clock(_ store: Store, latest: Int64) {
    guard let zone = ZoneRule(id: store.settings.zone) else {
      let problem = Problem(.input(.zoneUnknown), .badInput, ["zone": store.settings.zone])
      return fail("zone", DoctorWords.zone, problem)
    }
    let now = SystemClock(zone: zone).now()
    let today = SystemClock.day(at: now, in: zone)
    note(
      "zone", DoctorWords.zone,
      DoctorWords.zoneIs(
        language,
        [
          "zone": zone.id, "today": today.description, "time": Self.time(at: now, in: zone),
        ]))
    switch ClockHealth(now: now, today: today, latest: store.settings.isDemo ? nil : latest) {
    case .off:
      let text = DoctorWords.clockOff(language, ["today": today.description])
      note("clock", DoctorWords.clock, text, isFinding: true)
    case .behind(let minutes):
      let text = DoctorWords.clockBehind(language, ["minutes": String(minutes)])
      note("clock", DoctorWords.clock, text, isFinding: true)
    case .fine: note("clock", DoctorWords.clock, DoctorWords.clockIsFine(language))
    }
    if let jumps = try? store.clockJumps().count, jumps > 0 {
      note("clock", DoctorWords.clock, ClockWords.jumps(language, jumps))
    }
  }

  private static func time(at instant: Int64, in zone: ZoneRule) -> String {
    let minute = zone.wall(utc: Int(instant / 60_000)) % 1_440
    let digits = { (number: Int) in (number < 10 ? "0" : "") + String(number) }
    return "\(digits(minute / 60)):\(digits(minute % 60))"
  }

  private mutating func templates(_ settings: Settings) {
    do {
      let library = ShippedLibrary(home: try settings.value(.home).map { HomeFolder($0) })
      let (all, faulty) = try library.templateHealth()
      for id in faulty {
        let text = DoctorWords.templateFaulty(language, ["template": id])
        note("templates", DoctorWords.templates, text, isFinding: true)
      }
      if faulty.isEmpty {
        let text = DoctorWords.templatesAreFine(language, ["n": String(all.count)])
        note("templates", DoctorWords.templates, text)
      }
    } catch {
      fail("templates", DoctorWords.templates, error)
    }
  }

  /// Whether the store's holidays and laws are the program's, and what no decree is known for yet.
  private mutating func tables(_ settings: Settings, _ store: Store) {
    do {
      let planner = Planner(
        repository: store, clock: SystemClock(), random: SystemRandom(),
        library: ShippedLibrary(home: try settings.value(.home).map { HomeFolder($0) }), actor: nil)
      let tables = try planner.tableHealth()
      var details = [
        tables.areOlder ? TablesWords.older(language) : TablesWords.isCurrent(language)
      ]
      if let first = tables.firstUndecreed {
        details.append(
          TablesWords.near(
            language, ["count": String(tables.undecreed), "date": first.description]))
      }
      note(
        "tables", TablesWords.check, details.joined(separator: ". "), isFinding: tables.areOlder)
    } catch {
      fail("tables", TablesWords.check, error)
    }
  }

  /// The service, where anything speaks of one.
  private mutating func service(_ settings: Settings, _ store: Store?) async {
    do {
      let zone = store.flatMap { ZoneRule(id: $0.settings.zone) } ?? .amsterdam
      let today = try settings.lens(in: zone) ?? SystemClock(zone: zone).today()
      let service = ServiceChecks(settings: settings, today: today, language: language)
      var isMeant = service.isConfigured
      if let store {
        let health = AccessHealth(
          try store.access(), in: try store.directory(), uses: try store.lastUses(), on: today)
        checks += AccessChecks(settings: settings, health: health, language: language).checks()
        isMeant = isMeant || health.isServed
      }
      if isMeant { checks.append(try await service.service()) }
      if let server = try await service.server() { checks.append(server) }
      certificate(of: service)
    } catch {
      fail("service", DoctorServiceWords.service, error)
    }
  }

  private mutating func certificate(of service: ServiceChecks) {
    do {
      if let certificate = try service.certificate() { checks.append(certificate) }
    } catch {
      fail("certificate", DoctorServiceWords.certificate, error)
    }
  }
}
