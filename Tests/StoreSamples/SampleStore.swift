// swift-format-ignore-file: NeverForceUnwrap, NeverUseForceTry

package import CarePlans
package import CivilTime
package import PlanStore
package import Planner

/// Plans and writes for the tests of the store and for the process they kill.
package enum SampleStore {
  /// 2026-03-02, a Monday.
  package static let day = CivilDate(year: 2026, month: 3, day: 2)!
  /// Noon of that day in milliseconds.
  package static let noon: Int64 = 1_772_449_200_000

  /// Reads a sample text, `sample 40`: a template with so many tasks.
  package static func template(_ text: String) throws -> CareTemplate {
    let count = text.split(separator: " ").last.flatMap { Int($0) } ?? 0
    let roles: [RoleKey] = ["GGZ", "POL", "WPI", "RN"]
    var tasks: [TemplateTask] = []
    for number in 1...max(count, 1) {
      let digits = number < 10 ? "00\(number)" : number < 100 ? "0\(number)" : "\(number)"
      let key = ItemKey("T\(digits)")
      var task = PlanTask(
        key: key, number: 0, role: roles[number % roles.count],
        participants: number % 3 == 0 ? ["RN"] : [],
        obligation: number % 5 == 0 ? .statutory : .process,
        due: TimingRule(.anchor("release"), Term(Int32(number), .days), source: "S\(number)"))
      if let before = tasks.last, number % 4 != 1 {
        task.dependsOn = [PlanDependency(before.task.key)]
      }
      tasks.append(
        TemplateTask(
          title: BilingualText(nl: "Taak \(number)", en: "Task \(number)"), isPlanned: true,
          task: task))
    }
    let series = FollowUpSeries(
      key: "S01", number: 0, role: "RN", taper: try Taper(parsing: "1wx4,1mx3"),
      origin: .rule(TimingRule(.anchor("release"))))
    return CareTemplate(
      id: "sample", version: 1, title: BilingualText(nl: "Proef", en: "Sample"),
      caseType: "returnee",
      phases: [TemplatePhase(key: "intake", title: BilingualText(nl: "i", en: "i"), from: nil)],
      anchors: [
        TemplateAnchor(key: "release", title: BilingualText(nl: "Vrijlating", en: "Release"))
      ],
      facts: [
        TemplateFact(key: "housing", title: BilingualText(nl: "w", en: "h"), values: ["own"])
      ],
      tasks: tasks,
      series: [
        TemplateSeries(
          title: BilingualText(nl: "Contact", en: "Contact"), isPlanned: true, series: series)
      ])
  }

  /// Makes a store and founds its directory.
  package static func make(at path: String, isDemo: Bool = false) throws -> Store {
    let store = try Store.create(
      at: path, settings: StoreSettings(createdAt: noon, isDemo: isDemo),
      templateReader: template)
    try store.write { writer in
      let holidays = HolidayTable(region: "NL", rules: [])
      let roles = ["GGZ", "POL", "WPI", "RN"].map { name in
        RoleDefinition(
          key: RoleKey(name), title: BilingualText(nl: name, en: name), sector: .other,
          partner: PartnerID("partner-\(name.lowercased())"))
      }
      try tell([.founded(holidays: holidays, roles: roles)], to: writer, directory: nil)
    }
    return store
  }

  package static func open(_ path: String, isShared: Bool = false) throws -> Store {
    try Store.open(at: path, isShared: isShared, templateReader: template)
  }

  /// Restores a copy, and has its journal say so.
  @discardableResult
  package static func restore(
    _ copy: String, to path: String, keyAt key: String? = nil, headsIn heads: String? = nil,
    replacing: Bool
  ) throws -> (head: JournalHead, before: String?) {
    try Store.restore(
      from: copy, to: path, keyAt: key, headsIn: heads, replacing: replacing,
      templateReader: template
    ) { store, known in
      let directory = try store.directory()
      try store.write {
        try tell(
          [.storeRestored(count: known?.count, hash: known?.hash)], to: $0, directory: directory)
      }
    }
  }

  /// Appends a change set of the directory.
  package static func tell(
    _ events: [DirectoryEvent], to writer: any PlanWriting, directory: Directory?
  ) throws {
    let number = try writer.directoryRevision() + 1
    let change = DirectoryChangeSet(
      number: number, actor: "anna", login: "tester", at: noon + Int64(number), day: day,
      reason: nil, events: events)
    var result = directory
    if change.isUndoing {
      var fold = try StreamFold<Directory>(writer.directoryEntries().map(\.change))
      try fold.add(change)
      result = fold.state
    } else {
      for event in events { result = try Directory.applying(event, to: result) }
    }
    try writer.append(change, directory: result!)
  }

  /// Appends a change set of who has access.
  package static func tell(_ events: [AccessEvent], to writer: any PlanWriting) throws {
    let number = try writer.accessRevision() + 1
    try writer.append(
      AccessChangeSet(
        number: number, actor: "anna", login: "tester", at: noon + Int64(number), day: day,
        reason: nil, events: events),
      access: events.reduce(try writer.access()) { Access.applying($1, to: $0) })
  }

  /// Makes a plan of the sample template, begun, with its release known.
  package static func found(
    _ code: PlanCode, tasks: Int = 12, in store: Store, on day: CivilDate = day
  ) throws {
    try store.write { writer in
      let text = "sample \(tasks)"
      try writer.keepTemplate(text, hash: text, titles: ["T001": BilingualText(nl: "n", en: "e")])
      let stamp = TemplateStamp(id: "sample", version: 1, hash: text)
      try change(
        code,
        [.created(code: code, template: stamp, caseType: "returnee", start: day), .begun(on: day)],
        in: writer, on: day)
    }
    let release = PlanAnchor(date: day.adding(days: 10), state: .confirmed)
    try change(code, [.anchorSet("release", release)], in: store, on: day)
  }

  /// Appends events to a plan as the use cases do: computed, and written in one transaction.
  package static func change(
    _ code: PlanCode, _ events: [PlanEvent], in store: Store, reason: String? = nil,
    on day: CivilDate = day, beforeAppend: () -> Void = {}
  ) throws {
    try store.write {
      try change(code, events, in: $0, reason: reason, on: day, beforeAppend: beforeAppend)
    }
  }

  package static func change(
    _ code: PlanCode, _ events: [PlanEvent], in writer: any PlanWriting, reason: String? = nil,
    on day: CivilDate = day, beforeAppend: () -> Void = {}
  ) throws {
    let stored = try writer.plan(code)
    let number = (stored?.revision ?? 0) + 1
    let change = PlanChangeSet(
      number: number, actor: "anna", login: "tester", at: noon + Int64(number), day: day,
      reason: reason, events: events)
    var computation =
      stored.map {
        PlanProjection(plan: $0.plan, commitments: $0.commitments, day: $0.day)
      } ?? PlanProjection()
    if change.isUndoing {
      var fold = PlanFold(
        of: try ComingRecord(
          StoredRecord(of: code, in: writer), coming: change, after: computation),
        calendars: try CalendarHistory(writer.directoryEntries()),
        template: { try writer.template(hash: $0) })
      computation = try fold.state(after: number)
    } else {
      try computation.advance(
        change, calendars: CareCalendars(of: try writer.directory()),
        template: { try writer.template(hash: $0) })
    }
    let after = computation.plan.map {
      StoredPlan(
        plan: $0, revision: number, day: computation.day ?? day,
        commitments: computation.commitments)
    }
    beforeAppend()
    try writer.append(
      change, to: code, plan: after,
      row: computation.row(revision: number, changedAt: change.at / 1000))
  }
}
