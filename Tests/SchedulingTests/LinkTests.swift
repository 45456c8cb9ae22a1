import CivilTime
import Scheduling
import Testing

struct LinkTests {
  /// A task pinned on `pin` that takes no time, and one of `estimate` that hangs on it.
  private func span(
    after pin: String, _ kind: ScheduleLink.Kind, _ lag: String, work estimate: String,
    calendar: Int = 0, isWait: Bool = false
  ) throws -> String {
    let graph = ScheduleGraph.sample(
      [
        ScheduleNode(pin: day(pin)),
        ScheduleNode(estimate: term(estimate), calendar: calendar, startsOnAnyDay: isWait),
      ], [.link(0, 1, kind, lag)])
    return try graph.scheduled().span(1)
  }

  @Test func `work of one day that starts on Monday finishes on Tuesday`() throws {
    #expect(try ScheduleGraph.sample([.work("1wd")]).scheduled().span(0) == "03-02..03-03")
  }

  @Test func `work of no days finishes at once`() throws {
    #expect(try ScheduleGraph.sample([.work("0wd")]).scheduled().span(0) == "03-02..03-02")
  }

  @Test func `work in weeks ends on a working day and a wait on any`() throws {
    let graph = ScheduleGraph.sample([
      .work("5d"), .work("5d").with { $0.startsOnAnyDay = true },
    ])
    let schedule = try graph.scheduled()
    #expect(schedule.span(0) == "03-02..03-09")
    #expect(schedule.span(1) == "03-02..03-07")
  }

  @Test func `finish to start begins on the day the other finishes`() throws {
    let graph = ScheduleGraph.sample([.work("1wd"), .work("1wd")], [.link(0, 1)])
    #expect(try graph.scheduled().span(1) == "03-03..03-04")
  }

  @Test(
    arguments: zip(
      ["2wd", "-1wd", "2d", "1w", "-2d", "0d"],
      [
        "03-10..03-11", "03-05..03-06", "03-09..03-10", "03-13..03-16", "03-04..03-05",
        "03-06..03-09",
      ]
    ))
  func `a lag moves the start from Friday 6 March`(lag: String, expected: String) throws {
    #expect(try span(after: "2026-03-06", .finishToStart, lag, work: "1wd") == expected)
  }

  @Test func `a lag of a month ends with the month`() throws {
    #expect(try span(after: "2026-03-31", .finishToStart, "1m", work: "0d") == "04-30..04-30")
  }

  @Test func `a lead of a month counts back to the end of a shorter one`() throws {
    #expect(try span(after: "2026-05-31", .finishToStart, "-1m", work: "0d") == "04-30..04-30")
  }

  @Test func `a lag of a year from a leap day ends on the last of February`() throws {
    #expect(try span(after: "2028-02-29", .finishToStart, "1y", work: "0d") == "02-28..02-28")
  }

  @Test func `a lag in working days uses the calendar of the successor`() throws {
    let found = try span(after: "2026-03-06", .finishToStart, "1wd", work: "0wd", calendar: 1)
    #expect(found == "03-16..03-16")
  }

  @Test func `a wait may start on a Saturday`() throws {
    let found = try span(after: "2026-03-06", .finishToStart, "1d", work: "0d", isWait: true)
    #expect(found == "03-07..03-07")
  }

  @Test func `start to start looks at the start of the other`() throws {
    let graph = ScheduleGraph.sample(
      [.work("10wd"), .work("1wd"), .work("0wd")],
      [.link(0, 1, .startToStart, "1w"), .link(1, 2, .startToStart, "-3d")])
    let schedule = try graph.scheduled()
    #expect(schedule.span(1) == "03-09..03-10")
    #expect(schedule.span(2) == "03-06..03-06")
  }

  @Test(
    arguments: zip(
      ["0d", "-1wd", "1d", "1m"],
      ["03-11..03-13", "03-10..03-12", "03-12..03-16", "04-09..04-13"]))
  func `finish to finish starts just in time for Friday 13 March`(
    lag: String, expected: String
  ) throws {
    #expect(try span(after: "2026-03-13", .finishToFinish, lag, work: "2wd") == expected)
  }

  @Test func `finish to finish finds the first start whose month ends in time`() throws {
    let found = try span(after: "2026-04-30", .finishToFinish, "0d", work: "1m", isWait: true)
    #expect(found == "03-30..04-30")
  }

  @Test func `start to finish holds the finish by the start of the other`() throws {
    let graph = ScheduleGraph.sample(
      [.work("5wd").with { $0.notBefore = DateRule(from: .day(day("2026-03-09"))) }, .work("1wd")],
      [.link(0, 1, .startToFinish, "1d")])
    #expect(try graph.scheduled().span(1) == "03-09..03-10")
  }

  @Test func `nothing starts before today or the start of the plan`() throws {
    let graph = ScheduleGraph.sample([.work("1wd")])
    #expect(try graph.scheduled(on: day("2026-02-01")).span(0) == "03-02..03-03")
    #expect(try graph.scheduled(on: day("2026-03-08")).span(0) == "03-09..03-10")
  }

  @Test func `a soft link moves nothing and is reported when it is not kept`() throws {
    let graph = ScheduleGraph.sample([.work("5wd"), .work("1wd")], [.soft(0, 1)])
    let schedule = try graph.scheduled()
    #expect(schedule.span(1) == "03-02..03-03")
    #expect(
      schedule.findings == [ScheduleFinding(task: 1, kind: .softLinkBroken(predecessor: 0))])
  }
}
