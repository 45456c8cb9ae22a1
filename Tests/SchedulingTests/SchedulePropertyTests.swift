import CivilTime
import Foundation
import Scheduling
import TestSupport
import Testing

/// The engine against the slow reference, over random graphs with every feature mixed.
///
/// Each chunk runs its own seeds; a failure names the seed and prints the smallest graph that
/// still differs. With `AFTERCARE_SOAK` set, 200,000 graphs run instead of 2,000, or as many as it
/// says when that is a number above 2,000.
struct SchedulePropertyTests {
  static let chunks = 40

  static var graphs: Int {
    guard let soak = ProcessInfo.processInfo.environment["AFTERCARE_SOAK"] else { return 2_000 }
    guard let graphs = Int(soak), graphs > 2_000 else { return 200_000 }
    return graphs
  }

  static func seeds(of chunk: Int) -> StrideTo<UInt64> {
    stride(from: UInt64(chunk), to: UInt64(graphs), by: chunks)
  }

  @Test(arguments: 0..<chunks)
  func `every date, slack, blocker, root and finding is that of the reference`(chunk: Int) {
    for seed in Self.seeds(of: chunk) {
      let sample = RandomGraph.make(seed: seed)
      let comparison = ScheduleComparison(sample.graph, today: sample.today)
      guard let difference = comparison.difference() else { continue }
      Issue.record("seed \(seed): \(difference)\n\(comparison.shrunk().report)")
      return
    }
  }

  @Test(arguments: 0..<chunks)
  func `no open task starts or finishes before its hard predecessor asks`(chunk: Int) throws {
    for seed in Self.seeds(of: chunk) {
      let (graph, today) = RandomGraph.make(seed: seed)
      let schedule = try Schedule(of: graph, today: today)
      for link in graph.links where link.isHard {
        let node = graph.tasks[link.to]
        let before = schedule[link.from]
        let after = schedule[link.to]
        guard node.progress == .open, node.pin == nil, node.join == .all,
          let start = after.earlyStart, let finish = after.earlyFinish,
          let from = link.kind.predecessorEnd == .start ? before.earlyStart : before.earlyFinish
        else { continue }
        let asked = try link.lag.applied(
          to: from, roll: .none, calendar: graph.calendars[node.calendar])
        let held = link.kind.successorEnd == .start ? start : finish
        #expect(held >= asked, "seed \(seed), link \(link.from) to \(link.to)")
        #expect(start >= today && start >= graph.start, "seed \(seed), task \(link.to)")
      }
    }
  }

  @Test(arguments: 0..<chunks)
  func `a ready task starts today or on the first day its partner works again`(chunk: Int) throws {
    for seed in Self.seeds(of: chunk) {
      let (graph, today) = RandomGraph.make(seed: seed)
      let schedule = try Schedule(of: graph, today: today)
      for (task, node) in graph.tasks.enumerated() {
        // Links to the finish never block, though they set the start that is planned.
        let isHeld = graph.links.contains {
          $0.to == task && $0.isHard && $0.kind.successorEnd == .finish
        }
        guard !isHeld, let ready = schedule[task].readyFrom, ready <= today else { continue }
        #expect(schedule.blockers(of: task) == [], "seed \(seed), task \(task)")
        let start = try #require(schedule[task].earlyStart)
        var allowed = today
        while node.pin == nil, !node.startsOnAnyDay,
          !graph.calendars[node.calendar].isWorking(allowed), let next = allowed.adding(days: 1)
        {
          allowed = next
        }
        #expect(start <= allowed, "seed \(seed), task \(task)")
      }
    }
  }

