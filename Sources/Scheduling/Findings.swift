import CivilTime

/// What a person should know about the schedule: found on demand, from the records.
extension Schedule {
  /// All findings, in the order of the tasks; those of one task in the order of their kinds.
  package var findings: [ScheduleFinding] {
    graph.tasks.indices.flatMap { task in
      isDated(task) ? findings(of: task) : []
    }
  }

  private func isDated(_ task: Int) -> Bool {
    records[task].state != .transparent && records[task].start != Day.never
  }

  private func findings(of task: Int) -> [ScheduleFinding] {
    var kinds: [ScheduleFinding.Kind] = []
    switch records[task].state {
    case .done:
      kinds = unfinishedPredecessors(of: task).map { .doneBeforePredecessor(predecessor: $0) }
    case .started:
      kinds = asksNotKept(by: task).map { .startedBeforePredecessor(predecessor: $0) }
    case .open: if let kind = pinnedTooEarly(task) { kinds.append(kind) }
    case .transparent: break
    }
    if let kind = limitMissed(task) { kinds.append(kind) }
    kinds += brokenSoftLinks(of: task).map { .softLinkBroken(predecessor: $0) }
    if isAtEdge(records[task]) { kinds.append(.outOfRange) }
    return kinds.map { ScheduleFinding(task: task, kind: $0) }
  }

  private func pinnedTooEarly(_ task: Int) -> ScheduleFinding.Kind? {
    guard records[task].flags.contains(.pinned) else { return nil }
    let asked = drivingAsk(of: task)
    guard let asked else { return nil }
    let node = graph.tasks[task]
    let rule = WorkRule(node)
    let days = days(node.calendar)
    let start = rule.allowed(onOrAfter: asked.day, days)
    let earliest = rule.finish(startingOn: start, days)
    guard earliest > records[task].finish else { return nil }
    return .pinnedTooEarly(earliest: CivilDate(clamping: Int(earliest)))
  }

  private func limitMissed(_ task: Int) -> ScheduleFinding.Kind? {
    let record = records[task]
    // A limit that is only expected moves with the work it waits for.
    guard record.state != .done, record.limit != Day.never, record.finish > record.limit,
      !record.flags.contains(.limitExpected)
    else { return nil }
    return .limitMissed(
      limit: CivilDate(clamping: Int(record.limit)), by: Int(record.finish - record.limit),
      chain: drivingChain(to: task))
  }

  private func brokenSoftLinks(of task: Int) -> [Int] {
    let record = records[task]
    let days = days(graph.tasks[task].calendar)
    let broken = incoming(task).filter { link in
      guard !link.isHard else { return false }
      let other = records[Int(link.from)]
      let origin = link.isFromFinish ? other.finish : other.start
      guard Day.isDate(origin) else { return false }
      let asked = link.lag.applied(to: origin, roll: .none, in: days)
      return (link.isToStart ? record.start : record.finish) < asked
    }
    return Set(broken.map { Int($0.from) }).sorted()
  }

  private func isAtEdge(_ record: TaskRecord) -> Bool {
    let edges = [CivilDate.earliest.dayNumber, CivilDate.latest.dayNumber]
    return [record.start, record.finish, record.due, record.limit, record.lateFinish].contains {
      edges.contains($0)
    }
  }
}
