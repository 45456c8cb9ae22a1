import CivilTime
import Scheduling
import Testing

struct LatePassTests {
  /// A task without a date of its own, and one of `estimate` that must finish on `due`.
  private func neededBy(
    _ due: String, _ kind: ScheduleLink.Kind = .finishToStart, _ lag: String = "0d",
    work estimate: String, of first: ScheduleNode = .work("1wd")
  ) throws -> CivilDate? {
    let last = ScheduleNode.work(estimate).with { $0.due = DateRule(from: .day(day(due))) }
    let graph = ScheduleGraph.sample([first, last], [.link(0, 1, kind, lag)])
    return try graph.scheduled()[0].neededBy
  }

  @Test func `finish to start leaves the successor its work`() throws {
    #expect(try neededBy("2026-03-20", work: "2wd") == day("2026-03-18"))
  }

  @Test func `a due date on Sunday is made on Friday`() throws {
    #expect(try neededBy("2026-03-22", work: "1wd") == day("2026-03-19"))
  }

  @Test func `a lag in working days leaves the weekend before it`() throws {
    // From Sunday the first working day is Monday 16, from Monday it would be Tuesday 17.
    #expect(try neededBy("2026-03-16", lag: "1wd") == day("2026-03-15"))
  }

  @Test func `a lag of a month is counted back to the latest day that lands in time`() throws {
    #expect(try neededBy("2026-04-30", lag: "1m") == day("2026-03-31"))
    #expect(try neededBy("2026-04-29", lag: "1m") == day("2026-03-29"))
  }

  @Test func `a lead gives time`() throws {
    #expect(try neededBy("2026-03-20", lag: "-1w") == day("2026-03-27"))
  }

  private func neededBy(_ due: String, lag: String) throws -> CivilDate? {
    try neededBy(due, .finishToStart, lag, work: "0wd")
  }

  @Test func `finish to finish asks for the last finish the successor can have`() throws {
    // Due on Saturday 21: the successor's work ends on Friday 20.
    #expect(try neededBy("2026-03-21", .finishToFinish, "1d", work: "2wd") == day("2026-03-19"))
  }

  @Test func `start to start asks for the start and adds the work`() throws {
    let found = try neededBy("2026-03-20", .startToStart, "1d", work: "2wd", of: .work("10wd"))
    #expect(found == day("2026-03-31"))
  }

  @Test func `start to finish asks for the start by the finish of the successor`() throws {
    let found = try neededBy("2026-03-20", .startToFinish, "0d", work: "2wd", of: .work("1wd"))
    #expect(found == day("2026-03-23"))
  }

  @Test func `begun work is not asked for its start`() throws {
    let begun = ScheduleNode.work("1wd").with { $0.progress = .started(on: .day0) }
    #expect(try neededBy("2026-03-20", .startToStart, "0d", work: "2wd", of: begun) == nil)
  }

  @Test func `a begun successor asks through its finish only and a done one nothing`() throws {
    func found(_ kind: ScheduleLink.Kind, _ progress: ScheduleNode.Progress) throws -> CivilDate? {
      let last = ScheduleNode.work("5wd").with {
        $0.progress = progress
        $0.due = DateRule(from: .day(day("2026-03-21")))
      }
      return try ScheduleGraph.sample([.work("1wd"), last], [.link(0, 1, kind)]).scheduled()[0]
        .neededBy
    }
    #expect(try found(.finishToStart, .started(on: .day0)) == nil)
    #expect(try found(.finishToFinish, .started(on: .day0)) == day("2026-03-21"))
    #expect(try found(.finishToFinish, .done(from: .day0, on: .day0)) == nil)
  }

  @Test func `a soft successor asks nothing`() throws {
    let last = ScheduleNode.work("0wd").with { $0.due = DateRule(from: .day(.day0)) }
    let schedule = try ScheduleGraph.sample([.work("1wd"), last], [.soft(0, 1)]).scheduled()
    #expect(schedule[0].lateFinish == nil)
  }

  @Test func `the late finish is the earliest of limit, due, pin and what is needed`() throws {
    func late(_ change: (inout ScheduleNode) -> Void) throws -> CivilDate? {
      let first = ScheduleNode.work("1wd").with {
        $0.due = DateRule(from: .day(day("2026-04-10")))
        $0.limit = DateRule(from: .day(day("2026-04-15")))
        change(&$0)
      }
      let last = ScheduleNode.work("0wd").with { $0.due = DateRule(from: .day(day("2026-04-20"))) }
      return try ScheduleGraph.sample([first, last], [.link(0, 1)]).scheduled()[0].lateFinish
    }
    #expect(try late { _ in } == day("2026-04-10"))
    #expect(try late { $0.due = nil } == day("2026-04-15"))
    #expect(try late { ($0.due, $0.limit) = (nil, nil) } == day("2026-04-20"))
    #expect(try late { $0.pin = day("2026-04-07") } == day("2026-04-07"))
  }

  @Test func `without any date there is no late finish`() throws {
    let schedule = try ScheduleGraph.sample([.work("1wd"), .work("1wd")], [.link(0, 1)]).scheduled()
    #expect(schedule[0].lateFinish == nil)
    #expect(schedule[0].slack == nil)
    #expect(!schedule[0].willBeLate)
  }

  @Test func `late dates run back along a chain`() throws {
    let tasks =
      Array(repeating: ScheduleNode.work("1wd"), count: 5)
      + [.work("1wd").with { $0.limit = DateRule(from: .day(day("2026-03-20"))) }]
    let schedule = try ScheduleGraph.sample(tasks, (0..<5).map { .link($0, $0 + 1) }).scheduled()
    #expect(schedule[0].lateFinish == day("2026-03-13"))
  }
}
