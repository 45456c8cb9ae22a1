import CivilTime

/// Who holds up whom: the predecessors a task still waits for.
extension Schedule {
  /// The unfinished tasks that keep an open task from being begun, ascending; empty when its join is met.
  ///
  /// Seen through transparent tasks. Predecessors linked finish to start that are not done, and start to
  /// start that are not begun; with a negative lag only those without a planned date.
  package func blockers(of task: Int) -> [Int] {
    guard records[task].state == .open else { return [] }
    var real = 0
    var unmet: [CompactLink] = []
    for link in incoming(task) where link.isHard && records[Int(link.from)].finish != Day.nothing {
      real += 1
      // Links that only hold the finish never block: in an `any` join, one of them meets it.
      if link.isToStart && met(Int(link.from), link) == Day.never { unmet.append(link) }
    }
    if unmet.isEmpty || graph.tasks[task].join == .any && unmet.count < real { return [] }
    var found: Set<Int> = []
    for link in unmet { realTasks(behind: link, into: &found) }
    return found.sorted()
  }

  /// The day that end of a task which a link looks at was reached: `Day.never` while it is not.
  ///
  /// With a negative lag the planned day counts.
  func met(_ task: Int, _ link: CompactLink) -> Int32 {
    let record = records[task]
    if link.lag.isBackward { return link.isFromFinish ? record.finish : record.start }
    return link.isFromFinish ? record.metFinish : record.metStart
  }

  /// Adds the predecessor of a link; for a transparent one the members of its group that are not there yet.
  private func realTasks(behind link: CompactLink, into found: inout Set<Int>) {
    var seen: Set<Int> = []
    var pile = [Int(link.from)]
    while let task = pile.popLast() {
      guard met(task, link) == Day.never, seen.insert(task).inserted else { continue }
      guard records[task].state == .transparent else {
        found.insert(task)
        continue
      }
      for member in incoming(task) where member.isHard { pile.append(Int(member.from)) }
    }
  }
}
