import CivilTime

/// Who holds up whom: the predecessors a task still waits for.
extension Schedule {
  /// The unfinished tasks that keep an open task from being begun, ascending; empty when its join is met.
  ///
  /// Seen through transparent tasks. Predecessors linked finish to start that are not done, and start to
  /// start that are not begun; with a negative lag only until their planned date, less the lag, has come.
  package func blockers(of task: Int) -> [Int] {
    guard records[task].state == .open else { return [] }
    let days = days(graph.tasks[task].calendar)
    var real = 0
    var unmet: [CompactLink] = []
    for link in incoming(task) where link.isHard && records[Int(link.from)].finish != Day.nothing {
      real += 1
      // Links that only hold the finish never block: in an `any` join, one of them meets it.
      if link.isToStart && !isMet(Int(link.from), link, days) { unmet.append(link) }
    }
    if unmet.isEmpty || graph.tasks[task].join == .any && unmet.count < real { return [] }
    var found: Set<Int> = []
    for link in unmet { realTasks(behind: link, into: &found) { isMet($0, link, days) } }
    return found.sorted()
  }

  /// The unfinished tasks whose plan the start of an open task counts on, ascending: those behind
  /// links with a negative lag.
  func planned(before task: Int) -> [Int] {
    var found: Set<Int> = []
    for link in incoming(task) where link.isHard && link.isToStart && link.lag.isBackward {
      realTasks(behind: link, into: &found) { hasCome($0, link) }
    }
    return found.sorted()
  }

  /// Whether a task really came to the end that a link looks at.
  private func hasCome(_ task: Int, _ link: CompactLink) -> Bool {
    (link.isFromFinish ? records[task].metFinish : records[task].metStart) != Day.never
  }

  /// Whether a task (or its group) lets the link's successor begin today: it came to that end, or with a
  /// negative lag the planned day, less the lag, has come.
  private func isMet(_ task: Int, _ link: CompactLink, _ days: WorkingDays) -> Bool {
    let day = met(task, link)
    guard link.lag.isBackward, Day.isDate(day) else { return day != Day.never }
    return link.lag.applied(to: day, roll: .none, in: days) <= today.dayNumber
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
  private func realTasks(
    behind link: CompactLink, into found: inout Set<Int>, where isMet: (Int) -> Bool
  ) {
    var seen: Set<Int> = []
    var pile = [Int(link.from)]
    while let task = pile.popLast() {
      guard !isMet(task), seen.insert(task).inserted else { continue }
      guard records[task].state == .transparent else {
        // What has really come to its end holds nobody up any more.
        if !hasCome(task, link) { found.insert(task) }
        continue
      }
      for member in incoming(task) where member.isHard { pile.append(Int(member.from)) }
    }
  }
}
