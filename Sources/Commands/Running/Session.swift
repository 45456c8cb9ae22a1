import CarePlans
import CivilTime
import Files
import PlanStore
import PlanText
import Planner
import ReportTables
import Wording

/// What a command works with: the store opened, the use cases over it, and where to print.
struct Session: Sendable {
  let store: Store
  var planner: Planner
  let settings: Settings
  let console: Console
  let format: OutputFormat
  /// The zone whose days count in this store.
  let zone: ZoneRule
  /// What plans are called by their readers, by short code, where lists may tell it.
  var labels: [String: String] = [:]

  var today: CivilDate { planner.today }
  var language: Language { console.language }
  /// Whether everything in the store is made up.
  var isDemo: Bool { store.settings.isDemo }

  /// Opens the store the options, the environment or the file of settings name.
  ///
  /// - Parameters:
  ///   - demo: When given, a store with the other mark is refused.
  ///   - isShared: Whether others are served from it.
  ///   - checksHead: Whether a store whose journal was cut or changed is refused.
  /// - Throws: ``Problem`` or what the store throws.
  static func open(
    _ global: GlobalOptions, demo: Bool? = nil, isShared: Bool = false, checksHead: Bool = true
  ) throws -> Session {
    let console = Console.current
    if let host = console.host { return try Session(global, on: host, console) }
    let settings = try global.settings(console)
    let meter = ProgressMeter(console: console, text: StoreWords.renewing)
    defer { meter.finish() }
    let store = try Store.open(
      at: settings.storePath(), keyAt: settings.value(.key),
      headsIn: settings.value(.lastHead), demo: demo, isShared: isShared,
      checksHead: checksHead,
      templateReader: { try TemplateReader.template(from: $0) },
      renewing: { meter.show($0, of: $1) })
    meter.finish()
    for notice in store.notices where notice.isUrgent {
      console.talk(notice.text(console.language))
    }
    return try Session(store: store, settings: settings, console: console)
  }

  /// A session on the store of a service, for a command that was typed elsewhere.
  ///
  /// - Throws: ``Problem`` `zone-unknown`.
  private init(_ global: GlobalOptions, on host: HostedStore, _ console: Console) throws {
    store = host.store
    planner = host.planner
    settings = host.settings
    self.console = console
    format = OutputFormat(typed: global.format, csv: global.csv)
    zone = try Self.zone(of: host.store)
  }

  private static func zone(of store: Store) throws(Problem) -> ZoneRule {
    guard let zone = ZoneRule(id: store.settings.zone) else {
      throw Problem(.input(.zoneUnknown), .badInput, ["zone": store.settings.zone])
    }
    return zone
  }

  /// Puts a session together around an opened store.
  init(store: Store, settings: Settings, console: Console) throws {
    let zone = try Self.zone(of: store)
    self.store = store
    self.settings = settings
    self.console = console
    self.zone = zone
    format = try settings.outputFormat()
    let planner = Planner(
      repository: store,
      clock: SystemClock(zone: zone, lens: try settings.lens(in: zone)), random: SystemRandom(),
      library: ShippedLibrary(home: try settings.value(.home).map { HomeFolder($0) }),
      actor: try settings.actor())
    // A demonstration is made up, its days too.
    self.planner =
      store.settings.isDemo ? planner : planner.watching(AskingClockWatch(console: console))
  }

  /// Says by which clock reports of the past go, after something was written as if it were another
  /// day.
  func tellLens() {
    let now = planner.clock.now()
    let day = SystemClock.day(at: now, in: zone)
    guard settings.flags[.today] != nil, day != today else { return }
    console.talk(
      ClockWords.lens(language, ["day": today.description, "clock": day.description]))
  }

  /// Reads a day as somebody typed it.
  ///
  /// - Throws: `DateInputError` with what may have been meant.
  func date(_ text: String, _ direction: DateInput.Direction) throws -> CivilDate {
    let text = BackwardTerms.typed(text)
    let day = try DateInput(today: today, direction: direction, calendar: calendar(for: text))
      .date(text)
    giveBack(day, typed: text)
    return day
  }

  /// Whether a text can be read as a day.
  func isDate(_ text: String) -> Bool {
    let text = BackwardTerms.typed(text)
    let day = try? DateInput(today: today, direction: .coming, calendar: calendar(for: text))
      .date(text)
    return day != nil
  }

  /// Says which day was meant where the text leaves it to be reckoned, so that a slip is seen.
  private func giveBack(_ day: CivilDate, typed text: String) {
    guard format == .table, console.isTerminal, CivilDate(text) == nil else { return }
    let values = ["typed": text, "day": DayText.long(day, language)]
    console.talk(DayWords.meant(language, values: values))
  }

  /// The ordinary days of the region where a term in working days is typed; else nobody asks.
  private func calendar(for text: String) throws -> WorkingCalendar {
    guard text.lowercased().contains("w") else { return .everyDay }
    return WorkingCalendar(try planner.repository.directory().holidays)
  }
}

extension Settings {
  /// Who acts, as claimed, with the login of the system; nil when nobody said.
  func actor() throws(Problem) -> PlanActor? {
    try value(.actor).map { PlanActor(name: $0, login: SystemUser.login) }
  }

  /// How results are printed.
  func outputFormat() throws(Problem) -> OutputFormat {
    let csv = try value(.csv).flatMap(CSVForm.init)
    // Who says which CSV wants CSV.
    guard flags[.format] != nil || flags[.csv] == nil else {
      return OutputFormat(typed: nil, csv: csv)
    }
    return OutputFormat(typed: try value(.format).flatMap(OutputFormat.init) ?? .table, csv: csv)
  }

  /// The day to look as if it were; nil for the true one.
  ///
  /// - Throws: `DateInputError`.
  func lens(in zone: ZoneRule) throws -> CivilDate? {
    guard let text = try value(.today) else { return nil }
    let today = SystemClock(zone: zone).today()
    return try DateInput(today: today, direction: .coming, calendar: .everyDay).date(text)
  }
}

extension OutputFormat {
  /// What was meant by a format and a form of CSV; who names a form only wants CSV.
  init(typed format: Self?, csv: CSVForm?) {
    let format = format ?? (csv == nil ? .table : .csv)
    self = format == .csv && csv == .excel ? .excel : format
  }
}

extension GlobalOptions {
  /// The settings of this run.
  ///
  /// - Throws: ``Problem`` `config-malformed` with the place.
  func settings(_ console: Console = .current) throws -> Settings {
    let path = Settings.path(in: console.environment)
    var flags: [Setting: String] = [:]
    flags[.store] = store
    flags[.home] = home
    flags[.today] = today
    flags[.format] = format?.rawValue
    flags[.csv] = csv?.rawValue
    flags[.lang] = lang
    flags[.color] = noColor ? "never" : nil
    let settings = Settings(
      flags: flags, environment: console.environment, file: try SettingsFile.read(path), path: path)
    for setting in [Setting.lang, .width, .color] { _ = try settings.value(setting) }
    return settings
  }
}
