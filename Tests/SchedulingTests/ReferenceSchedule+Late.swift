import CivilTime
import Scheduling

extension ReferenceSchedule {
  /// The projected due date.
  func due(_ task: Int) -> Projection? {
    if let known = dueOfTask[task] { return known }
    let due = rolledDue(task)
    dueOfTask[task] = .some(due)
    return due
  }

  /// The projected limit.
  func limit(_ task: Int) -> Projection? {
    projection(of: graph.tasks[task].limit, for: task)
  }

  /// The date in force: a kept one while the date is expected or once the task is done.
  func inForce(_ projection: Projection, of task: Int, kept: CivilDate?) -> Int {
    guard projection.isExpected || isDone(task), let kept else { return projection.day }
    return Int(kept.dayNumber)
  }

  /// A due date that rolls by habit lands on a day its partner works; where the next one lies past a limit
  /// that needs no other due date to be known, on the working day before.
  private func rolledDue(_ task: Int) -> Projection? {
    guard var rule = graph.tasks[task].due, rule.roll == .next || rule.roll == .back else {
      return projection(of: graph.tasks[task].due, for: task)
    }
    let roll = rule.roll
    rule.roll = .none
    guard let counted = projection(of: rule, for: task) else { return nil }
    let first = Int(CivilDate.earliest.dayNumber)
    let last = Int(CivilDate.latest.dayNumber)
    func working(from day: Int, by step: Int) -> Int {
      var day = day
      while !works(day, in: graph.tasks[task].calendar), first < day, day < last { day += step }
      return day
    }
    var day = working(from: counted.day, by: roll == .next ? 1 : -1)
    if day > counted.day, isLimitSettled(task), let limit = limit(task), day > limit.day {
      day = working(from: counted.day, by: -1)
    }
    return Projection(day: day, isExpected: counted.isExpected)
  }

  /// Whether a limit hangs on no due date but the one that the due date of the task hangs on too.
  private func isLimitSettled(_ task: Int) -> Bool {
    let node = graph.tasks[task]
    guard case .task(let other)? = node.limit?.origin else { return true }
    return isDone(other) || graph.tasks[other].pin != nil || node.due?.origin == node.limit?.origin
  }

  private func projection(of rule: DateRule?, for task: Int) -> Projection? {
    guard let rule, earlyDates(task) != nil else { return nil }
    switch rule.origin {
    case .unknown: return nil
    case .day(let day):
      return Projection(day: applying(rule, to: Int(day.dayNumber)), isExpected: false)
    case .task(let other):
      guard let basis = basis(other) else { return nil }
      return Projection(day: applying(rule, to: basis), isExpected: !isDone(other))
    }
  }

  /// The day a due or limit rule counts from.
  private func basis(_ task: Int) -> Int? {
    guard let dates = earlyDates(task) else { return nil }
    if isDone(task) { return dates.finish }
    if let pin = graph.tasks[task].pin { return Int(pin.dayNumber) }
    return max(due(task)?.day ?? dates.finish, dates.finish)
  }

  // MARK: - Late dates

  func lateFinish(_ task: Int) -> Int? {
    guard earlyDates(task) != nil, !isDone(task) else { return nil }
    let node = graph.tasks[task]
    let candidates = [
      limit(task).map { inForce($0, of: task, kept: node.keptLimit) },
      due(task).map { inForce($0, of: task, kept: node.keptDue) },
      node.pin.map { Int($0.dayNumber) },
      neededBy(task),
    ]
    return candidates.compactMap { $0 }.min()
  }

  func neededBy(_ task: Int) -> Int? {
    if let known = neededByOfTask[task] { return known }
    let asks = asks(of: task) { link in
      lateFinish(link.to).map { self.latest(link, keeping: $0) }
    }
    neededByOfTask[task] = .some(asks.min())
    return asks.min()
  }

  /// The latest finish, by each link that asks something of this task, given the latest day for
  /// the end that the link looks at.
  private func asks(of task: Int, latest: (ScheduleLink) -> Int?) -> [Int] {
    guard earlyDates(task) != nil, !isDone(task) else { return [] }
    return graph.tasks.indices.flatMap(countingLinks).compactMap { link in
      let end = link.kind.predecessorEnd
      guard asksSomething(link), countingTasks(behind: link.from, at: end).contains(task) else {
        return nil
      }
      if end == .start && isStarted(task) { return nil }
      guard let day = latest(link) else { return nil }
      return end == .finish ? day : finish(of: task, from: lastStart(of: task, onOrBefore: day))
    }
  }

