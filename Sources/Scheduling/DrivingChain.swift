import CivilTime

/// Which tasks set a date: the predecessor that asked most, and so on back to the origin.
extension Schedule {
  /// The tasks that drive the early start of `task`, from the origin to the task itself.
  ///
  /// The way back ends at work that is done, begun or pinned, and where the plan's start, today or
  /// a known not-before day asks as much. Transparent tasks are passed through and not named.
  package func drivingChain(to task: Int) -> [Int] {
    var chain = [task]
    var current = task
    while records[current].state == .open, !records[current].flags.contains(.pinned) {
      var floor = max(today.dayNumber, graph.start.dayNumber)
      var driver: Int?
      if let (day, from) = drivingAsk(of: current), day > floor {
        floor = day
        driver = from
      }
      if let (day, from) = notBeforeAsk(of: current), day > floor { driver = from }
      guard let driver else { break }
      chain.append(driver)
      current = driver
    }
    return chain.reversed()
  }

  /// The start the hard links of a task ask under its join, and the real task that sets it.
  func drivingAsk(of task: Int) -> (day: Int32, from: Int)? {
    let rule = WorkRule(graph.tasks[task])
    let days = days(graph.tasks[task].calendar)
    var best: (day: Int32, link: CompactLink)?
    for link in incoming(task) where link.flags.contains([.hard, .counts]) {
      let other = records[Int(link.from)]
      let origin = link.isFromFinish ? other.finish : other.start
      guard Day.isDate(origin) else { continue }
      var day = link.lag.applied(to: origin, roll: .none, in: days)
      if !link.isToStart { day = rule.earliestStart(finishingOnOrAfter: day, days) }
      if let best, day < best.day || (day == best.day && !link.precedes(best.link)) { continue }
      best = (day, link)
    }
    return best.flatMap { best in
      member(setting: best.link).map { (best.day, $0) }
    }
  }

  /// The day of a not-before rule, and the task it counts from; nil for the task when it is a known
  /// day.
  private func notBeforeAsk(of task: Int) -> (day: Int32, from: Int?)? {
    guard let rule = graph.tasks[task].notBefore else { return nil }
    let origin: (day: Int32, from: Int?)
    switch rule.origin {
    case .unknown: return nil
    case .day(let day): origin = (day.dayNumber, nil)
    case .task(let other):
      guard records[other].state != .transparent else { return nil }
      origin = (records[other].finish, other)
    }
    guard Day.isDate(origin.day) else { return nil }
    let days = days(rule.calendar)
    return (rule.term.applied(to: origin.day, roll: rule.roll, in: days), origin.from)
  }

  /// The real task that gives the predecessor of a link its date: itself, or the one its group took
  /// it from.
  private func member(setting link: CompactLink) -> Int? {
    var task = Int(link.from)
    while records[task].state == .transparent {
      let group = records[task]
      let next = incoming(task).filter { member in
        let other = records[Int(member.from)]
        return member.isHard
          && (link.isFromFinish ? other.finish == group.finish : other.start == group.start)
      }
      guard let lowest = next.map(\.from).min() else { return nil }
      task = Int(lowest)
    }
    return task
  }
}
