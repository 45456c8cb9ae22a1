// swift-format-ignore-file: NeverForceUnwrap, NeverUseForceTry

import CivilTime
import Scheduling
import Testing

/// Cases worked out by hand, so that the reference itself stands on something.
///
/// 1 March 2027 is a Monday; the calendar knows weekends only.
struct ReferenceScheduleTests {
  @Test func `a task of one working day that starts on Monday finishes on Tuesday`() {
    let schedule = reference([node("1wd"), node("2wd")], [link(0, 1)])
    #expect(dates(schedule, 0) == ["2027-03-01", "2027-03-02"])
    #expect(dates(schedule, 1) == ["2027-03-02", "2027-03-04"])
  }

  @Test func `an estimate in days ends on the next working day, a wait on any day`() {
    var wait = node("5d")
    wait.startsOnAnyDay = true
    let schedule = reference([node("5d"), wait, node("0d")], [link(1, 2)])
    #expect(dates(schedule, 0) == ["2027-03-01", "2027-03-08"])
    #expect(dates(schedule, 1) == ["2027-03-01", "2027-03-06"])
    #expect(dates(schedule, 2) == ["2027-03-08", "2027-03-08"])
  }

  @Test func `finish to finish starts on the last day that meets the ask`() {
    let schedule = reference(
      [node("10wd"), node("3wd")], [link(0, 1, .finishToFinish, "-1wd")])
    #expect(dates(schedule, 0) == ["2027-03-01", "2027-03-15"])
    #expect(dates(schedule, 1) == ["2027-03-09", "2027-03-12"])
  }

  @Test func `start to finish looks at the start of the other`() {
    let schedule = reference([node("10wd"), node("1w")], [link(0, 1, .startToFinish, "2w")])
    #expect(dates(schedule, 1) == ["2027-03-08", "2027-03-15"])
  }

  @Test func `a month end counts back to the last day that still lands on it`() {
    var last = node("0wd")
    last.limit = DateRule(from: .day(day("2027-04-30")))
    let schedule = reference([node("0wd"), last], [link(0, 1, lag: "1m")])
    // 30 and 31 March both give 30 April.
    #expect(schedule[0].neededBy == day("2027-03-31"))
    #expect(schedule[0].slack == 22)
    #expect(schedule[0].freeSlack == 0)
    // 1 March + 1 month is Thursday 1 April.
    #expect(dates(schedule, 1) == ["2027-04-01", "2027-04-01"])
    #expect(schedule[1].slack == 21)
    #expect(schedule[1].isCritical && !schedule[0].isCritical)
  }

  @Test func `a late date on a Saturday asks for the finish that Friday's start allows`() {
    var last = node("1wd")
    last.limit = DateRule(from: .day(day("2027-03-13")))
    let schedule = reference([node("1wd"), last], [link(0, 1)])
    #expect(schedule[1].lateFinish == day("2027-03-13"))
    // Start Thursday 11 finishes Friday 12; start Friday would finish Monday.
    #expect(schedule[0].neededBy == day("2027-03-11"))
    #expect(schedule[0].slack == 7)
  }

  @Test func `an ask on a start lands on a day the task can start on`() {
    var last = node("0wd")
    last.limit = DateRule(from: .day(day("2027-03-14")))
    var wait = last
    wait.startsOnAnyDay = true
    let schedule = reference([node("0d"), wait], [link(0, 1, .startToStart)])
    #expect(schedule[1].lateFinish == day("2027-03-14"))
    #expect(schedule[0].neededBy == day("2027-03-12"))
  }

  @Test func `of alternatives the earliest counts and is the only one asked`() {
    var last = node("1wd", join: .any)
    last.limit = DateRule(from: .day(day("2027-03-12")))
    let schedule = reference(
      [node("9wd"), node("2wd"), node("2wd"), last], [link(0, 3), link(2, 3), link(1, 3)])
    #expect(dates(schedule, 3) == ["2027-03-03", "2027-03-04"])
    #expect(schedule[0].neededBy == nil)
    #expect(schedule[1].neededBy == day("2027-03-11"))
    #expect(schedule[2].neededBy == nil)
    #expect(schedule.blockers(of: 3) == [0, 1, 2])
  }

  @Test func `behind a skipped task its own predecessors are waited for with the outer lag`() {
    var skipped = node("20wd", join: .any)
    skipped.applicability = .skipped
    var done = node("1wd")
    done.progress = .done(from: day("2027-02-26"), on: day("2027-02-26"))
    let schedule = reference(
      [node("5wd"), done, skipped, node("1wd")],
      [link(0, 2, lag: "30d"), link(1, 2, lag: "30d"), link(2, 3, lag: "3d")])
    #expect(dates(schedule, 2) == [])
    #expect(dates(schedule, 3) == ["2027-03-01", "2027-03-02"])
    #expect(schedule[3].readyFrom == day("2027-03-01"))
    #expect(schedule.blockers(of: 3) == [])
  }

