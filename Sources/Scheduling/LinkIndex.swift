/// The incoming links of every task side by side, by counting sort.
///
/// Only this direction is kept: the late pass pushes what a task asks to its predecessors, and the
/// order is found from the last tasks backwards.
enum LinkIndex {
  /// Sorts the links by successor and notes in each record where its own begin.
  ///
  /// - Parameter records: one more than there are tasks; the last only ends the links.
  /// - Returns: the links, and whether each leads to a task with a higher index.
  static func build(
    _ links: UnsafeBufferPointer<ScheduleLink>, into records: UnsafeMutableBufferPointer<TaskRecord>
  ) -> (links: ContiguousArray<CompactLink>, isForward: Bool) {
    let count = records.count - 1
    var isForward = true
    for link in links {
      precondition(
        link.from >= 0 && link.from < count && link.to >= 0 && link.to < count,
        "a link of a task that is not in the graph")
      records[link.to].firstLink &+= 1
      isForward = isForward && link.from < link.to
    }
    var end: Int32 = 0
    for task in 0...count {
      end &+= records[task].firstLink
      records[task].firstLink = end
    }
    // Filled from behind, each record ends up at its first link, and links keep their order.
    let sorted = ContiguousArray<CompactLink>(unsafeUninitializedCapacity: links.count) {
      buffer, size in
      guard let base = buffer.baseAddress else { return }
      var index = links.count
      while index > 0 {
        index &-= 1
        let link = links[index]
        records[link.to].firstLink &-= 1
        (base + Int(records[link.to].firstLink)).initialize(to: CompactLink(link))
      }
      size = links.count
    }
    return (sorted, isForward)
  }
}
