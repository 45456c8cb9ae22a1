import CivilTime
import Scheduling
import Testing

struct LimitFindingTests {
  private func graph(limit: String) -> ScheduleGraph {
    .sample(
      [
        .work("5wd"), .work("1wd"), .work("3wd").with { $0.applicability = .skipped },
        .work("5wd"), .work("2wd").with { $0.limit = DateRule(from: .day(day(limit))) },
      ], [.link(0, 2), .link(1, 2), .link(2, 3), .link(3, 4), .link(1, 4)])
  }

  @Test func `a limit that cannot be met says by how much and through which chain`() throws {
    #expect(
      try graph(limit: "2026-03-13").scheduled().findings == [
        ScheduleFinding(
          task: 4, kind: .limitMissed(limit: day("2026-03-13"), by: 5, chain: [0, 3, 4]))
      ])
  }

  @Test func `a limit that is met on its last day is no finding`() throws {
    #expect(try graph(limit: "2026-03-18").scheduled().findings.isEmpty)
  }

  @Test func `the chain begins where today or a known day holds the work`() throws {
    var graph = graph(limit: "2026-03-13")
    graph.tasks[3].notBefore = DateRule(from: .day(day("2026-04-01")))
    let findings = try graph.scheduled().findings
    guard case .limitMissed(_, let days, let chain) = findings.first?.kind else {
      Issue.record("no missed limit in \(findings)")
      return
    }
    #expect(days == 28)
    #expect(chain == [3, 4])
  }

  @Test func `a chain runs through a not-before on a task`() throws {
    var graph = graph(limit: "2026-03-13")
    graph.tasks[4].notBefore = DateRule(from: .task(1), term("1m"))
    #expect(
      try graph.scheduled().findings.map(\.kind) == [
        .limitMissed(limit: day("2026-03-13"), by: 25, chain: [1, 4])
      ])
  }

  @Test func `done work misses no limit`() throws {
    var graph = graph(limit: "2026-03-13")
    graph.tasks[4].progress = .done(from: .day0, on: day("2026-03-30"))
    let kinds = try graph.scheduled().findings.map(\.kind)
    #expect(
      kinds == [.doneBeforePredecessor(predecessor: 1), .doneBeforePredecessor(predecessor: 3)])
  }

  @Test func `a date beyond the last year is reported`() throws {
    let graph = ScheduleGraph.sample(
      [.work("100y"), .work("100y")], [.link(0, 1)])
    #expect(
      try graph.scheduled().findings == [ScheduleFinding(task: 1, kind: .outOfRange)])
  }

  @Test func `no finding speaks of a limit that is only expected`() throws {
    let waiting = ScheduleNode.work("0wd").with {
      $0.limit = DateRule(from: .task(0), term("1w"))
      $0.keptLimit = day("2026-03-05")
    }
    let graph = ScheduleGraph.sample([.work("3wd"), waiting], [.link(0, 1)])
    let schedule = try graph.scheduled(on: day("2026-04-01"))
    #expect(schedule[1].limit == day("2026-03-05"))
    #expect(schedule.findings.isEmpty)
    #expect(!schedule[1].willMissOwnDate)
  }
}
