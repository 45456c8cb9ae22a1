import CivilTime
import Scheduling
import Testing

extension SchedulePropertyTests {
  @Test(arguments: 0..<chunks)
  func `the chain of a missed limit leads from what sets the date to the task`(
    chunk: Int
  ) throws {
    for seed in Self.seeds(of: chunk) {
      let (graph, today) = RandomGraph.make(seed: seed)
      let reference = ReferenceSchedule(of: graph, today: today)
      for finding in try Schedule(of: graph, today: today).findings {
        guard case .limitMissed(_, _, let chain) = finding.kind else { continue }
        let steps = zip(chain, chain.dropFirst())
        #expect(chain.last == finding.task, "seed \(seed), chain \(chain)")
        #expect(chain.first.map(reference.isOrigin) == true, "seed \(seed), chain \(chain)")
        #expect(steps.allSatisfy { reference.drives($0, $1) }, "seed \(seed), chain \(chain)")
      }
    }
  }
}
