import CivilTime
import Scheduling
import Testing

struct ActualDatesTests {
  private static let done = ScheduleNode.work("1wd").with {
    $0.progress = .done(from: day("2026-02-02"), on: day("2026-02-07"))
  }

  @Test func `done work has its actual dates and nothing late`() throws {
    let task = Self.done.with { $0.due = DateRule(from: .day(day("2026-02-01"))) }
    let schedule = try ScheduleGraph.sample([task, .work("0wd")], [.link(0, 1)]).scheduled()
    #expect(schedule.span(0) == "02-02..02-07")
    #expect(schedule[0].due == day("2026-02-01"))
    #expect(schedule[0].lateFinish == nil)
    #expect(schedule[0].slack == nil)
    #expect(schedule[0].freeSlack == nil)
    #expect(!schedule[0].willBeLate)
    #expect(!schedule[0].isCritical)
  }

  @Test func `done before its predecessor is a finding and moves nothing`() throws {
    let schedule = try ScheduleGraph.sample([.work("5wd"), Self.done], [.link(0, 1)]).scheduled()
    #expect(schedule.span(1) == "02-02..02-07")
    #expect(
      schedule.findings == [ScheduleFinding(task: 1, kind: .doneBeforePredecessor(predecessor: 0))])
  }

  @Test func `begun work ends as estimated but not before today`() throws {
    let task = ScheduleNode.work("3wd").with { $0.progress = .started(on: day("2026-02-27")) }
    let graph = ScheduleGraph.sample([task])
    #expect(try graph.scheduled().span(0) == "02-27..03-04")
    #expect(try graph.scheduled(on: day("2026-03-08")).span(0) == "02-27..03-08")
  }

  @Test func `links do not push begun work and the ask it broke is a finding`() throws {
    let task = ScheduleNode.work("1wd").with { $0.progress = .started(on: day("2026-02-27")) }
    let schedule = try ScheduleGraph.sample([.work("9wd"), task], [.link(0, 1)]).scheduled()
    #expect(schedule.span(1) == "02-27..03-02")
    #expect(
      schedule.findings == [
        ScheduleFinding(task: 1, kind: .startedBeforePredecessor(predecessor: 0))
      ])
  }

  @Test func `early completion pulls its followers`() throws {
    let graph = ScheduleGraph.sample([Self.done, .work("1wd")], [.link(0, 1)])
    #expect(try graph.scheduled().span(1) == "03-02..03-03")
  }

  @Test func `a pin fixes the finish and counts the start back`() throws {
    let schedule = try ScheduleGraph.sample([
      .work("2wd").with { $0.pin = day("2026-03-17") },
      .work("1m").with { $0.pin = day("2026-05-31") },
    ]).scheduled()
    #expect(schedule.span(0) == "03-13..03-17")
    #expect(schedule.span(1) == "04-30..05-31")
  }

  @Test func `a pin before what its predecessors allow is a finding and stands`() throws {
    let pinned = ScheduleNode.work("1wd").with { $0.pin = day("2026-03-04") }
    let schedule = try ScheduleGraph.sample([.work("3wd"), pinned], [.link(0, 1)]).scheduled()
    #expect(schedule.span(1) == "03-03..03-04")
    #expect(
      schedule.findings == [
        ScheduleFinding(task: 1, kind: .pinnedTooEarly(earliest: day("2026-03-06")))
      ])
  }

  @Test func `a pin that its predecessors allow is no finding`() throws {
    let pinned = ScheduleNode.work("1wd").with { $0.pin = day("2026-03-06") }
    let schedule = try ScheduleGraph.sample([.work("3wd"), pinned], [.link(0, 1)]).scheduled()
    #expect(schedule.findings.isEmpty)
  }

  @Test func `a not-before counts from the actual finish of a task`() throws {
    let waiting = ScheduleNode.work("0wd").with {
      $0.notBefore = DateRule(from: .task(0), term("6w"))
    }
    #expect(try ScheduleGraph.sample([Self.done, waiting]).scheduled().span(1) == "03-23..03-23")
  }
}
