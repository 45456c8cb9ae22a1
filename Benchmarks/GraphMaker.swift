import CivilTime
import Scheduling

/// Makes graphs in which every feature of the schedule occurs about as often as in plans under way.
struct GraphMaker {
  static let start = CivilDate(year: 2026, month: 3, day: 2) ?? .earliest
  static let today = CivilDate(year: 2026, month: 4, day: 10) ?? .earliest

  private var random: SplitMix64
  private let calendars: [WorkingCalendar]

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
    let holidays = (0..<40).map { Self.day($0 * 37) }
    let summer = Self.day(120)...Self.day(140)
    calendars = [
      WorkingCalendar(holidays: holidays),
      WorkingCalendar(holidays: holidays).closing([summer]),
      WorkingCalendar(holidays: Array(holidays.dropFirst(5))),
    ]
  }

  /// A graph whose tasks stand in an order in which they can be done, as templates have them.
  ///
  /// - Parameter reach: how far apart two linked tasks lie at most.
  mutating func graph(tasks count: Int, links: Int, reach: Int) -> ScheduleGraph {
    var graph = ScheduleGraph(tasks: [], links: [], calendars: calendars, start: Self.start)
    graph.tasks.reserveCapacity(count)
    graph.links.reserveCapacity(links)
    for task in 0..<count { graph.tasks.append(node(task)) }
    for _ in 0..<links { graph.links.append(link(among: count, reach: reach)) }
    return graph
  }

  /// The same graph with the tasks in any order: keys say nothing about what comes first.
  mutating func shuffled(_ graph: ScheduleGraph) -> ScheduleGraph {
    let place = Array(graph.tasks.indices).shuffled(using: &random)
    var copy = graph
    for (task, node) in graph.tasks.enumerated() {
      var node = node
      if case .task(let origin) = node.due?.origin { node.due?.origin = .task(place[origin]) }
      copy.tasks[place[task]] = node
    }
    for index in copy.links.indices {
      copy.links[index].from = place[graph.links[index].from]
      copy.links[index].to = place[graph.links[index].to]
    }
    return copy
  }

  /// A graph of open tasks whose links all lead from a finish to a start, with lags in days, and with few
  /// due dates: little more than a longest path asks for.
  mutating func plainGraph(tasks count: Int, links: Int, reach: Int) -> ScheduleGraph {
    var graph = ScheduleGraph(tasks: [], links: [], calendars: calendars, start: Self.start)
    for _ in 0..<count {
      var node = ScheduleNode(estimate: Term(Int32(random.below(4)), .workingDays))
      if random.once(in: 3) {
        node.due = DateRule(from: .day(Self.day(random.below(100))), Term(10, .workingDays))
      }
      graph.tasks.append(node)
    }
    for _ in 0..<links {
      var link = link(among: count, reach: reach)
      link.kind = .finishToStart
      link.lag = Term(Int32(max(0, random.below(10) - 5)), .days)
      link.isHard = true
      graph.links.append(link)
    }
    return graph
  }

  // MARK: - Tasks

  private mutating func node(_ task: Int) -> ScheduleNode {
    var node = ScheduleNode(estimate: estimate(), calendar: random.below(calendars.count))
    switch random.below(10) {
    case 0: node.progress = .started(on: Self.day(random.below(30)))
    case 1, 2:
      let finish = Self.day(random.below(40))
      node.progress = .done(from: finish, on: finish)
    case 3: node.applicability = [.skipped, .notApplicable, .undecided][random.below(3)]
    default: break
    }
    if random.once(in: 6) { node.join = .any }
    if random.once(in: 8) { node.startsOnAnyDay = true }
    if random.once(in: 12) { node.pin = Self.day(random.below(200)) }
    if random.once(in: 8) { node.notBefore = notBefore() }
    if random.once(in: 2) {
      node.due = due(of: task)
      node.keptDue = Self.day(random.below(200))
    }
    if random.once(in: 6) {
      let origin = Self.day(random.below(100))
      node.limit = DateRule(from: .day(origin), Term(6, .weeks), roll: .roll)
    }
    return node
  }

  private mutating func estimate() -> Term {
    let amount = Int32(random.below(4))
    guard random.once(in: 8) else { return Term(amount, .workingDays) }
    return Term(amount, random.once(in: 2) ? .weeks : .months)
  }

  private mutating func notBefore() -> DateRule {
    let isUnknown = random.once(in: 6)
    let origin = Self.day(random.below(100))
    return DateRule(from: isUnknown ? .unknown : .day(origin), term())
  }

  private mutating func due(of task: Int) -> DateRule {
    let isChained = task > 0 && random.once(in: 3)
    let earlier = max(0, task - 1 - random.below(5))
    let origin = Self.day(random.below(100))
    return DateRule(from: isChained ? .task(earlier) : .day(origin), term(), roll: .back)
  }

  // MARK: - Links

  private mutating func link(among count: Int, reach: Int) -> ScheduleLink {
    let to = 1 + random.below(count - 1)
    let from = to - 1 - random.below(min(to, reach))
    let kinds = ScheduleLink.Kind.allCases
    let kind = random.once(in: 3) ? kinds[random.below(kinds.count)] : .finishToStart
    let lag = random.once(in: 3) ? term() : .zero
    return ScheduleLink(from: from, to: to, kind: kind, lag: lag, isHard: !random.once(in: 12))
  }

  private mutating func term() -> Term {
    switch random.below(10) {
    case 0: Term(Int32(random.below(3)), .months)
    case 1: Term(Int32(random.below(4)), .weeks)
    case 2, 3: Term(Int32(random.below(14)) - 3, .days)
    default: Term(Int32(random.below(10)) - 2, .workingDays)
    }
  }

  private static func day(_ days: Int) -> CivilDate {
    CivilDate(clamping: Int(start.dayNumber) + days)
  }
}
