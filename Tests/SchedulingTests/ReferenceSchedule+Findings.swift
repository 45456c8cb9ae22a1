import CivilTime
import Scheduling

extension ReferenceSchedule {
  /// What a person should know of a task.
  ///
  /// The chain of a missed limit is left empty: several can be right, `drives` tells whether one is.
  func findings(of task: Int) -> [ScheduleFinding.Kind] {
    guard let dates = earlyDates(task) else { return [] }
    var findings: [ScheduleFinding.Kind] = []
    if isDone(task) {
      findings += openPredecessors(of: task).map { .doneBeforePredecessor(predecessor: $0) }
    } else if isStarted(task) {
      findings += latePredecessors(of: task).map { .startedBeforePredecessor(predecessor: $0) }
    } else if let pin = graph.tasks[task].pin, let earliest = earliestByLinks(task),
      earliest > Int(pin.dayNumber)
    {
      findings.append(.pinnedTooEarly(earliest: civil(earliest)))
    }
    if !isDone(task), let limit = limit(task), !limit.isExpected {
      let limit = inForce(limit, of: task, kept: graph.tasks[task].keptLimit)
      if dates.finish > limit {
        findings.append(.limitMissed(limit: civil(limit), by: dates.finish - limit, chain: []))
      }
    }
    findings += brokenSoftLinks(into: task).map { .softLinkBroken(predecessor: $0) }
    return findings
  }

  /// The finish the predecessors allow a pinned task.
  private func earliestByLinks(_ task: Int) -> Int? {
    let days = countingLinks(into: task).compactMap { askedStart($0).day }
    guard let asked = days.max() else { return nil }
    return finish(of: task, from: firstStart(of: task, onOrAfter: asked))
  }

  private func brokenSoftLinks(into task: Int) -> [Int] {
    guard let dates = earlyDates(task) else { return [] }
    let broken = graph.links.filter { link in
      guard link.to == task, !link.isHard,
        case .day(let day) = answer(of: link.from, at: link.kind.predecessorEnd)
      else { return false }
      let held = link.kind.successorEnd == .start ? dates.start : dates.finish
      return held < plus(day, link.lag, in: graph.tasks[task].calendar)
    }
    return Set(broken.map(\.from)).sorted()
  }

  // MARK: - Who should have come first

  /// The real predecessors of a done task that have not come to the end its links look at.
  private func openPredecessors(of task: Int) -> [Int] {
    blamed(for: task) { real, link in
      isDone(real) || (link.kind.predecessorEnd == .start && isStarted(real))
    }
  }

  /// The real predecessors of a started task that should have let it start later.
  private func latePredecessors(of task: Int) -> [Int] {
    guard let start = earlyDates(task)?.start else { return [] }
    return blamed(for: task) { real, link in
      guard link.kind.successorEnd == .start else { return true }
      guard let day = reached(real, by: link) else { return false }
      return plus(day, link.lag, in: graph.tasks[task].calendar) <= start
    }
  }

  /// Asks each real task behind the hard links whether it is in order, joins the answers, and
  /// lists those that are not, where the join is not.
  private func blamed(for task: Int, isInOrder: (Int, ScheduleLink) -> Bool) -> [Int] {
    func isMet(_ other: Int, _ link: ScheduleLink) -> Bool {
      guard isTransparent(other) else { return isInOrder(other, link) }
      let asking = members(of: other).filter(hasRealTask)
      return graph.tasks[other].join == .all
        ? asking.allSatisfy { isMet($0, link) } : asking.contains { isMet($0, link) }
    }
    func blamed(_ other: Int, _ link: ScheduleLink) -> [Int] {
      guard hasRealTask(behind: other), !isMet(other, link) else { return [] }
      guard isTransparent(other) else { return [other] }
      return members(of: other).flatMap { blamed($0, link) }
    }
    let links = hardLinks(into: task).filter { hasRealTask(behind: $0.from) }
    let unmet = links.filter { !isMet($0.from, $0) }
    if graph.tasks[task].join == .any, unmet.count < links.count { return [] }
    return Set(unmet.flatMap { blamed($0.from, $0) }).sorted()
  }

  // MARK: - Chains

  /// Whether the date of one task sets the early start of another.
  func drives(_ other: Int, _ task: Int) -> Bool {
    guard isDriven(task), let start = earlyDates(task)?.start else { return false }
    var days: [Int?] = countingLinks(into: task)
      .filter { setters(of: $0.from, at: $0.kind.predecessorEnd).contains(other) }
      .map { askedStart($0).day }
    if case .task(other) = graph.tasks[task].notBefore?.origin { days.append(notBefore(task).day) }
    return days.compactMap { $0 }.contains { firstStart(of: task, onOrAfter: $0) == start }
  }

  /// Whether a chain may begin here: nothing before it sets the date.
  func isOrigin(_ task: Int) -> Bool {
    guard isDriven(task), let start = earlyDates(task)?.start else { return true }
    var floors = [today, Int(graph.start.dayNumber)]
    if case .day = graph.tasks[task].notBefore?.origin, let day = notBefore(task).day {
      floors.append(day)
    }
    return floors.contains { firstStart(of: task, onOrAfter: $0) == start }
  }

  /// Open and not pinned: its start comes from somewhere else.
  private func isDriven(_ task: Int) -> Bool {
    isUnstarted(task) && graph.tasks[task].pin == nil
  }

  private func setters(of task: Int, at end: End) -> Set<Int> {
    guard isTransparent(task) else { return [task] }
    let same = members(of: task).filter { answer(of: $0, at: end) == answer(of: task, at: end) }
    return Set(same.flatMap { setters(of: $0, at: end) })
  }
}
