// swift-format-ignore-file: NeverUseForceTry

package import CarePlans
import CivilTime

/// Makes plans in which every field is filled, often with what YAML might misread.
package struct RandomPlan {
  private var random: SplitMix64
  private var number = 0
  private var keys: [ItemKey] = []
  private let seriesKeys: [ItemKey]
  private static let anchors: [AnchorKey] = [
    "release", "notice", "supervision-end", "no", "Ä b", "phase-2w",
  ]
  private static let facts: [FactKey] = ["housing", "yes", "under-27", "x: y"]

  init(seed: Int) {
    random = SplitMix64(seed: UInt64(seed))
    seriesKeys = ["S01", "S01#2", "S02", "s3"]
  }

  package static func plan(seed: Int) -> CarePlan {
    var maker = RandomPlan(seed: seed)
    return maker.make()
  }

  private mutating func make() -> CarePlan {
    var plan = CarePlan(
      code: PlanCode(random: random.next() >> 29),
      template: TemplateStamp(
        id: name(), version: Int.random(in: 0...99, using: &random), hash: text()),
      caseType: name(), start: day(), lead: random.maybe { WorkerID(Self.text(&$0)) })
    plan.status = random.pick(PlanStatus.allCases)
    // Of a discarded plan it is always known which calendars had shown it.
    if plan.status == .discarded { plan.shownIn = [] }
    plan.endedOn = random.maybe { Self.day(&$0) }
    for key in Self.anchors {
      var anchor = PlanAnchor(
        date: random.maybe { Self.day(&$0) }, state: random.pick(PlanAnchor.State.allCases))
      if random.chance(10) { anchor.state = random.pick(PlanAnchor.State.allCases) }
      plan.anchors[key] = anchor
    }
    for key in Self.facts { plan.facts[key] = PlanFact(value: random.maybe { Self.text(&$0) }) }
    for _ in 0..<3 { plan.roles[RoleKey(text())] = PartnerID(text()) }
    for _ in 0..<3 { plan.members[WorkerID(text())] = day() }
    plan.phases = (0..<3).map { _ in
      PlanPhase(key: name(), from: random.maybe(50) { _ in 0 }.map { _ in rule() })
    }
    plan.happenings = (0..<2).map { count in
      PlanHappening(event: EventKey(name()), count: count + 1, on: day())
    }
    for domain in LifeDomain.ofLife where random.chance(30) {
      plan.domains[domain] = PlanDomain(
        flaggedOn: day(), noneBecause: random.maybe { Self.text(&$0) })
    }
    for number in 1...3 where random.chance(50) {
      plan.goals.append(
        PlanGoal(
          number: number, domain: random.pick(LifeDomain.ofLife), text: text(), setOn: day(),
          state: random.pick(PlanGoal.State.allCases), saidOn: random.maybe { Self.day(&$0) }))
    }
    plan.lastGoal = plan.goals.last?.number ?? 0
    plan.measures = [measure("M1"), measure("M12")]
    let count = Int.random(in: 0...8, using: &random)
    for place in 0..<count {
      let key = ItemKey(
        random.pick(["A0\(place)", "A0\(place).2", "A0\(place)b", "a\(place)"]))
      plan.tasks.append(task(key))
      keys.append(key)
    }
    plan.series = seriesKeys.map { series($0) }
    plan.tasks.sort { $0.key < $1.key }
    plan.lastNumber = random.chance(50) ? number : number + 3
    return plan
  }

  // MARK: Rows

  private mutating func task(_ key: ItemKey) -> PlanTask {
    number += 1
    var task = PlanTask(
      key: key, number: number,
      // Nobody adds by hand what an event brings a second time.
      templateKey: random.maybe(key.numbered == nil ? 60 : 100) {
        $0.chance(50) ? ItemKey("A00") : ItemKey(String(key.rawValue.prefix(3)))
      },
      title: random.maybe { Self.text(&$0) }, kind: random.pick(TaskKind.allCases),
      domain: random.maybe { $0.pick(LifeDomain.allCases) }, role: RoleKey(text()),
      participants: random.list(upTo: 3) { RoleKey(Self.text(&$0)) },
      worker: random.maybe { WorkerID(Self.text(&$0)) },
      obligation: random.pick(Obligation.allCases), estimate: random.maybe { Self.term(&$0) },
      join: random.pick([.all, .any]), phase: random.maybe { Self.text(&$0) })
    if random.chance(60) { task.notBefore = rule(onTasks: false) }
    if random.chance(60) { task.due = rule() }
    if random.chance(60) { task.limit = rule() }
    if random.chance(60) { task.condition = condition() }
    for earlier in keys where random.chance(30) {
      task.dependsOn.append(
        PlanDependency(
          earlier, random.pick(PlanDependency.Kind.allCases),
          lag: random.chance(50) ? .zero : term(), isHard: random.chance(70)))
    }
    task.outcomes = random.list(upTo: 2) { random in
      DecisionOutcome(
        key: Self.text(&random),
        sets: random.chance(50) ? ["housing": Self.text(&random), "yes": "no"] : [:],
        step: random.maybe { $0.pick(PlanStep.allCases) },
        keeps: keys.filter { _ in random.chance(20) })
    }
    task.startedOn = random.maybe { Self.day(&$0) }
    task.finishedOn = random.maybe { Self.day(&$0) }
    task.outcome = random.maybe { Self.text(&$0) }
    task.isSkipped = random.chance(30)
    task.wait = random.maybe { TaskWait(since: Self.day(&$0), until: Self.day(&$0)) }
    task.pin = random.maybe { random in
      TaskPin(
        day: Self.day(&random), minute: random.maybe { Int.random(in: 0..<1_440, using: &$0) },
        minutes: random.maybe { Int.random(in: 0...600, using: &$0) })
    }
    task.removal = random.maybe(10) { random in
      let on = Self.day(&random)
      return ItemRemoval(on: on, since: random.maybe { min(on, Self.day(&$0)) })
    }
    // What is over is not removed as well.
    if task.finishedOn != nil { task.removal = nil }
    return task
  }

  private mutating func series(_ key: ItemKey) -> FollowUpSeries {
    number += 1
    let tapers = [
      "1wx12,2wx12,1m to supervision-end", "2/wx4,1w", "3m until release-26w,6w to release",
      "3m,6m,12m,1y", "6w", "3m,6m,yearly to notice+1y",
    ]
    let origin: FollowUpSeries.Origin =
      random.chance(50) || keys.isEmpty
      ? .rule(rule()) : .task(random.pick(keys), random.chance(40) ? .zero : term())
    var series = FollowUpSeries(
      key: key, number: number,
      templateKey: random.maybe(key.templateRow == key ? 60 : 100) { _ in key },
      title: random.maybe { Self.text(&$0) }, kind: random.pick(SeriesKind.allCases),
      domain: random.maybe { $0.pick(LifeDomain.allCases) }, role: RoleKey(text()),
      participants: random.list(upTo: 2) { RoleKey(Self.text(&$0)) },
      worker: random.maybe { WorkerID(Self.text(&$0)) },
      obligation: random.pick(Obligation.allCases),
      taper: try! Taper(parsing: random.pick(tapers)), origin: origin,
      counting: random.pick([.periodic, .chained]), window: term(),
      source: random.maybe { Self.text(&$0) }, verify: random.chance(50),
      phase: random.maybe { Self.text(&$0) })
    if random.chance(50) { series.condition = condition() }
    for contact in 1...3 where random.chance(60) {
      series.log[contact] = FollowUpSeries.Log(
        outcome: random.pick(FollowUpSeries.Outcome.allCases), on: day())
    }
    series.stoppedOn = random.maybe(30) { Self.day(&$0) }
    if series.stoppedOn != nil {
      series.owedAfterStop = random.maybe(50) { Int($0.next() % 40) + 1 }
    }
    series.removal = random.maybe(10) { random in
      let on = Self.day(&random)
      return ItemRemoval(
        on: on, since: min(on, Self.day(&random)),
        contacts: [1, 4].filter { series.log[$0] == nil })
    }
    return series
  }

  private mutating func measure(_ key: ItemKey) -> CareMeasure {
    number += 1
    var measure = CareMeasure(
      key: key, number: number, law: text(), authority: RoleKey(text()),
      requestedOn: random.maybe { Self.day(&$0) }, start: day(), maximum: term(),
      sunset: random.maybe { Self.day(&$0) })
    measure.renewals = random.list(upTo: 2) {
      CareMeasure.Renewal(on: Self.day(&$0), until: Self.day(&$0))
    }
    measure.endedOn = random.maybe(30) { Self.day(&$0) }
    measure.removal = random.maybe(10) { ItemRemoval(on: Self.day(&$0)) }
    if measure.endedOn != nil { measure.removal = nil }
    return measure
  }

  // MARK: Parts

  /// Rules count only from tasks made before, so that no circle arises.
  private mutating func rule(onTasks: Bool = true) -> TimingRule {
    var origins: [TimingRule.Origin] = [
      .day(day()), .anchor(random.pick(Self.anchors)),
      .measure("M1", random.pick(MeasurePoint.allCases)),
      .measure("", .end), .event("new-facts", Int.random(in: 0...9, using: &random)),
      .event("", 0), .event("Odd one", 2), .measure("M12", .start), .anchor("phase-2w"),
    ]
    if onTasks, !keys.isEmpty { origins.append(.task(random.pick(keys))) }
    return TimingRule(
      random.pick(origins), random.chance(30) ? .zero : term(), roll: random.pick(Roll.allCases),
      source: random.maybe(40) { Self.text(&$0) }, verify: random.chance(30))
  }

  private mutating func condition() -> FactCondition {
    let clauses = (0...Int.random(in: 0...2, using: &random)).map { _ in
      FactCondition.Clause(
        fact: random.pick(Self.facts), isNegated: random.chance(40),
        values: random.chance(80) ? ["yes", "under-27"] : [text(), text()])
    }
    return FactCondition(clauses: clauses)
  }

  private mutating func day() -> CivilDate { Self.day(&random) }
  private mutating func term() -> Term { Self.term(&random) }
  private mutating func text() -> String { Self.text(&random) }
  private mutating func name() -> String {
    random.pick(["release", "after-care", "yes", "Zo'n naam"])
  }

  private static func day(_ random: inout SplitMix64) -> CivilDate {
    CivilDate(clamping: Int.random(in: -25_567...84_005, using: &random))
  }

  private static func term(_ random: inout SplitMix64) -> Term {
    let unit = random.pick(Term.Unit.allCases)
    let most = random.chance(90) ? 30 : unit.largestAmount
    return Term(Int32.random(in: -most...most, using: &random), unit)
  }

  /// Words YAML reads as something else, signs that mean something to it, and signs nobody sees.
  private static func text(_ random: inout SplitMix64) -> String {
    let whole = [
      "yes", "no", "1e3", "~", "null", "true", "", " ", "0x1F", "1:30", "2026-01-05", "- a", "a: b",
      "#x", "a #b", "&a", "*a", "see &a and *a", "<<", "!t", "%d", "@x", "`x`", "{a}", "[a]", "a,b",
      "|", ">", "---", "...", "? a", "'", "\"", "\\", "\\n", "Ünïcode ✓", "e\u{301}", "é",
      "👩‍👩‍👧", "\u{FEFF}bom", "\u{2028}", "\u{85}", "\u{7F}", "\u{0}", "\u{1B}[0m", "\u{FFFD}",
      "\u{FFFE}", "\u{10FFFF}", "\u{202E}rtl", "שלום", "line\nbreak", "\r\n", "\ttab", " lead",
      "trail ", "a\u{A0}b", "1_000", "0o7", "+1", ".5", "=", "GGZ", "rn-03",
    ]
    guard random.chance(40) else { return random.pick(whole) }
    return (0...Int.random(in: 0...4, using: &random)).map { _ in random.pick(whole) }.joined(
      separator: random.pick(["", " ", ": ", "\n", ", "]))
  }
}
