import CivilTime
import Scheduling

/// The schedule of many small graphs and of one large one; the graphs are in memory before the clock runs.
enum ScheduleBenchmarks {
  /// 500 plans of 20 tasks and 40 links, every second one with its tasks in any order; then as many
  /// plain ones.
  static func measurePlans(into folder: String) throws {
    var maker = GraphMaker(seed: 42)
    let plans = (0..<500).map { number in
      let plan = maker.graph(tasks: 20, links: 40, reach: 6)
      return number.isMultiple(of: 2) ? plan : maker.shuffled(plan)
    }
    let plain = (0..<500).map { _ in maker.plainGraph(tasks: 20, links: 40, reach: 6) }
    try GraphFile.write(plans, to: folder + "/plans.graphs")
    try GraphFile.write(plain, to: folder + "/plans-plain.graphs")
    _ = try RoundTimes("schedule-plans", rounds: 50) { try schedule(plans) }
    _ = try RoundTimes("schedule-plans-explained", rounds: 50) {
      try schedule(plans, explaining: true)
    }
    _ = try RoundTimes("schedule-plans-plain", rounds: 50) { try schedule(plain) }
  }

  /// One graph of 10,000 and one of 1,000,000 tasks, in order and in any order.
  static func measureGraphs(into folder: String) throws {
    try measure(tasks: 10_000, rounds: 50, "10k", into: folder)
    try measure(tasks: 1_000_000, rounds: 5, "1m", into: folder)
  }

  private static func measure(
    tasks: Int, rounds: Int, _ size: String, into folder: String
  ) throws {
    var maker = GraphMaker(seed: 42)
    let graph = maker.graph(tasks: tasks, links: 2 * tasks, reach: tasks / 10)
    try GraphFile.write([graph], to: folder + "/graph-\(size).graphs")
    _ = try RoundTimes("graph-\(size)", rounds: rounds) { try schedule([graph]) }
    let shuffled = maker.shuffled(graph)
    try GraphFile.write([shuffled], to: folder + "/graph-\(size)-shuffled.graphs")
    _ = try RoundTimes("graph-\(size)-shuffled", rounds: rounds) { try schedule([shuffled]) }
  }

  /// Schedules each graph and asks for one task of it.
  private static func schedule(_ graphs: [ScheduleGraph], explaining: Bool = false) throws -> Int {
    var sum = 0
    for graph in graphs {
      let schedule = try Schedule(of: graph, today: GraphMaker.today, explaining: explaining)
      sum += schedule[schedule.count - 1].earlyFinish.map { Int($0.dayNumber) } ?? 0
    }
    return sum
  }
}
