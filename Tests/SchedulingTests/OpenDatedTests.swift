import CivilTime
import Scheduling
import Testing

struct OpenDatedTests {
  private static let unknown = ScheduleNode.work("1wd").with {
    $0.notBefore = DateRule(from: .unknown, term("2w"))
  }

  @Test func `without its anchor a task and what hangs on it have no dates at all`() throws {
    let late = ScheduleNode.work("1wd").with {
      $0.due = DateRule(from: .day(.day0))
      $0.limit = DateRule(from: .day(.day0))
    }
    let schedule = try ScheduleGraph.sample([Self.unknown, late], [.link(0, 1)]).scheduled()
    for task in 0...1 {
      var expected = ScheduledTask()
      expected.isOpenDated = true
      #expect(schedule[task] == expected)
    }
    #expect(schedule.findings.isEmpty)
    #expect(schedule.blockers(of: 1) == [0])
  }

  @Test func `it does not pass through soft links`() throws {
    let schedule = try ScheduleGraph.sample(
      [Self.unknown, .work("1wd")], [.soft(0, 1)]
    ).scheduled()
    #expect(schedule.span(1) == "03-02..03-03")
  }

  @Test func `it stops at what is done, begun or pinned`() throws {
    let tasks = [
      Self.unknown,
      .work("1wd").with { $0.progress = .done(from: .day0, on: .day0) },
      .work("1wd").with { $0.progress = .started(on: .day0) },
      .work("1wd").with { $0.pin = day("2026-03-06") },
      .work("0wd"),
    ]
    let links = (1...3).flatMap { [ScheduleLink.link(0, $0), .link($0, 4)] }
    let schedule = try ScheduleGraph.sample(tasks, links).scheduled()
    #expect((1...3).map { schedule[$0].isOpenDated } == [false, false, false])
    #expect(schedule.span(4) == "03-06..03-06")
  }

  @Test func `it passes through skipped tasks`() throws {
    let skipped = ScheduleNode.work("1wd").with { $0.applicability = .skipped }
    let schedule = try ScheduleGraph.sample(
      [Self.unknown, skipped, .work("1wd")], [.link(0, 1), .link(1, 2)]
    ).scheduled()
    #expect(schedule[2].isOpenDated)
  }

  @Test func `a not-before on it is unknown as well and a due date on it does not exist`() throws {
    let schedule = try ScheduleGraph.sample([
      Self.unknown,
      .work("1wd").with { $0.notBefore = DateRule(from: .task(0)) },
      .work("1wd").with { $0.due = DateRule(from: .task(0)) },
    ]).scheduled()
    #expect(schedule[1].isOpenDated)
    #expect(schedule.span(2) == "03-02..03-03")
    #expect(schedule[2].due == nil)
  }

  @Test func `a due date on an unknown anchor leaves the task its dates`() throws {
    let task = ScheduleNode.work("1wd").with { $0.due = DateRule(from: .unknown) }
    let schedule = try ScheduleGraph.sample([task]).scheduled()
    #expect(schedule.span(0) == "03-02..03-03")
    #expect(schedule[0].due == nil)
  }
}
