import CivilTime
import Scheduling
import Testing

struct SlackTests {
  private func task(
    _ estimate: String, due: String, _ change: (inout ScheduleNode) -> Void = { _ in }
  ) throws -> ScheduledTask {
    let node = ScheduleNode.work(estimate).with {
      $0.due = DateRule(from: .day(day(due)))
      change(&$0)
    }
    return try ScheduleGraph.sample([node]).scheduled()[0]
  }

  @Test func `slack is counted in working days of the partner`() throws {
    #expect(try task("1wd", due: "2026-03-16").slack == 9)
    #expect(try task("1wd", due: "2026-03-16") { $0.calendar = 1 }.slack == 4)
    #expect(try task("1wd", due: "2026-03-16") { $0.calendar = 2 }.slack == 13)
  }

  @Test func `slack is negative when it is too late`() throws {
    let found = try task("10wd", due: "2026-03-10")
    #expect(found.slack == -4)
    #expect(found.willBeLate)
  }

  @Test func `a weekend between has no slack and is late all the same`() throws {
    // A wait that ends on Sunday and was due on Saturday.
    let found = try task("6d", due: "2026-03-07") { $0.startsOnAnyDay = true }
    #expect(found.earlyFinish == day("2026-03-08"))
    #expect(found.slack == 0)
    #expect(found.willBeLate)
  }

  @Test func `due on its finish is in time`() throws {
    let found = try task("1wd", due: "2026-03-03")
    #expect(found.slack == 0)
    #expect(!found.willBeLate)
  }

  @Test func `the least slack marks the critical tasks`() throws {
    let tasks = [
      ScheduleNode.work("1wd"), .work("5wd"),
      .work("1wd").with { $0.due = DateRule(from: .day(day("2026-03-20"))) }, .work("1wd"),
    ]
    let schedule = try ScheduleGraph.sample(tasks, [.link(0, 2), .link(1, 2)]).scheduled()
    #expect((0...3).map { schedule[$0].slack } == [12, 8, 8, nil])
    #expect((0...3).map { schedule[$0].isCritical } == [false, true, true, false])
  }

  @Test func `a point of a series takes part in the passes, not in the least slack`() throws {
    let tasks = [
      ScheduleNode.work("1wd"),
      .work("0d").with {
        $0.pin = day("2026-03-05")
        $0.isPoint = true
      },
      .work("1wd").with { $0.due = DateRule(from: .day(day("2026-03-20"))) },
    ]
    let schedule = try ScheduleGraph.sample(tasks, [.link(0, 1), .link(1, 2)]).scheduled()
    #expect((0...2).map { schedule[$0].slack } == [2, 0, 10])
    #expect((0...2).map { schedule[$0].isCritical } == [true, false, false])
  }

  @Test func `done work does not set the least slack`() throws {
    let done = ScheduleNode.work("1wd").with {
      $0.progress = .done(from: .day0, on: day("2026-03-06"))
      $0.due = DateRule(from: .day(.day0))
    }
    let open = ScheduleNode.work("1wd").with { $0.due = DateRule(from: .day(day("2026-03-20"))) }
    let schedule = try ScheduleGraph.sample([done, open]).scheduled()
    #expect(schedule[1].isCritical)
    #expect(!schedule[0].isCritical)
  }

  @Test func `free slack reaches to the start of the first successor`() throws {
    let tasks = [ScheduleNode.work("1wd"), .work("5wd"), .work("1wd"), .work("1wd")]
    let schedule = try ScheduleGraph.sample(tasks, [.link(0, 2), .link(1, 2)]).scheduled()
    #expect((0...3).map { schedule[$0].freeSlack } == [4, 0, nil, nil])
  }

  @Test func `free slack heeds a pin and the lag before it`() throws {
    let pinned = ScheduleNode.work("0wd").with { $0.pin = day("2026-03-20") }
    let schedule = try ScheduleGraph.sample(
      [.work("1wd"), pinned], [.link(0, 1, .finishToStart, "2d")]
    ).scheduled()
    #expect(schedule[0].freeSlack == 11)
  }
}
