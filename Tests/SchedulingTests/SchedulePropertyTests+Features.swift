import CivilTime
import Scheduling
import Testing

extension SchedulePropertyTests {
  @Test func `the random graphs hold every feature often enough`() throws {
    var counts: [String: Int] = [:]
    for seed in UInt64(0)..<2_000 {
      let (graph, today) = RandomGraph.make(seed: seed)
      let schedule = try Schedule(of: graph, today: today)
      var features = graph.links.flatMap { Self.features(of: $0, in: graph) }
      for (task, node) in graph.tasks.enumerated() {
        features += Self.features(of: node, calendars: graph.calendars)
        features += Self.results(of: task, in: schedule)
      }
      features += schedule.findings.map { Self.name(of: $0.kind) }
      if graph.calendars.count > 1 { features.append("several calendars") }
      if today < graph.start { features.append("today before the start") }
      for feature in features { counts[feature, default: 0] += 1 }
    }
    let tooFew = Self.expected.filter { counts[$0, default: 0] <= 50 }
    #expect(tooFew == [], "\(counts.sorted { $0.value < $1.value }.prefix(20))")
  }

  /// What must occur more than fifty times.
  private static var expected: [String] {
    let kinds = ScheduleLink.Kind.allCases.map { "\($0)" }
    let units = Term.Unit.allCases.map(\.rawValue)
    let rolls = Roll.allCases.map(\.rawValue)
    let origins = ["day", "unknown", "task"]
    let rules = ["not before", "due", "limit"]
    var all = [
      "hard", "soft", "parallel links all", "parallel links any", "all", "any", "pin", "started",
      "started with a pin",
      "done on one day", "done over days", "skipped", "notApplicable", "undecided", "wait",
      "point of a series",
      "kept due", "kept limit", "every day works", "zero estimate", "transparent after transparent",
      "several calendars", "today before the start",
    ]
    all += kinds.flatMap { ["\($0) all", "\($0) any", "\($0) behind transparent"] }
    all += kinds.flatMap { kind in units.flatMap { ["\(kind) +\($0)", "\(kind) -\($0)"] } }
    all += units.map { "estimate \($0)" }
    all += rules.flatMap { rule in (origins + rolls + ["long term"]).map { "\(rule) \($0)" } }
    all += [
      "open-dated", "critical", "will be late", "negative slack", "positive slack", "free slack",
      "no free slack", "ready", "blocked", "deep root", "expected due", "expected limit",
      "kept differs", "needed by", "needed by first", "done before a predecessor",
      "started before a predecessor", "pinned too early", "limit missed",
      "limit missed by a chain", "soft link broken",
    ]
    return all
  }

  private static func features(of link: ScheduleLink, in graph: ScheduleGraph) -> [String] {
    let from = graph.tasks[link.from]
    let to = graph.tasks[link.to]
    var features = [link.isHard ? "hard" : "soft", "\(link.kind) \(to.join)"]
    if link.lag.amount != 0 {
      features.append("\(link.kind) \(link.lag.isBackward ? "-" : "+")\(link.lag.unit.rawValue)")
    }
    if from.applicability != .applicable {
      features.append(
        to.applicability == .applicable
          ? "\(link.kind) behind transparent" : "transparent after transparent")
    }
    if graph.links.count(where: { $0.from == link.from && $0.to == link.to }) > 1 {
      features.append("parallel links \(to.join)")
    }
    return features
  }

  private static func features(
    of node: ScheduleNode, calendars: [WorkingCalendar]
  ) -> [String] {
    var features = [
      "\(node.join)", "\(node.applicability)", "estimate \(node.estimate.unit.rawValue)",
    ]
    switch node.progress {
    case .open: break
    case .started: features += node.pin == nil ? ["started"] : ["started", "started with a pin"]
    case .done(let from, let on): features.append(from == on ? "done on one day" : "done over days")
    }
    if node.pin != nil { features.append("pin") }
    if node.startsOnAnyDay { features.append("wait") }
    if node.isPoint { features.append("point of a series") }
    if node.estimate.amount == 0 { features.append("zero estimate") }
    if node.keptDue != nil { features.append("kept due") }
    if node.keptLimit != nil { features.append("kept limit") }
    if calendars[node.calendar] == .everyDay { features.append("every day works") }
    for (name, rule) in [
      ("not before", node.notBefore), ("due", node.due), ("limit", node.limit),
    ] {
      guard let rule else { continue }
      features.append("\(name) \(rule.roll.rawValue)")
      switch rule.origin {
      case .day: features.append("\(name) day")
      case .unknown: features.append("\(name) unknown")
      case .task: features.append("\(name) task")
      }
      let days = [Term.Unit.days: 90, .weeks: 12, .months: 3][rule.term.unit] ?? 0
      if days > 0 && abs(rule.term.amount) >= days { features.append("\(name) long term") }
    }
    return features
  }

  private static func name(of finding: ScheduleFinding.Kind) -> String {
    switch finding {
    case .doneBeforePredecessor: "done before a predecessor"
    case .startedBeforePredecessor: "started before a predecessor"
    case .pinnedTooEarly: "pinned too early"
    case .limitMissed(_, _, let chain): chain.count > 2 ? "limit missed by a chain" : "limit missed"
    case .softLinkBroken: "soft link broken"
    case .outOfRange: "out of range"
    }
  }

  private static func results(of task: Int, in schedule: Schedule) -> [String] {
    let result = schedule[task]
    var features: [String] = []
    if result.isOpenDated { features.append("open-dated") }
    if result.isCritical { features.append("critical") }
    if result.willBeLate { features.append("will be late") }
    if let slack = result.slack { features.append(slack < 0 ? "negative slack" : "positive slack") }
    if let free = result.freeSlack { features.append(free == 0 ? "no free slack" : "free slack") }
    if result.readyFrom != nil { features.append("ready") }
    if !schedule.blockers(of: task).isEmpty { features.append("blocked") }
    if Waiting(in: schedule).roots(of: task) != schedule.blockers(of: task) {
      features.append("deep root")
    }
    if result.due != nil, result.dueCertainty == .expected { features.append("expected due") }
    if result.limit != nil, result.limitCertainty == .expected { features.append("expected limit") }
    if result.due != result.projectedDue { features.append("kept differs") }
    if result.neededBy != nil { features.append("needed by") }
    if result.neededBy != nil, result.neededBy == result.lateFinish {
      features.append("needed by first")
    }
    return features
  }
}
