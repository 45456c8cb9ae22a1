/// Finds one circle to show, once an order was looked for in vain.
enum CyclePath {
  /// A circle among the tasks whose successors could not all be placed.
  ///
  /// - Parameter records: with the number of unplaced successors in `freeStart`.
  static func among(
    _ nodes: UnsafePointer<ScheduleNode>,
    _ records: UnsafeMutableBufferPointer<TaskRecord>,
    _ links: UnsafeBufferPointer<CompactLink>
  ) -> [Int] {
    // Every unplaced task has an unplaced successor: note the lowest and follow.
    let tasks = 0..<(records.count - 1)
    var next = [Int32](repeating: .max, count: tasks.count)
    for task in tasks where records[task].freeStart > 0 {
      for link in Int(records[task].firstLink)..<Int(records[task + 1].firstLink) {
        let from = Int(links[link].from)
        next[from] = min(next[from], Int32(task))
      }
      if let origin = TopologicalOrder.notBeforeOrigin(nodes + task) {
        next[origin] = min(next[origin], Int32(task))
      }
    }
    guard let first = tasks.first(where: { records[$0].freeStart > 0 }) else { return [] }
    return circle(from: first) { Int(next[$0]) }
  }

  /// The circle that following `next` from `first` leads into, its lowest index first.
  static func circle(from first: Int, next: (Int) -> Int) -> [Int] {
    var seen: Set<Int> = []
    var task = first
    while seen.insert(task).inserted { task = next(task) }
    var circle = [task]
    while true {
      task = next(task)
      if task == circle[0] { break }
      circle.append(task)
    }
    let lowest = circle.indices.min { circle[$0] < circle[$1] } ?? 0
    return Array(circle[lowest...] + circle[..<lowest])
  }
}
