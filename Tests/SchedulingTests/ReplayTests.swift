import CivilTime
import Scheduling
import Testing

struct ReplayTests {
  @Test(arguments: 0..<8)
  func `every date of every random graph follows from its steps`(chunk: UInt64) throws {
    for seed in (chunk * 100)..<(chunk * 100 + 100) {
      let (graph, today) = RandomGraph.make(seed: seed)
      let schedule = try Schedule(of: graph, today: today, explaining: true)
      for task in 0..<schedule.count {
        for date in ScheduleDate.allCases where !schedule.replays(date, of: task) {
          Issue.record("seed \(seed): \(date) of \(task), \(schedule.steps(date, of: task))")
        }
      }
    }
  }

  @Test
  func `explaining changes no date`() throws {
    for seed in 5_000..<5_200 as Range<UInt64> {
      let (graph, today) = RandomGraph.make(seed: seed)
      let plain = try Schedule(of: graph, today: today)
      let explained = try Schedule(of: graph, today: today, explaining: true)
      #expect((0..<plain.count).map { plain[$0] } == (0..<plain.count).map { explained[$0] })
    }
  }

  @Test
  func `without explaining there are no steps`() throws {
    let graph = ScheduleGraph.sample([ScheduleNode()])
    let schedule = try Schedule(of: graph, today: .day0)
    #expect(ScheduleDate.allCases.allSatisfy { schedule.steps($0, of: 0).isEmpty })
    #expect(!schedule.replays(.earlyStart, of: 0))
  }
}