  /// Whether the successor of a link still asks at all: a started one only through its finish.
  private func asksSomething(_ link: ScheduleLink) -> Bool {
    guard earlyDates(link.to) != nil, !isDone(link.to) else { return false }
    return isUnstarted(link.to) || link.kind.successorEnd == .finish
  }

  /// The latest day for the end a link looks at with which the successor keeps its late finish.
  private func latest(_ link: ScheduleLink, keeping late: Int) -> Int {
    let task = link.to
    return latestDay(near: late) { day in
      let asked = plus(day, link.lag, in: graph.tasks[task].calendar)
      if isStarted(task) { return asked <= late }
      let start =
        switch link.kind.successorEnd {
        case .start: firstStart(of: task, onOrAfter: asked)
        case .finish: firstStart(of: task, finishingOnOrAfter: asked)
        }
      return finish(of: task, from: start) <= late
    }
  }

  /// The hard links into a task that count: all of them, or the one earliest alternative.
  func countingLinks(into task: Int) -> [ScheduleLink] {
    if let known = countingLinksOfTask[task] { return known }
    let counting = countingLinksByTheRules(into: task)
    countingLinksOfTask[task] = counting
    return counting
  }

  private func countingLinksByTheRules(into task: Int) -> [ScheduleLink] {
    let links = hardLinks(into: task).filter { askedStart($0) != .nothing }
    guard graph.tasks[task].join == .any else { return links }
    let dated = links.filter { askedStart($0).day != nil }
    let first = dated.min { one, other in
      rank(one).lexicographicallyPrecedes(rank(other))
    }
    return first.map { [$0] } ?? []
  }

  /// Earliest first, ties by key; links between the same two tasks have an order of their own.
  private func rank(_ link: ScheduleLink) -> [Int] {
    let unit = Term.Unit.allCases.firstIndex(of: link.lag.unit) ?? 0
    return [
      askedStart(link).day ?? 0, link.from, Int(link.kind.rawValue), unit, Int(link.lag.amount),
    ]
  }

  /// The real tasks whose date is the answer of a predecessor.
  private func countingTasks(behind task: Int, at end: End) -> Set<Int> {
    guard isTransparent(task) else { return [task] }
    var counting = members(of: task)
    if graph.tasks[task].join == .any {
      let dated = counting.filter { answer(of: $0, at: end).day != nil }
      let earliest = dated.compactMap { answer(of: $0, at: end).day }.min()
      counting = dated.first { answer(of: $0, at: end).day == earliest }.map { [$0] } ?? []
    }
    return Set(counting.flatMap { countingTasks(behind: $0, at: end) })
  }

  // MARK: - Slack

  func slack(_ task: Int) -> Int? {
    if let known = slackOfTask[task] { return known }
    var slack: Int?
    if let early = earlyDates(task), let late = lateFinish(task) {
      slack = workingDays(after: early.finish, through: late, in: graph.tasks[task].calendar)
    }
    slackOfTask[task] = .some(slack)
    return slack
  }

  func isCritical(_ task: Int) -> Bool {
    guard let slack = slack(task), !graph.tasks[task].isPoint else { return false }
    let tasks = graph.tasks.indices.filter { !graph.tasks[$0].isPoint }
    return slack == tasks.compactMap(self.slack).min()
  }

  /// Working days until the early dates of a successor move.
  func freeSlack(_ task: Int) -> Int? {
    let asks = asks(of: task) { link in
      guard let dates = earlyDates(link.to) else { return nil }
      let bound = link.kind.successorEnd == .start ? dates.start : dates.finish
      return latestDay(near: bound) {
        plus($0, link.lag, in: graph.tasks[link.to].calendar) <= bound
      }
    }
    guard let early = earlyDates(task), let ask = asks.min() else { return nil }
    return workingDays(after: early.finish, through: ask, in: graph.tasks[task].calendar)
  }
}