  @Test(arguments: 0..<chunks)
  func `what is foretold to be ready is so on its day, and what waits names whom for`(chunk: Int)
    throws
  {
    // Each of the first holds up somebody on a later day only, by a plan that moves on.
    let seeds =
      chunk == 0
      ? [49_560, 95_400, 143_842] + Array(Self.seeds(of: 0)) : Array(Self.seeds(of: chunk))
    for seed in seeds {
      let (graph, today) = RandomGraph.make(seed: seed)
      let schedule = try Schedule(of: graph, today: today)
      let forecast = ReadyForecast(of: schedule)
      let days = forecast.days
      for task in graph.tasks.indices {
        let ready = schedule[task].readyFrom
        let place: Comment = "seed \(seed), task \(task)"
        if let ready, ready <= today { #expect(days[task] == ready, place) }
        guard let day = days[task] else {
          // Nothing can be said of the day: somebody has to do something first.
          if ready != nil { #expect(forecast.blockers(of: task) != [], place) }
          continue
        }
        #expect(ready != nil, place)
        guard day > today else { continue }
        let then = try Schedule(of: graph, today: day)
        #expect(then[task].readyFrom.map { $0 <= day } ?? false, place)
        #expect(then.blockers(of: task) == [], place)
      }
    }
  }

  @Test(arguments: 0..<chunks)
  func `where every day is worked on, the first day foretold is the first there is`(chunk: Int)
    throws
  {
    for seed in Self.seeds(of: chunk).prefix(10) {
      var (graph, today) = RandomGraph.make(seed: seed)
      graph.calendars = graph.calendars.map { _ in .everyDay }
      for task in graph.tasks.indices {
        graph.tasks[task].estimate = graph.tasks[task].estimate.inDays
      }
      for link in graph.links.indices { graph.links[link].lag = graph.links[link].lag.inDays }
      let schedule = try Schedule(of: graph, today: today)
      let days = ReadyForecast(of: schedule).days
      let reference = ReferenceSchedule(of: graph, today: today)
      for task in graph.tasks.indices where schedule[task].readyFrom != nil {
        let first = reference.readyLater(task, within: 60)
        let found = days[task].map { max($0, today) }
        if let first {
          #expect(found == CivilDate(clamping: first), "seed \(seed), task \(task)")
        } else if let found {
          #expect(found - today > 60, "seed \(seed), task \(task)")
        }
      }
    }
  }

  @Test(arguments: 0..<chunks)
  func `neither explaining nor the order of the links changes anything`(chunk: Int) throws {
    for seed in Self.seeds(of: chunk) {
      let (graph, today) = RandomGraph.make(seed: seed)
      var random = SplitMix64(seed: seed)
      var shuffled = graph
      shuffled.links.shuffle(using: &random)
      let schedule = try Schedule(of: graph, today: today)
      for other in [
        try Schedule(of: shuffled, today: today),
        try Schedule(of: graph, today: today, explaining: true),
      ] {
        #expect(Waiting(in: schedule).rootsOfAll == Waiting(in: other).rootsOfAll, "seed \(seed)")
        for task in graph.tasks.indices {
          #expect(schedule[task] == other[task], "seed \(seed), task \(task)")
          #expect(schedule.blockers(of: task) == other.blockers(of: task), "seed \(seed)")
        }
      }
    }
  }

  @Test(arguments: [CivilDate.earliest, .latest])
  func `at the end of the range dates are held and said so`(end: CivilDate) throws {
    var atTheEnd = 0
    for seed in UInt64(0)..<200 {
      let (graph, today) = RandomGraph.make(seed: seed, start: end)
      let schedule = try Schedule(of: graph, today: today)
      let findings = schedule.findings
      for task in graph.tasks.indices {
        guard schedule[task].earlyStart != nil, schedule[task].earlyFinish == end else { continue }
        atTheEnd += 1
        let isSaid = findings.contains { $0.task == task && $0.kind == .outOfRange }
        #expect(isSaid, "seed \(seed), task \(task)")
      }
    }
    #expect(atTheEnd > 50)
  }

  @Test func `a chain of 200,000 tasks has a schedule`() throws {
    let count = 200_000
    let start = try #require(CivilDate("2027-03-01"))
    var graph = ScheduleGraph(
      tasks: Array(repeating: ScheduleNode(estimate: .zero), count: count),
      links: (1..<count).map { ScheduleLink(from: $0, to: $0 - 1) }, calendars: [.everyDay],
      start: start)
    graph.tasks[0].limit = DateRule(from: .day(start), Term(5, .days))
    graph.tasks[count / 2].estimate = Term(7, .days)
    let schedule = try Schedule(of: graph, today: start)
    #expect(schedule[0].earlyFinish == CivilDate("2027-03-08"))
    #expect(schedule[count - 1].neededBy == CivilDate("2027-02-27"))
    #expect(schedule[count - 1].slack == -2)
    #expect(Waiting(in: schedule).roots(of: 0) == [count - 1])
  }

  @Test func `transparent tasks in a chain of 200,000 are seen through`() throws {
    let count = 200_000
    let start = try #require(CivilDate("2027-03-01"))
    var graph = ScheduleGraph(
      tasks: Array(
        repeating: ScheduleNode(applicability: .skipped, estimate: .zero), count: count),
      links: (1..<count).map { ScheduleLink(from: $0 - 1, to: $0) }, calendars: [.everyDay],
      start: start)
    graph.tasks[0] = ScheduleNode(estimate: Term(3, .days))
    graph.tasks[count - 1] = ScheduleNode(estimate: Term(1, .days))
    let schedule = try Schedule(of: graph, today: start)
    #expect(schedule[count - 1].earlyFinish == CivilDate("2027-03-05"))
    #expect(schedule.blockers(of: count - 1) == [0])
    #expect(schedule[0].freeSlack == 0)
  }
}

extension Term {
  /// About as many plain days, which no calendar stretches.
  fileprivate var inDays: Term {
    switch unit {
    case .days, .workingDays: Term(amount, .days)
    case .weeks: Term(7 * amount, .days)
    case .months, .years: Term(30 * amount, .days)
    }
  }
}
