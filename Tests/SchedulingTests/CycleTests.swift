import CivilTime
import Scheduling
import Testing

struct CycleTests {
  private func plain(_ count: Int) -> [ScheduleNode] {
    Array(repeating: .work("1wd"), count: count)
  }

  @Test func `a circle of links is refused and named from its lowest task on`() {
    let graph = ScheduleGraph.sample(
      plain(5), [.link(4, 2), .link(2, 3), .link(3, 4), .link(0, 2), .link(4, 1)])
    #expect(throws: ScheduleError.cycle([2, 3, 4])) { try graph.scheduled() }
  }

  @Test func `soft links and skipped tasks make circles as well`() {
    var graph = ScheduleGraph.sample(plain(3), [.link(0, 2), .soft(2, 0)])
    graph.tasks[0].applicability = .skipped
    #expect(throws: ScheduleError.cycle([0, 2])) { try graph.scheduled() }
  }

  @Test func `a task that waits for itself is a circle`() {
    let graph = ScheduleGraph.sample(plain(2), [.link(1, 1)])
    #expect(throws: ScheduleError.cycle([1])) { try graph.scheduled() }
  }

  @Test func `a not-before on a later task closes a circle`() {
    var graph = ScheduleGraph.sample(plain(3), [.link(0, 1), .link(1, 2)])
    graph.tasks[0].notBefore = DateRule(from: .task(2))
    #expect(throws: ScheduleError.cycle([0, 1, 2])) { try graph.scheduled() }
  }

  @Test func `due rules that count from each other are refused`() {
    var graph = ScheduleGraph.sample(plain(4))
    graph.tasks[3].due = DateRule(from: .task(0))
    graph.tasks[0].due = DateRule(from: .task(1))
    graph.tasks[1].due = DateRule(from: .task(2))
    graph.tasks[2].due = DateRule(from: .task(0))
    #expect(throws: ScheduleError.ruleCycle([0, 2, 1])) { try graph.scheduled() }
  }

  @Test func `a rule on its own task is refused`() {
    var graph = ScheduleGraph.sample(plain(2))
    graph.tasks[1].limit = DateRule(from: .task(1))
    #expect(throws: ScheduleError.ruleCycle([1])) { try graph.scheduled() }
    graph.tasks[1].due = DateRule(from: .task(1))
    #expect(throws: ScheduleError.ruleCycle([1])) { try graph.scheduled() }
  }

  @Test func `due dates may count against the direction of the links`() throws {
    var graph = ScheduleGraph.sample(plain(2), [.link(0, 1)])
    graph.tasks[0].due = DateRule(from: .task(1), term("-1w"))
    graph.tasks[1].due = DateRule(from: .day(day("2026-03-20")))
    #expect(try graph.scheduled()[0].due == day("2026-03-13"))
  }
}
