import CivilTime
import Scheduling
import Testing

struct JoinTests {
  /// Three predecessors of different length and a task that needs all or any of them.
  private func graph(
    _ join: ScheduleNode.Join, change: (inout ScheduleGraph) -> Void = { _ in }
  ) -> ScheduleGraph {
    var graph = ScheduleGraph.sample(
      [.work("3wd"), .work("1wd"), .work("1wd"), .work("0wd", join: join)],
      [.link(0, 3), .link(1, 3), .link(2, 3)])
    graph.tasks[3].due = DateRule(from: .day(day("2026-03-20")))
    change(&graph)
    return graph
  }

  @Test func `all waits for the latest`() throws {
    #expect(try graph(.all).scheduled().span(3) == "03-05..03-05")
  }

  @Test func `any waits for the earliest only`() throws {
    #expect(try graph(.any).scheduled().span(3) == "03-03..03-03")
  }

  @Test func `all asks every predecessor to be in time`() throws {
    let schedule = try graph(.all).scheduled()
    #expect((0..<3).map { schedule[$0].neededBy } == Array(repeating: day("2026-03-20"), count: 3))
  }

  @Test func `any asks only the alternative that counts and of equals the first by key`() throws {
    let schedule = try graph(.any).scheduled()
    #expect((0..<3).map { schedule[$0].neededBy } == [nil, day("2026-03-20"), nil])
  }

  @Test func `any leaves out an undated alternative while one has a date`() throws {
    let schedule = try graph(.any) { graph in
      for task in 1...2 { graph.tasks[task].notBefore = DateRule(from: .unknown) }
    }.scheduled()
    #expect(schedule.span(3) == "03-05..03-05")
  }

  @Test func `any has no date when no alternative has one`() throws {
    let schedule = try graph(.any) { graph in
      for task in 0...2 { graph.tasks[task].notBefore = DateRule(from: .unknown) }
    }.scheduled()
    #expect(schedule[3].isOpenDated)
  }

  @Test func `any leaves out a skipped alternative with nothing behind it`() throws {
    let schedule = try graph(.any) { $0.tasks[1].applicability = .skipped }.scheduled()
    #expect(schedule[2].neededBy == day("2026-03-20"))
    #expect(schedule.span(3) == "03-03..03-03")
  }

  @Test func `any compares the starts that different links ask`() throws {
    // Finish to finish of the long one asks Thursday 5 March less five days of work: the first day.
    let schedule = try graph(.any) { graph in
      graph.tasks[3].estimate = term("5wd")
      graph.links[0].kind = .finishToFinish
    }.scheduled()
    #expect(schedule.span(3) == "03-02..03-09")
    #expect(schedule[0].neededBy == day("2026-03-20"))
    #expect(schedule[1].neededBy == nil)
  }
}