  @Test func `with nothing behind it a transparent task drops out of the alternatives`() {
    var skipped = node("20wd")
    skipped.applicability = .undecided
    let schedule = reference(
      [skipped, node("5wd"), node("1wd", join: .any)], [link(0, 2), link(1, 2)])
    #expect(dates(schedule, 2) == ["2027-03-08", "2027-03-09"])
    #expect(schedule.blockers(of: 2) == [1])
  }

  @Test func `an unknown anchor takes the dates from all that hangs on it but not from a pin`() {
    var open = node("1wd")
    open.notBefore = DateRule(from: .unknown)
    open.due = DateRule(from: .day(day("2027-04-01")))
    var pinned = node("1wd")
    pinned.pin = day("2027-03-10")
    let schedule = reference([open, node("1wd"), pinned], [link(0, 1), link(1, 2)])
    #expect(schedule[0].isOpenDated && schedule[1].isOpenDated && !schedule[2].isOpenDated)
    #expect(schedule[0].due == nil)
    #expect(dates(schedule, 2) == ["2027-03-09", "2027-03-10"])
    #expect(schedule.blockers(of: 2) == [1])
    #expect(schedule.roots(of: 2) == [0])
  }

  @Test func `an expected date keeps its value and says what it would be`() {
    var first = node("1wd")
    first.due = DateRule(from: .day(day("2027-03-05")))
    var second = node("1wd")
    second.due = DateRule(from: .task(0), Term(1, .weeks))
    second.keptDue = day("2027-03-10")
    var third = node("1wd")
    third.limit = DateRule(from: .task(1), Term(1, .weeks))
    let schedule = reference([first, second, third], [])
    #expect(schedule[1].due == day("2027-03-10"))
    #expect(schedule[1].projectedDue == day("2027-03-12"))
    #expect(schedule[1].dueCertainty == .expected)
    // Counted from the projected due date, 12 March, not from the kept one.
    #expect(schedule[2].limit == day("2027-03-19"))
  }

  @Test func `a started task runs to today at least and is asked through its finish alone`() {
    var started = node("1wd")
    started.progress = .started(on: day("2027-02-22"))
    started.limit = DateRule(from: .day(day("2027-03-10")))
    let schedule = reference(
      [node("1wd"), node("1wd"), started], [link(0, 2), link(1, 2, .finishToFinish, "1wd")])
    #expect(dates(schedule, 2) == ["2027-02-22", "2027-03-01"])
    #expect(schedule[0].neededBy == nil)
    #expect(schedule[1].neededBy == day("2027-03-09"))
    #expect(schedule[1].freeSlack == -2)
  }

  @Test func `with a lead the planned date makes a task ready`() {
    let schedule = reference(
      [node("4wd"), node("1wd"), node("1wd")], [link(0, 1, lag: "-2d"), link(0, 2)])
    #expect(schedule[1].readyFrom == day("2027-03-03"))
    #expect(schedule[2].readyFrom == nil)
    #expect(schedule.blockers(of: 1) == [0] && schedule.blockers(of: 2) == [0])
  }

  // MARK: - Helpers

  private func day(_ text: String) -> CivilDate {
    CivilDate(text)!
  }

  private func node(_ estimate: String, join: ScheduleNode.Join = .all) -> ScheduleNode {
    ScheduleNode(join: join, estimate: try! Term(parsing: estimate))
  }

  private func link(
    _ from: Int, _ to: Int, _ kind: ScheduleLink.Kind = .finishToStart, _ lag: String = "0d"
  ) -> ScheduleLink {
    ScheduleLink(from: from, to: to, kind: kind, lag: try! Term(parsing: lag))
  }

  private func link(_ from: Int, _ to: Int, lag: String) -> ScheduleLink {
    link(from, to, .finishToStart, lag)
  }

  private func reference(_ tasks: [ScheduleNode], _ links: [ScheduleLink]) -> ReferenceSchedule {
    let monday = day("2027-03-01")
    let graph = ScheduleGraph(
      tasks: tasks, links: links,
      calendars: [WorkingCalendar(holidays: EmptyCollection<CivilDate>())], start: monday)
    return ReferenceSchedule(of: graph, today: monday)
  }

  private func dates(_ schedule: ReferenceSchedule, _ task: Int) -> [String] {
    [schedule[task].earlyStart, schedule[task].earlyFinish].compactMap { $0?.description }
  }
}
