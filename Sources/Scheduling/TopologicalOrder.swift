/// Puts the tasks in an order in which each comes after all it depends on.
///
/// Links of every kind count, hard and soft, and not-before rules on tasks.
enum TopologicalOrder {
  /// The task a not-before rule counts from.
  @inline(__always)
  static func notBeforeOrigin(_ node: UnsafePointer<ScheduleNode>) -> Int? {
    guard let rule = node.pointee.notBefore, case .task(let origin) = rule.origin else {
      return nil
    }
    return origin
  }

  /// Finds the order, or nil when the order of the indices is one.
  ///
  /// Works from the last tasks backwards with the queue in the result itself; open successors
  /// are counted in `freeStart`, which the late pass needs only later.
  ///
  /// - Throws: `ScheduleError.cycle`.
  static func find(
    _ nodes: UnsafePointer<ScheduleNode>,
    _ records: UnsafeMutableBufferPointer<TaskRecord>,
    _ links: UnsafeBufferPointer<CompactLink>, linksAreForward: Bool
  ) throws(ScheduleError) -> ContiguousArray<Int32>? {
    let count = records.count - 1
    var isForward = linksAreForward
    for task in 0..<count {
      guard let origin = notBeforeOrigin(nodes + task) else { continue }
      precondition(origin >= 0 && origin < count, "a rule on a task that is not in the graph")
      records[task].flags.insert(.followsTask)
      isForward = isForward && origin < task
    }
    if isForward { return nil }
    for task in 0..<count { records[task].freeStart = 0 }
    for link in links { records[Int(link.from)].freeStart &+= 1 }
    for task in 0..<count where records[task].flags.contains(.followsTask) {
      if let origin = notBeforeOrigin(nodes + task) { records[origin].freeStart &+= 1 }
    }
    var found = 0
    let order = ContiguousArray<Int32>(unsafeUninitializedCapacity: count) { queue, size in
      // Filled from the end: the queue's head walks down behind its tail.
      var tail = count
      var head = count
      for task in (0..<count).reversed() where records[task].freeStart == 0 {
        tail &-= 1
        queue[tail] = Int32(truncatingIfNeeded: task)
      }
      while head > tail {
        head &-= 1
        let task = Int(queue[head])
        var link = Int(records[task].firstLink)
        let end = Int(records[task &+ 1].firstLink)
        while link < end {
          let from = Int(links[link].from)
          records[from].freeStart &-= 1
          if records[from].freeStart == 0 {
            tail &-= 1
            queue[tail] = Int32(truncatingIfNeeded: from)
          }
          link &+= 1
        }
        if records[task].flags.contains(.followsTask), let origin = notBeforeOrigin(nodes + task) {
          records[origin].freeStart &-= 1
          if records[origin].freeStart == 0 {
            tail &-= 1
            queue[tail] = Int32(truncatingIfNeeded: origin)
          }
        }
      }
      found = count - tail
      // A cycle leaves a gap at the front; the result is thrown away then.
      size = tail == 0 ? count : 0
    }
    guard found == count else { throw .cycle(CyclePath.among(nodes, records, links)) }
    for task in 0..<count { records[task].freeStart = Day.never }
    return order
  }
}
