import CivilTime
import Scheduling

extension ReferenceSchedule {
  /// The first day on which an open task is ready as things stand.
  func readyFrom(_ task: Int) -> Int? {
    guard isUnstarted(task), !isOpenDated(task) else { return nil }
    var floor: Int?
    switch notBefore(task) {
    case .nothing: break
    case .undated: return nil
    case .day(let day):
      if case .task(let other) = graph.tasks[task].notBefore?.origin, !isDone(other) { return nil }
      floor = day
    }
    // The plan has to have begun, and work for a fixed day begins when that day asks for it.
    var floors = [Int(graph.start.dayNumber)]
    if graph.tasks[task].pin != nil, let start = earlyDates(task)?.start { floors.append(start) }
    if let floor { floors.append(floor) }
    switch startGate(of: task) {
    case .blocked: return nil
    case .open(let day):
      if let day { floors.append(day) }
      return floors.max()
    }
  }

  /// The day it will be ready when nothing more happens, looked for day by day; nil for none that soon.
  func readyLater(_ task: Int, within days: Int) -> Int? {
    (today...(today + days)).first { day in
      let then = ReferenceSchedule(of: graph, today: civil(day))
      return then.readyFrom(task).map { $0 <= day } ?? false
    }
  }

  /// Whether the links into a task let it start, as far as they speak of its start at all.
  enum Gate: Hashable {
    case blocked
    /// Open from a day on, or from always.
    case open(Int?)
  }

  func startGate(of task: Int) -> Gate {
    let links = hardLinks(into: task).filter { hasRealTask(behind: $0.from) }
    guard !links.isEmpty else { return .open(nil) }
    let gates = links.map(gate)
    switch graph.tasks[task].join {
    case .all:
      guard !gates.contains(.blocked) else { return .blocked }
      return .open(gates.compactMap(\.day).max())
    case .any:
      if gates.contains(.open(nil)) { return .open(nil) }
      guard let earliest = gates.compactMap(\.day).min() else { return .blocked }
      return .open(earliest)
    }
  }

  private func gate(of link: ScheduleLink) -> Gate {
    guard link.kind.successorEnd == .start else { return .open(nil) }
    guard let day = reached(link.from, by: link) else { return .blocked }
    return .open(plus(day, link.lag, in: graph.tasks[link.to].calendar))
  }

  /// The day on which what the link waits for has happened; with a lead, is planned.
  func reached(_ task: Int, by link: ScheduleLink) -> Int? {
    let end = link.kind.predecessorEnd
    if isTransparent(task) {
      let asking = members(of: task).filter(hasRealTask)
      let days = asking.compactMap { reached($0, by: link) }
      switch graph.tasks[task].join {
      case .all: return days.count == asking.count ? days.max() : nil
      case .any: return days.min()
      }
    }
    guard isDone(task) || (end == .start && isStarted(task)) || link.lag.amount < 0 else {
      return nil
    }
    return answer(of: task, at: end).day
  }

  func hasRealTask(behind task: Int) -> Bool {
    !isTransparent(task) || members(of: task).contains(where: hasRealTask)
  }

  // MARK: - Blockers

  /// The tasks an unstarted task waits for, ascending; none when its join is met.
  func blockers(of task: Int) -> [Int] {
    guard isUnstarted(task) else { return [] }
    let links = hardLinks(into: task).filter { hasRealTask(behind: $0.from) }
    let unmet = links.filter { $0.kind.successorEnd == .start && !lets($0.from, by: $0) }
    if graph.tasks[task].join == .any, unmet.count < links.count { return [] }
    return Set(unmet.flatMap { blockers(at: $0.from, of: $0) }).sorted()
  }

  /// Whether a predecessor has come to what the link waits for; with a lead, whether the planned day, less
  /// the lead, has come.
  private func lets(_ task: Int, by link: ScheduleLink) -> Bool {
    guard let day = reached(task, by: link) else { return false }
    return link.lag.amount >= 0 || plus(day, link.lag, in: graph.tasks[link.to].calendar) <= today
  }

  private func blockers(at task: Int, of link: ScheduleLink) -> [Int] {
    guard hasRealTask(behind: task), !lets(task, by: link) else { return [] }
    guard isTransparent(task) else {
      let isOver = isDone(task) || (link.kind.predecessorEnd == .start && isStarted(task))
      return isOver ? [] : [task]
    }
    return members(of: task).flatMap { blockers(at: $0, of: link) }
  }

  /// The tasks at the far end of what it waits for: those that wait for no other.
  func roots(of task: Int) -> [Int] {
    var roots: Set<Int> = []
    var seen: Set<Int> = []
    var left = blockers(of: task)
    while let blocker = left.popLast() {
      guard seen.insert(blocker).inserted else { continue }
      let before = blockers(of: blocker)
      if before.isEmpty { roots.insert(blocker) }
      left += before
    }
    return roots.sorted()
  }
}

extension ReferenceSchedule.Gate {
  var day: Int? {
    if case .open(let day) = self { day } else { nil }
  }
}
