import CivilTime
import Scheduling
import Testing

struct DateRuleTests {
  private func schedule(_ tasks: ScheduleNode..., on today: CivilDate = .day0) throws -> Schedule {
    try ScheduleGraph.sample(tasks).scheduled(on: today)
  }

  /// A task whose due date counts so long from the task before it.
  private func following(_ text: String, kept: String? = nil) -> ScheduleNode {
    ScheduleNode.work("0wd").with {
      $0.due = DateRule(from: .task(0), term(text))
      $0.keptDue = kept.map(day)
    }
  }

  @Test func `a rule on a day is firm and rolls by the law`() throws {
    let task = ScheduleNode.work("0wd").with {
      $0.due = DateRule(from: .day(day("2026-03-07")), term("2w"), roll: .roll)
      $0.limit = DateRule(from: .day(day("2026-03-08")), term("-1w"), roll: .back)
    }
    let found = try schedule(task)[0]
    #expect(found.due == day("2026-03-23"))
    #expect(found.projectedDue == day("2026-03-23"))
    #expect(found.dueCertainty == .firm)
    #expect(found.limit == day("2026-02-27"))
  }

  @Test func `a rule on an unfinished task is expected and counts from its early finish`() throws {
    let found = try schedule(.work("3wd"), following("1w"))[1]
    #expect(found.due == day("2026-03-12"))
    #expect(found.dueCertainty == .expected)
  }

  @Test func `a later due date of the other counts instead of its early finish`() throws {
    let first = ScheduleNode.work("3wd").with { $0.due = DateRule(from: .day(day("2026-03-20"))) }
    #expect(try schedule(first, following("1w"))[1].due == day("2026-03-27"))
  }

  @Test func `a pin of the other counts before its due date`() throws {
    let first = ScheduleNode.work("3wd").with {
      $0.due = DateRule(from: .day(day("2026-03-20")))
      $0.pin = day("2026-03-11")
    }
    let found = try schedule(first, following("1w"))[1]
    #expect(found.due == day("2026-03-18"))
    #expect(found.dueCertainty == .expected)
  }

  @Test func `a finished task makes it firm whatever was kept`() throws {
    let first = ScheduleNode.work("3wd").with {
      $0.progress = .done(from: day("2026-02-02"), on: day("2026-02-10"))
      $0.due = DateRule(from: .day(day("2026-03-20")))
    }
    let found = try schedule(first, following("1m", kept: "2026-05-05"))[1]
    #expect(found.due == day("2026-03-10"))
    #expect(found.dueCertainty == .firm)
  }

  @Test func `an expected date keeps its value and the projection moves on`() throws {
    let found = try schedule(
      .work("3wd"), following("1w", kept: "2026-03-12"), on: day("2026-03-16"))[1]
    #expect(found.due == day("2026-03-12"))
    #expect(found.projectedDue == day("2026-03-26"))
    #expect(found.dueCertainty == .expected)
  }

  @Test func `a chain counts from projections, not from kept dates`() throws {
    let last = ScheduleNode.work("0wd").with { $0.due = DateRule(from: .task(1), term("1d")) }
    let found = try schedule(.work("3wd"), following("1w", kept: "2026-09-01"), last)
    #expect(found[1].due == day("2026-09-01"))
    #expect(found[2].due == day("2026-03-13"))
  }

  @Test func `rules chain against the order of the tasks`() throws {
    let tasks = (0..<50).map { task in
      ScheduleNode.work("0wd").with {
        $0.due = DateRule(from: task < 49 ? .task(task + 1) : .day(.day0), term("1d"))
      }
    }
    let found = try ScheduleGraph.sample(tasks).scheduled()
    #expect(found[0].due == CivilDate.day0.adding(days: 50))
  }

  @Test func `a limit is kept like a due date`() throws {
    let second = ScheduleNode.work("0wd").with {
      $0.limit = DateRule(from: .task(0), term("6w"))
      $0.keptLimit = day("2026-04-01")
    }
    let found = try schedule(.work("1wd"), second)[1]
    #expect(found.limit == day("2026-04-01"))
    #expect(found.projectedLimit == day("2026-04-14"))
    #expect(found.limitCertainty == .expected)
    #expect(found.lateFinish == day("2026-04-01"))
  }

  @Test func `an unknown origin gives no date, kept or not`() throws {
    let task = ScheduleNode.work("0wd").with {
      $0.due = DateRule(from: .unknown)
      $0.keptDue = day("2026-04-01")
    }
    let found = try schedule(task)[0]
    #expect(found.due == nil)
    #expect(found.dueCertainty == .firm)
  }
}
