import CivilTime
import Scheduling
import Testing

struct ReadinessTests {
  private static let done = ScheduleNode.work("1wd").with {
    $0.progress = .done(from: day("2026-03-03"), on: day("2026-03-06"))
  }
  private static let begun = ScheduleNode.work("1wd").with {
    $0.progress = .started(on: day("2026-03-03"))
  }

  private func readyFrom(
    after first: ScheduleNode, _ kind: ScheduleLink.Kind = .finishToStart, _ lag: String = "0d",
    _ change: (inout ScheduleNode) -> Void = { _ in }
  ) throws -> CivilDate? {
    let graph = ScheduleGraph.sample(
      [first, .work("1wd").with(change)], [.link(0, 1, kind, lag)])
    return try graph.scheduled(on: day("2026-04-01"))[1].readyFrom
  }

  @Test func `without links it is ready when the plan starts`() throws {
    let schedule = try ScheduleGraph.sample([.work("1wd")]).scheduled(on: day("2026-04-01"))
    #expect(schedule[0].readyFrom == .day0)
  }

  @Test func `it is ready when its predecessor is done and the lag has passed`() throws {
    #expect(try readyFrom(after: Self.done) == day("2026-03-06"))
    #expect(try readyFrom(after: Self.done, .finishToStart, "2d") == day("2026-03-08"))
    #expect(try readyFrom(after: Self.done, .finishToStart, "1wd") == day("2026-03-09"))
  }

  @Test func `it is blocked while its predecessor is not done`() throws {
    #expect(try readyFrom(after: .work("1wd")) == nil)
    #expect(try readyFrom(after: Self.begun) == nil)
  }

  @Test func `with a lead the planned finish counts`() throws {
    #expect(try readyFrom(after: .work("1wd"), .finishToStart, "-1wd") == day("2026-04-01"))
  }

  @Test func `with a lead it waits for the planned day and names whom for`() throws {
    let graph = ScheduleGraph.sample(
      [.work("4w"), .work("1wd")], [.link(0, 1, .finishToStart, "-2w")])
    let schedule = try graph.scheduled()
    #expect(schedule[1].readyFrom == day("2026-03-16"))
    #expect(schedule.blockers(of: 1) == [0])
    // Nobody began it: on 16 March its end lies four weeks ahead again.
    #expect(ReadyForecast(of: schedule).days[1] == nil)
    let begun = graph.changed(0) { $0.progress = .started(on: .day0) }
    #expect(ReadyForecast(of: try begun.scheduled()).days[1] == day("2026-03-16"))
    #expect(try begun.scheduled(on: day("2026-03-15")).blockers(of: 1) == [0])
    #expect(try begun.scheduled(on: day("2026-03-16")).blockers(of: 1) == [])
  }

  @Test func `work for a fixed day is ready when that day asks for it`() throws {
    #expect(
      try readyFrom(after: Self.done) { $0.pin = day("2026-04-20") } == day("2026-04-17"))
  }

  @Test func `nothing is ready before its plan begins`() throws {
    let early = Self.done.with {
      $0.progress = .done(from: day("2026-02-02"), on: day("2026-02-03"))
    }
    #expect(try readyFrom(after: early) == .day0)
  }

  @Test func `start to start asks only that the other has begun`() throws {
    #expect(try readyFrom(after: Self.begun, .startToStart, "1d") == day("2026-03-04"))
    #expect(try readyFrom(after: Self.done, .startToStart) == day("2026-03-03"))
    #expect(try readyFrom(after: .work("1wd"), .startToStart) == nil)
  }

  @Test(arguments: [ScheduleLink.Kind.finishToFinish, .startToFinish])
  func `links to the finish never block`(kind: ScheduleLink.Kind) throws {
    #expect(try readyFrom(after: .work("1wd"), kind) == .day0)
  }

  @Test func `a not-before must be reached as well`() throws {
    let found = try readyFrom(after: Self.done) {
      $0.notBefore = DateRule(from: .day(day("2026-05-01")))
    }
    #expect(found == day("2026-05-01"))
    #expect(
      try readyFrom(after: .work("1wd"), .finishToFinish) {
        $0.notBefore = DateRule(from: .task(0))
      } == nil)
  }

  @Test func `any is ready with its first alternative`() throws {
    let later = Self.done.with { $0.progress = .done(from: .day0, on: day("2026-03-20")) }
    let graph = ScheduleGraph.sample(
      [later, Self.done, .work("1wd"), .work("1wd", join: .any)],
      [.link(0, 3), .link(1, 3), .link(2, 3)])
    let schedule = try graph.scheduled(on: day("2026-04-01"))
    #expect(schedule[3].readyFrom == day("2026-03-06"))
    #expect(schedule.blockers(of: 3).isEmpty)
  }

  @Test func `a skipped predecessor is met when all behind it are done`() throws {
    var graph = ScheduleGraph.sample(
      [Self.done, .work("1wd"), .work("1wd").with { $0.applicability = .skipped }, .work("1wd")],
      [.link(0, 2), .link(1, 2), .link(2, 3)])
    #expect(try graph.scheduled()[3].readyFrom == nil)
    graph.tasks[1] = Self.done
    #expect(try graph.scheduled()[3].readyFrom == day("2026-03-06"))
  }

  @Test func `done and begun work is not asked whether it is ready`() throws {
    let schedule = try ScheduleGraph.sample([Self.done, Self.begun]).scheduled()
    #expect(schedule[0].readyFrom == nil)
    #expect(schedule[1].readyFrom == nil)
  }
}

extension ScheduleGraph {
  fileprivate func changed(_ task: Int, _ change: (inout ScheduleNode) -> Void) -> ScheduleGraph {
    var copy = self
    change(&copy.tasks[task])
    return copy
  }
}
