import CivilTime
import Scheduling
import Testing

struct TransparentTaskTests {
  /// Two tasks of one and three days before a transparent one, and one behind it.
  private func graph(
    _ applicability: ScheduleNode.Applicability = .skipped, join: ScheduleNode.Join = .all,
    _ kind: ScheduleLink.Kind = .finishToStart, _ lag: String = "0d"
  ) -> ScheduleGraph {
    .sample(
      [
        .work("1wd"), .work("3wd"),
        .work("20wd", join: join).with {
          $0.applicability = applicability
          $0.due = DateRule(from: .day(.day0))
          $0.notBefore = DateRule(from: .unknown)
          $0.pin = day("2026-08-01")
        },
        .work("0wd").with { $0.due = DateRule(from: .day(day("2026-03-20"))) },
      ],
      [
        .link(0, 2, .startToStart, "3m"), .link(1, 2, .finishToFinish, "1y"),
        .link(2, 3, kind, lag),
      ])
  }

  @Test(arguments: [ScheduleNode.Applicability.skipped, .notApplicable, .undecided])
  func `who waited for it waits for what it waited for`(how: ScheduleNode.Applicability) throws {
    #expect(try graph(how).scheduled().span(3) == "03-05..03-05")
  }

  @Test func `it has no dates itself`() throws {
    #expect(try graph().scheduled()[2] == ScheduledTask())
  }

  @Test func `only its own link counts with type and lag`() throws {
    #expect(try graph(.startToStart, "2wd").scheduled().span(3) == "03-04..03-04")
    #expect(try graph(.finishToStart, "-1wd").scheduled().span(3) == "03-04..03-04")
  }

  private func graph(_ kind: ScheduleLink.Kind, _ lag: String) -> ScheduleGraph {
    graph(.skipped, join: .all, kind, lag)
  }

  @Test func `its group keeps its own join`() throws {
    let schedule = try graph(join: .any).scheduled()
    #expect(schedule.span(3) == "03-03..03-03")
    #expect(schedule[0].neededBy == day("2026-03-20"))
    #expect(schedule[1].neededBy == nil)
  }

  @Test func `what is asked of it is asked of all behind it`() throws {
    let schedule = try graph(.finishToStart, "1wd").scheduled()
    #expect(schedule[0].neededBy == day("2026-03-19"))
    #expect(schedule[1].neededBy == day("2026-03-19"))
  }

  @Test func `with nothing behind it it asks nothing`() throws {
    let graph = ScheduleGraph.sample(
      [.work("5wd").with { $0.applicability = .skipped }, .work("0wd")],
      [.link(0, 1, .finishToStart, "1m")])
    let schedule = try graph.scheduled()
    #expect(schedule.span(1) == "03-02..03-02")
    #expect(schedule[1].readyFrom == .day0)
    #expect(schedule.blockers(of: 1).isEmpty)
  }

  @Test func `groups are seen through however deep`() throws {
    var tasks = [ScheduleNode.work("4wd")]
    tasks += Array(
      repeating: ScheduleNode.work("1wd").with { $0.applicability = .undecided }, count: 5)
    tasks.append(.work("0wd"))
    let links = (0..<6).map { ScheduleLink.link($0, $0 + 1, .finishToStart, "1w") }
    let schedule = try ScheduleGraph.sample(tasks, links).scheduled()
    #expect(schedule.span(6) == "03-13..03-13")
    #expect(schedule.blockers(of: 6) == [0])
  }

  @Test func `a rule on it gives no date and a not-before on it asks nothing`() throws {
    let skipped = ScheduleNode.work("1wd").with { $0.applicability = .skipped }
    let other = ScheduleNode.work("0wd").with {
      $0.due = DateRule(from: .task(0), term("1w"))
      $0.notBefore = DateRule(from: .task(0), term("1w"))
    }
    let schedule = try ScheduleGraph.sample([skipped, other]).scheduled()
    #expect(schedule[1].due == nil)
    #expect(schedule.span(1) == "03-02..03-02")
  }
}
