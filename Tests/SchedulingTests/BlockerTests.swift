import CivilTime
import Scheduling
import Testing

struct BlockerTests {
  private static let done = ScheduleNode.work("1wd").with {
    $0.progress = .done(from: .day0, on: .day0)
  }
  private static let begun = ScheduleNode.work("1wd").with { $0.progress = .started(on: .day0) }
  private static let skipped = ScheduleNode.work("1wd").with { $0.applicability = .skipped }

  @Test func `unfinished predecessors block and done ones do not`() throws {
    let schedule = try ScheduleGraph.sample(
      [.work("1wd"), Self.done, Self.begun, .work("1wd")],
      [.link(2, 3), .link(1, 3), .link(0, 3), .link(0, 3, .startToStart)]
    ).scheduled()
    #expect(schedule.blockers(of: 3) == [0, 2])
  }

  @Test func `begun work does not block what needs its start`() throws {
    let schedule = try ScheduleGraph.sample(
      [Self.begun, .work("1wd")], [.link(0, 1, .startToStart)]
    ).scheduled()
    #expect(schedule.blockers(of: 1).isEmpty)
  }

  @Test func `soft links, links to the finish and leads do not block`() throws {
    let schedule = try ScheduleGraph.sample(
      [.work("1wd"), .work("1wd")],
      [.soft(0, 1), .link(0, 1, .finishToFinish), .link(0, 1, .finishToStart, "-1d")]
    ).scheduled()
    #expect(schedule.blockers(of: 1).isEmpty)
  }

  @Test func `skipped tasks are seen through`() throws {
    let schedule = try ScheduleGraph.sample(
      [.work("1wd"), Self.done, .work("1wd"), Self.skipped, Self.skipped, .work("1wd")],
      [.link(0, 3), .link(1, 3), .link(3, 4), .link(2, 4), .link(4, 5)]
    ).scheduled()
    #expect(schedule.blockers(of: 5) == [0, 2])
  }

  @Test func `an unmet any lists all its alternatives`() throws {
    let schedule = try ScheduleGraph.sample(
      [.work("1wd"), .work("9wd"), .work("1wd", join: .any)], [.link(0, 2), .link(1, 2)]
    ).scheduled()
    #expect(schedule.blockers(of: 2) == [0, 1])
  }

  @Test func `roots are the blockers at the far end that can be begun or are at work`() throws {
    let schedule = try ScheduleGraph.sample(
      [.work("1wd"), .work("1wd"), Self.begun, .work("1wd"), .work("1wd")],
      [.link(0, 1), .link(1, 3), .link(2, 3), .link(3, 4)]
    ).scheduled()
    #expect(Waiting(in: schedule).roots(of: 4) == [0, 2])
    #expect(Waiting(in: schedule).roots(of: 0).isEmpty)
  }
}
