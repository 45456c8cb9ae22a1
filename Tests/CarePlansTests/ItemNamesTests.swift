import CarePlans
import CivilTime
import TestSupport
import Testing

struct ItemNamesTests {
  /// The sample with an event and a kind of measure that bring a task and a series each.
  static let template: CareTemplate = {
    var template = Sample.template
    template.events.append(
      TemplateEvent(key: "breach", title: Sample.text, adds: ["B1", "B2", "S1"]))
    template.measures.append(
      TemplateMeasure(
        law: "order", title: Sample.text, authority: "NCTV", maximum: Term(1, .years),
        adds: ["M02", "S2"]))
    template.tasks += [
      Sample.task("B1", planned: false, due: TimingRule(.event("breach", 0), Term(7, .days))),
      Sample.task(
        "B2", after: [PlanDependency("B1"), PlanDependency("S1", point: .first)], planned: false),
      Sample.task("M02", planned: false, due: TimingRule(.measure("", .end), Term(-8, .weeks))),
    ]
    for (key, origin) in [
      ("S1", TimingRule.Origin.event("breach", 0)), ("S2", .measure("", .start)),
    ] {
      var series = Sample.series(ItemKey(key), taper: "1wx4", origin: .rule(TimingRule(origin)))
      series.isPlanned = false
      template.series.append(series)
    }
    return template
  }()

  static func draft() throws -> PlanDraft {
    let stamp = TemplateStamp(id: "sample", version: 1, hash: Sample.hash)
    let created = PlanEvent.created(
      code: Sample.code, template: stamp, caseType: "sample", start: day("2027-01-04"))
    let plan = try CarePlan.applying(created, to: nil) { _ in template }
    var draft = PlanDraft(
      plan: plan, today: day("2027-06-01"), calendars: Sample.calendars, template: template)
    try draft.begin(on: day("2027-01-04"))
    try draft.setAnchor("release", to: PlanAnchor(date: day("2027-03-01"), state: .actual))
    return draft
  }

  static func items(of draft: PlanDraft) throws -> [Commitment] {
    let schedule = try PlanSchedule(of: draft.plan, calendars: Sample.calendars, today: draft.today)
    return try CommitmentWriter(
      schedule: schedule, calendars: Sample.calendars,
      change: Sample.change(1, draft.today, draft.events)
    ).commitments(after: [])
  }

