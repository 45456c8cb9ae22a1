import CivilTime
import Scheduling
import TestSupport

/// Makes the same random graph from the same seed, with every feature of the schedule in it.
struct RandomGraph {
  private var random: SplitMix64
  private(set) var today: CivilDate
  private let start: CivilDate

  /// The graph and the day to look at it.
  ///
  /// - Parameter start: the plan's start; nil for an awkward day of the next years.
  static func make(
    seed: UInt64, start: CivilDate? = nil
  ) -> (graph: ScheduleGraph, today: CivilDate) {
    var maker = RandomGraph(seed: seed, start: start)
    let graph = maker.graph()
    return (graph, maker.today)
  }

  private init(seed: UInt64, start: CivilDate?) {
    random = SplitMix64(seed: seed)
    self.start = start ?? Self.awkwardDay(using: &random)
    let offset = Int.random(in: 0..<10, using: &random) == 0 ? -40...0 : -10...150
    today = CivilDate(
      clamping: Int(self.start.dayNumber) + Int.random(in: offset, using: &random))
  }

  private mutating func graph() -> ScheduleGraph {
    let count = Int.random(in: 1...25, using: &random)
    let calendars = (0..<Int.random(in: 1...3, using: &random)).map { _ in
      Self.calendars[Int.random(in: 0..<Self.calendars.count, using: &random)]
    }
    // Links and rules run along orders that are not the order of the indices.
    let order = Array(0..<count).shuffled(using: &random)
    let ruleOrder = Array(0..<count).shuffled(using: &random)
    var tasks = (0..<count).map { _ in node(calendars: calendars.count) }
    for (place, task) in order.enumerated() {
      tasks[task].notBefore = rule(
        on: order[..<place], per: 8, forward: true, calendars: calendars.count)
    }
    for (place, task) in ruleOrder.enumerated() {
      tasks[task].due = rule(on: ruleOrder[..<place], per: 3, calendars: calendars.count)
      let others = (0..<count).filter { $0 != task }
      tasks[task].limit = rule(on: others[...], per: 5, calendars: calendars.count)
      if chance(2) { tasks[task].keptDue = day(near: today, -60...120) }
      if chance(2) { tasks[task].keptLimit = day(near: today, -60...120) }
    }
    return ScheduleGraph(
      tasks: tasks, links: links(along: order), calendars: calendars, start: start)
  }

  private mutating func links(along order: [Int]) -> [ScheduleLink] {
    guard order.count > 1 else { return [] }
    var links: [ScheduleLink] = []
    for _ in 0..<Int.random(in: 0...(order.count * 2), using: &random) {
      let to = Int.random(in: 1..<order.count, using: &random)
      let from = Int.random(in: max(0, to - (chance(3) ? 25 : 4))..<to, using: &random)
      links.append(
        ScheduleLink(
          from: order[from], to: order[to],
          kind: chance(2) ? .finishToStart : pick(ScheduleLink.Kind.allCases),
          lag: chance(2) ? .zero : term(backward: true), isHard: !chance(8)))
    }
    return links.shuffled(using: &random)
  }

  // MARK: - Tasks

  private mutating func node(calendars: Int) -> ScheduleNode {
    var node = ScheduleNode(
      progress: progress(),
      applicability: chance(5)
        ? pick([.notApplicable, .notApplicable, .undecided, .skipped]) : .applicable,
      join: chance(3) ? .any : .all,
      estimate: chance(3) ? pick([.zero, Term(0, .workingDays)]) : term(backward: false),
      calendar: Int.random(in: 0..<calendars, using: &random), startsOnAnyDay: chance(6))
    if chance(8) { node.pin = day(near: today, -30...120) }
    node.isPoint = chance(12)
    return node
  }

  private mutating func progress() -> ScheduleNode.Progress {
    switch Int.random(in: 0..<10, using: &random) {
    case 0: return .started(on: day(near: today, -60...0))
    case 1:
      let finish = day(near: today, chance(10) ? 0...20 : -60...0)
      return .done(from: day(near: finish, -30...0), on: finish)
    case 2:
      let finish = day(near: today, -60...0)
      return .done(from: finish, on: finish)
    default: return .open
    }
  }

