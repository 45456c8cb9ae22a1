import CivilTime
import Scheduling
import Testing

struct ExplanationTests {
  @Test func `an early start tells what each link asked and which day won`() throws {
    let graph = ScheduleGraph.sample(
      [.work("1wd"), .work("3wd"), .work("0wd")], [.link(0, 2), .link(1, 2, .finishToStart, "2d")])
    let schedule = try Schedule(of: graph, today: .day0, explaining: true)
    #expect(
      schedule.steps(.earlyStart, of: 2) == [
        DateStep(.date(.earlyFinish, of: 0), day("2026-03-03")),
        DateStep(.date(.earlyFinish, of: 1), day("2026-03-05")),
        DateStep(.adding(term("2d"), roll: .none, calendar: 0), day("2026-03-07")),
        DateStep(.planStart, .day0),
        DateStep(.today, .day0),
        DateStep(.latest, day("2026-03-07")),
        DateStep(.nextWorkingDay(calendar: 0), day("2026-03-09")),
      ])
  }

  @Test func `a needed-by date tells whose late date it serves`() throws {
    let last = ScheduleNode.work("2wd").with { $0.limit = DateRule(from: .day(day("2026-03-20"))) }
    let graph = ScheduleGraph.sample([.work("1wd"), last], [.link(0, 1, .finishToStart, "1w")])
    let schedule = try Schedule(of: graph, today: .day0, explaining: true)
    #expect(
      schedule.steps(.neededBy, of: 0) == [
        DateStep(.date(.lateFinish, of: 1), day("2026-03-20")),
        DateStep(.latestStart(of: 1), day("2026-03-18")),
        DateStep(.latestOrigin(of: term("1w"), calendar: 0), day("2026-03-11")),
      ])
  }

  @Test func `a date that a task does not have has no steps and replays`() throws {
    let graph = ScheduleGraph.sample([.work("1wd").with { $0.notBefore = DateRule(from: .unknown) }]
    )
    let schedule = try Schedule(of: graph, today: .day0, explaining: true)
    for date in ScheduleDate.allCases {
      #expect(schedule.steps(date, of: 0).isEmpty)
      #expect(schedule.replays(date, of: 0))
    }
  }
}