  @Test func `what an event brings again has names of its own`() throws {
    var draft = try Self.draft()
    for _ in 1...3 { try draft.happen("breach", on: day("2027-04-01")) }
    let items = try Self.items(of: draft).map(\.item)
    for key: ItemKey in ["B1", "B1.2", "B1.3", "S1.1", "S1.4", "S1#2.1", "S1#3.4"] {
      #expect(items.contains(key))
    }
    // The copies wait for the copies of the same time.
    #expect(
      draft.plan.task("B2.2")?.dependsOn
        == [PlanDependency("B1.2"), PlanDependency("S1#2", point: .first)])
    #expect(draft.plan.series.first { $0.key == "S1#2" }?.templateKey == "S1")
  }

  @Test func `a second measure of a kind brings its work again`() throws {
    var draft = try Self.draft()
    for start in ["2027-02-01", "2027-03-01"] {
      try draft.addMeasure(law: "order", start: day(start), requested: nil)
    }
    let items = try Self.items(of: draft).map(\.item)
    for key: ItemKey in ["M1", "M2", "M02", "M02.2", "S2.1", "S2#2.1"] {
      #expect(items.contains(key))
    }
    #expect(draft.plan.task("M02.2")?.due?.origin == .measure("M2", .end))
  }

  @Test(arguments: ["F1.3", "M10", "m1", "A..1", "V03.2", "F1#2", "", "a1", "f1", "B1", "s1"])
  func `by hand nothing gets a name that is or may be another's`(_ key: String) throws {
    var draft = try Self.draft()
    let task = PlanTask(key: ItemKey(key), number: 0, role: "GEM")
    let series = try FollowUpSeries(
      key: ItemKey(key), number: 0, role: "RN", taper: Taper(parsing: "1w"),
      origin: .rule(TimingRule(.anchor("release"))))
    #expect(throws: PlanRefusal.self) { try draft.add(task) }
    #expect(throws: PlanRefusal.self) { try draft.add(series) }
    #expect(draft.plan.tasks.count == Self.template.tasks.count { $0.isPlanned })
  }

  @Test func `a number that was taken away is not given to the next measure`() throws {
    var draft = try Self.draft()
    for start in ["2027-02-01", "2027-03-01"] {
      try draft.addMeasure(law: "ban", start: day(start), requested: nil)
    }
    // As an import may bring it: M1 is missing.
    var plan = draft.plan
    plan.measures.removeFirst()
    var imported = PlanDraft(
      plan: plan, today: draft.today, calendars: Sample.calendars, template: Self.template)
    try imported.addMeasure(law: "order", start: day("2027-04-01"), requested: nil)
    #expect(imported.plan.measures.map(\.key) == ["M2", "M3"])
  }

  @Test func `two items of one name are refused before they are written`() throws {
    var draft = try Self.draft()
    try draft.note(.taskAdded(PlanTask(key: "F1.3", number: 90, role: "GEM")))
    let refusal = #expect(throws: PlanRefusal.self) { try Self.items(of: draft) }
    #expect(refusal?.id == .itemTwice)
    #expect(refusal?.told()["ref"]?.hasSuffix("/F1") == true)
    var other = try Self.draft()
    try other.note(.taskAdded(PlanTask(key: "a1", number: 90, role: "GEM")))
    #expect(throws: PlanRefusal.self) { try Self.items(of: other) }
  }

  @Test func `an event whose row can have no name is refused`() throws {
    var draft = try Self.draft()
    // An older program took this name; now no task can be called V03 with a number.
    let series = try FollowUpSeries(
      key: "v03b", number: 90, role: "RN", taper: Taper(parsing: "1w"),
      origin: .rule(TimingRule(.anchor("release"))))
    try draft.note(.seriesAdded(series))
    let refusal = #expect(throws: PlanRefusal.self) {
      try draft.happen("new-facts", on: day("2027-04-01"))
    }
    #expect(refusal?.id == .itemTwice)
  }

  @Test(arguments: 0..<8)
  func `whatever happens to a plan, no two items share a name`(chunk: Int) throws {
    for seed in chunk * 10..<(chunk + 1) * 10 {
      var random = SplitMix64(seed: UInt64(seed))
      var draft = try Self.draft()
      for _ in 0..<12 {
        do {
          try Self.step(&draft, &random)
        } catch is PlanRefusal {
          continue
        }
      }
      let items = try Self.items(of: draft)
      try #require(Set(items.map { $0.item.folded }).count == items.count, "seed \(seed)")
      for entry in items {
        let id = ItemID(entry.item.rawValue) { draft.plan.seriesIndex($0) != nil }
        try #require(id?.key == entry.item, "seed \(seed): \(entry.item)")
        let isContact = if case .contact = id { true } else { false }
        #expect(isContact == (entry.series != nil))
      }
    }
  }

  private static func step(_ draft: inout PlanDraft, _ random: inout SplitMix64) throws {
    let names = [
      "A1", "a1", "B1", "b1", "E1", "e1", "E1.2", "F1.3", "M1", "m2", "M02", "S1", "S1.2", "S1#2",
      "V03", "V03.2", "v03b", "X", "A..1", "M10",
    ]
    let key = ItemKey(names[random.below(names.count)])
    switch random.below(5) {
    case 0: try draft.add(PlanTask(key: key, number: 0, role: "GEM"))
    case 1:
      try draft.add(
        FollowUpSeries(
          key: key, number: 0, role: "RN", taper: Taper(parsing: "2wx5"),
          origin: .rule(TimingRule(.anchor("release")))))
    case 2: try draft.happen("breach", on: day("2027-04-01"))
    case 3: try draft.happen("new-facts", on: day("2027-04-01"))
    default:
      try draft.addMeasure(
        law: random.chance(50) ? "ban" : "order", start: day("2027-02-01"), requested: nil)
    }
  }
}