  private mutating func rule(
    on earlier: ArraySlice<Int>, per denominator: Int, forward: Bool = false, calendars: Int
  ) -> DateRule? {
    guard chance(denominator) else { return nil }
    var origin = DateRule.Origin.day(day(near: today, -40...120))
    switch Int.random(in: 0..<8, using: &random) {
    case 0: origin = .unknown
    case 1..<5: if let task = earlier.randomElement(using: &random) { origin = .task(task) }
    default: break
    }
    let term: Term =
      chance(6) ? longTerm() : chance(4) ? .zero : self.term(backward: !forward || chance(3))
    return DateRule(
      from: origin, term, roll: pick(Roll.allCases),
      calendar: Int.random(in: 0..<calendars, using: &random))
  }

  // MARK: - Terms and days

  private mutating func term(backward: Bool) -> Term {
    let unit = chance(3) ? .workingDays : pick(Term.Unit.allCases)
    let most: Int32 =
      switch unit {
      case .days: 20
      case .workingDays: 15
      case .weeks: 3
      case .months: 3
      case .years: 1
      }
    return Term(Int32.random(in: (backward ? -most : 0)...most, using: &random), unit)
  }

  /// Around the bounds over which a statutory term no longer rolls.
  private mutating func longTerm() -> Term {
    pick([
      Term(12, .weeks), Term(13, .weeks), Term(90, .days), Term(91, .days), Term(3, .months),
      Term(4, .months), Term(1, .years), Term(-13, .weeks), Term(-91, .days), Term(-4, .months),
    ])
  }

  private mutating func day(near day: CivilDate, _ offsets: ClosedRange<Int>) -> CivilDate {
    CivilDate(clamping: Int(day.dayNumber) + Int.random(in: offsets, using: &random))
  }

  /// Any day of some years, month ends and leap days more often than others.
  private static func awkwardDay(using random: inout SplitMix64) -> CivilDate {
    let year = Int.random(in: 2023...2028, using: &random)
    let month = Int.random(in: 1...12, using: &random)
    if Bool.random(using: &random) {
      return (28...31).reversed().lazy.compactMap { CivilDate(year: year, month: month, day: $0) }
        .first ?? .earliest
    }
    let start = Int(CivilDate(year: year, month: month, day: 1)?.dayNumber ?? 0)
    return CivilDate(clamping: start + Int.random(in: 0..<28, using: &random))
  }

  // MARK: - Chance

  private mutating func chance(_ denominator: Int) -> Bool {
    Int.random(in: 0..<denominator, using: &random) == 0
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: 0..<values.count, using: &random)]
  }

  /// Calendars that graphs choose from: making one takes longer than making a graph.
  static let calendars: [WorkingCalendar] = [.everyDay] + (0..<11).map(calendar)

  private static func calendar(number: Int) -> WorkingCalendar {
    var random = SplitMix64(seed: UInt64(number) &* 7_919 &+ 17)
    let first = Int(CivilDate(year: 2022, month: 1, day: 1)?.dayNumber ?? 0)
    let holidays = (0..<(number * 20)).map { _ in
      CivilDate(clamping: first + Int.random(in: 0..<3_650, using: &random))
    }
    let closures = (0..<(number % 4 * 10)).map { _ in
      let day = first + Int.random(in: 0..<3_650, using: &random)
      let length = Int.random(in: 0..<30, using: &random)
      return CivilDate(clamping: day)...CivilDate(clamping: day + length)
    }
    let weekends: [Set<Weekday>] = [
      [.saturday, .sunday], [.sunday], [.wednesday, .saturday, .sunday], [],
    ]
    return WorkingCalendar(
      holidays: holidays, closures: closures, weekend: weekends[number == 0 ? 0 : number % 4])
  }
}
