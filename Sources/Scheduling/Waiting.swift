/// Who waits for whom in a schedule, worked out once for all tasks.
package struct Waiting: Sendable {
  /// The unfinished tasks each task waits for, as ``ReadyForecast/blockers(of:)`` or
  /// ``Schedule/blockers(of:)`` finds them.
  package let blockers: [[Int]]

  /// By those who hold up others today alone.
  package init(in schedule: Schedule) {
    blockers = (0..<schedule.count).map { schedule.blockers(of: $0) }
  }

  package init(_ forecast: ReadyForecast) {
    blockers = forecast.days.indices.map { forecast.blockers(of: $0) }
  }

  /// The unfinished tasks at the far end of the waiting, ascending: blockers of blockers that nothing blocks.
  package func roots(of task: Int) -> [Int] {
    var pile = blockers[task]
    guard !pile.isEmpty else { return [] }
    var seen: Set<Int> = []
    var roots: [Int] = []
    while let next = pile.popLast() {
      guard seen.insert(next).inserted else { continue }
      if blockers[next].isEmpty { roots.append(next) } else { pile += blockers[next] }
    }
    return roots.sorted()
  }
}
