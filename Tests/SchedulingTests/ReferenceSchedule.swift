import CivilTime
import Scheduling

/// A slow schedule, written from the rules alone, to compare the engine with.
///
/// It walks day by day, tries days one after the other where the engine inverts a rule, keeps
/// joins as plain lists and recurses through links. It is meant for a few dozen tasks.
final class ReferenceSchedule {
  /// The end of a task that a link looks at or holds.
  enum End: Hashable {
    case start, finish
  }

  /// What a predecessor, or the group behind a transparent one, says.
  enum Answer: Hashable {
    /// No real task stands behind it, or no rule is given.
    case nothing
    /// It has no date.
    case undated
    /// A day number.
    case day(Int)

    var day: Int? {
      if case .day(let day) = self { day } else { nil }
    }
  }

  /// The early dates of one task as day numbers.
  struct EarlyDates: Hashable {
    var start: Int
    var finish: Int
  }

  /// A date from a rule.
  struct Projection: Hashable {
    var day: Int
    var isExpected: Bool
  }

  let graph: ScheduleGraph
  let today: Int
  /// Memo of the recursions; a missing key means not yet asked.
  var earlyDatesOfTask: [Int: EarlyDates?] = [:]
  var neededByOfTask: [Int: Int?] = [:]
  var dueOfTask: [Int: Projection?] = [:]
  var slackOfTask: [Int: Int?] = [:]
  var countingLinksOfTask: [Int: [ScheduleLink]] = [:]

  init(of graph: ScheduleGraph, today: CivilDate) {
    self.graph = graph
    self.today = Int(today.dayNumber)
  }

  /// Everything the engine also says about a task.
  subscript(task: Int) -> ScheduledTask {
    var result = ScheduledTask()
    let node = graph.tasks[task]
    result.isOpenDated = isOpenDated(task)
    result.readyFrom = readyFrom(task).map(civil)
    guard let dates = earlyDates(task) else { return result }
    result.earlyStart = civil(dates.start)
    result.earlyFinish = civil(dates.finish)
    if isDone(task), node.due != nil { result.due = node.keptDue }
    if isDone(task), node.limit != nil { result.limit = node.keptLimit }
    if let due = due(task) {
      result.projectedDue = civil(due.day)
      result.due = civil(inForce(due, of: task, kept: node.keptDue))
      result.dueCertainty = due.isExpected ? .expected : .firm
    }
    if let limit = limit(task) {
      result.projectedLimit = civil(limit.day)
      result.limit = civil(inForce(limit, of: task, kept: node.keptLimit))
      result.limitCertainty = limit.isExpected ? .expected : .firm
    }
    guard !isDone(task) else { return result }
    result.neededBy = neededBy(task).map(civil)
    result.lateFinish = lateFinish(task).map(civil)
    result.slack = slack(task)
    result.freeSlack = freeSlack(task)
    result.isCritical = isCritical(task)
    result.willBeLate = lateFinish(task).map { dates.finish > $0 } ?? false
    return result
  }

  // MARK: - What a task is

  func isTransparent(_ task: Int) -> Bool {
    graph.tasks[task].applicability != .applicable
  }

  func isDone(_ task: Int) -> Bool {
    if case .done = graph.tasks[task].progress { !isTransparent(task) } else { false }
  }

  func isStarted(_ task: Int) -> Bool {
    if case .started = graph.tasks[task].progress { !isTransparent(task) } else { false }
  }

  /// Applicable, not begun; it may be pinned.
  func isUnstarted(_ task: Int) -> Bool {
    graph.tasks[task].progress == .open && !isTransparent(task)
  }

  func isOpenDated(_ task: Int) -> Bool {
    !isTransparent(task) && earlyDates(task) == nil
  }

  func hardLinks(into task: Int) -> [ScheduleLink] {
    graph.links.filter { $0.to == task && $0.isHard }
  }

  // MARK: - Days

  func civil(_ day: Int) -> CivilDate {
    CivilDate(clamping: day)
  }

  func works(_ day: Int, in calendar: Int) -> Bool {
    graph.calendars[calendar].isWorking(civil(day))
  }

  /// The day plus the term, without any roll.
  func plus(_ day: Int, _ term: Term, in calendar: Int) -> Int {
    let amount = Int(term.amount)
    switch term.unit {
    case .days: return day + amount
    case .weeks: return day + 7 * amount
    case .months: return monthsLater(day, amount)
    case .years: return monthsLater(day, 12 * amount)
    case .workingDays:
      var day = day
      var left = abs(amount)
      while left > 0 {
        day += amount.signum()
        if works(day, in: calendar) { left -= 1 }
      }
      return day
    }
  }

  /// The same day of a later month, or the last day that month has.
  private func monthsLater(_ day: Int, _ months: Int) -> Int {
    let date = civil(day)
    let month = date.year * 12 + (date.month - 1) + months
    for dayOfMonth in stride(from: date.day, through: 1, by: -1) {
      if let found = CivilDate(year: month / 12, month: month % 12 + 1, day: dayOfMonth) {
        return Int(found.dayNumber)
      }
    }
    return Int((months < 0 ? CivilDate.earliest : .latest).dayNumber)
  }

  /// A rule's term applied to a day.
  func applying(_ rule: DateRule, to day: Int) -> Int {
    let end = try? rule.term.applied(
      to: civil(day), roll: rule.roll, calendar: graph.calendars[rule.calendar])
    return Int((end ?? (rule.term.isBackward ? .earliest : .latest)).dayNumber)
  }

  /// Working days in (first, last], negative when last lies before first.
  func workingDays(after first: Int, through last: Int, in calendar: Int) -> Int {
    guard first <= last else { return -workingDays(after: last, through: first, in: calendar) }
    return (first..<last).count { works($0 + 1, in: calendar) }
  }

  /// The latest day that passes; `passes` must be true long ago and false in the far future.
  func latestDay(near guess: Int, where passes: (Int) -> Bool) -> Int {
    var day = guess
    while !passes(day) { day -= 1 }
    while passes(day + 1) { day += 1 }
    return day
  }
}
