import CivilTime

/// The rule pass: due dates and limits, which count from days and from other tasks.
///
/// Each task has at most one due rule, so the chains of rules are followed without recursion: the way back is
/// kept in `limit`, which is only filled afterwards.
extension Workspace {
  /// - Throws: `ScheduleError.ruleCycle`.
  mutating func rulePass() throws(ScheduleError) {
    var task = 0
    var hasLimits = false
    while task < count {
      if records[task].projectedDue == Day.nothing { try followDues(from: task) }
      hasLimits = hasLimits || nodes[task].limit != nil
      task &+= 1
    }
    task = hasLimits ? 0 : count
    while task < count {
      if let rule = nodes[task].limit {
        if case .task(task) = rule.origin { throw .ruleCycle([task]) }
        setLimit(task, rule)
      }
      task &+= 1
    }
  }

  /// The mark of a due date that waits for the one it counts from.
  private static var pending: Int32 { Day.nothing + 1 }

  @inline(__always)
  private mutating func followDues(from first: Int) throws(ScheduleError) {
    guard let rule = nodes[first].due else {
      records[first].projectedDue = Day.never
      return
    }
    guard case .task(let origin) = rule.origin, !isSettled(records[origin].projectedDue) else {
      setDue(first, rule)
      return
    }
    try followChain(from: first)
  }

  @inline(never)
  private mutating func followChain(from first: Int) throws(ScheduleError) {
    var task = first
    records[first].limit = -1
    while true {
      records[task].projectedDue = Self.pending
      guard let rule = nodes[task].due, case .task(let origin) = rule.origin,
        !isSettled(records[origin].projectedDue)
      else { break }
      if records[origin].projectedDue == Self.pending { throw .ruleCycle(circle(through: origin)) }
      records[origin].limit = Int32(truncatingIfNeeded: task)
      task = origin
    }
    while task >= 0 {
      let back = Int(records[task].limit)
      records[task].limit = Day.never
      if let rule = nodes[task].due {
        setDue(task, rule)
      } else {
        records[task].projectedDue = Day.never
      }
      task = back
    }
  }

  @inline(__always)
  private func isSettled(_ due: Int32) -> Bool {
    due > Self.pending
  }

  /// The tasks on a circle of due rules, in the direction of time.
  private func circle(through task: Int) -> [Int] {
    // Rules point back in time: go round against them, then turn.
    let path = CyclePath.circle(from: task) { at in
      if let rule = nodes[at].due, case .task(let origin) = rule.origin { origin } else { at }
    }
    return [path[0]] + path.dropFirst().reversed()
  }

  @inline(__always)
  private mutating func setDue(_ task: Int, _ rule: DateRule) {
    var projected = projected(task, rule, to: .projectedDue)
    if projected.day != Day.never { projected.day = rolled(projected.day, of: task, rule) }
    records[task].projectedDue = projected.day
    records[task].due = projected.day
    if projected.isExpected { records[task].flags.insert(.dueExpected) }
    if keeps(task, projected.isExpected), let kept = nodes[task].keptDue {
      records[task].due = kept.dayNumber
      recorder.add(.kept, kept.dayNumber, to: .due, of: task)
      return
    }
    guard projected.day != Day.never else { return }
    recorder.add(.date(.projectedDue, of: task), projected.day, to: .due, of: task)
  }

  @inline(__always)
  private mutating func setLimit(_ task: Int, _ rule: DateRule) {
    let projected = projected(task, rule, to: .projectedLimit)
    records[task].projectedLimit = projected.day
    records[task].limit = projected.day
    if projected.isExpected { records[task].flags.insert(.limitExpected) }
    if keeps(task, projected.isExpected), let kept = nodes[task].keptLimit {
      records[task].limit = kept.dayNumber
      recorder.add(.kept, kept.dayNumber, to: .limit, of: task)
      return
    }
    guard projected.day != Day.never else { return }
    recorder.add(.date(.projectedLimit, of: task), projected.day, to: .limit, of: task)
  }

  /// Whether a kept date stands in for the computed one: while that is expected, and once the work is
  /// done, for what it was measured by does not change afterwards.
  @inline(__always)
  private func keeps(_ task: Int, _ isExpected: Bool) -> Bool {
    isExpected || records[task].state == .done
  }

  /// Today's value of a rule; it is expected while the task it counts from is unfinished.
  @inline(__always)
  private mutating func projected(
    _ task: Int, _ rule: DateRule, to date: ScheduleDate
  ) -> (day: Int32, isExpected: Bool) {
    let record = records[task]
    guard record.state != .transparent, record.start != Day.never else {
      return (Day.never, false)
    }
    let origin: Int32
    var isExpected = false
    switch rule.origin {
    case .unknown: return (Day.never, false)
    case .day(let day):
      origin = day.dayNumber
      recorder.add(.fixedDay, origin, to: date, of: task)
    case .task(let other):
      origin = basis(other, for: date, of: task)
      guard origin != Day.never else { return (Day.never, false) }
      isExpected = records[other].state != .done
    }
    // What rolls by habit goes by the calendar of the partner, in a step of its own.
    var rule = rule
    if date == .projectedDue, rule.roll.isPolicy { rule.roll = .none }
    let day = applied(rule, to: origin)
    recorder.add(
      .adding(rule.term, roll: rule.roll, calendar: rule.calendar), day, to: date, of: task)
    return (day, isExpected)
  }

  /// A policy date on a day on which its partner works; never past the limit of the task, as far as
  /// that is known without asking for other due dates.
  @inline(__always)
  private mutating func rolled(_ day: Int32, of task: Int, _ rule: DateRule) -> Int32 {
    guard rule.roll.isPolicy else { return day }
    let calendar = nodes[task].calendar
    let days = calendars[calendar]
    let rolled = days.rolled(day, rule.roll)
    guard rolled != day else { return day }
    guard rolled > day, let limit = settledLimit(of: task, besides: rule), rolled > limit else {
      recorder.add(
        .rolled(rule.roll, calendar: calendar), rolled, to: .projectedDue, of: task)
      return rolled
    }
    let earlier = days.previous(onOrBefore: day)
    recorder.add(
      .heldByLimit(CivilDate(clamping: Int(limit)), calendar: calendar), earlier,
      to: .projectedDue, of: task)
    return earlier
  }

  /// The limit of a task, where it counts from a known day, from finished or pinned work, or from
  /// what its due date counts from; nil for none, and while it hangs on other due dates.
  @inline(never)
  private func settledLimit(of task: Int, besides due: DateRule) -> Int32? {
    guard let limit = nodes[task].limit else { return nil }
    switch limit.origin {
    case .unknown: return nil
    case .day(let day): return applied(limit, to: day.dayNumber)
    case .task(let other):
      guard let origin = settledBasis(other, isSettled: due.origin == limit.origin) else {
        return nil
      }
      return applied(limit, to: origin)
    }
  }

  /// As ``basis(_:for:of:)``, but nil where the other's due date decides and is not settled yet.
  private func settledBasis(_ other: Int, isSettled: Bool) -> Int32? {
    let record = records[other]
    switch record.state {
    case .transparent: return nil
    case .done: return record.finish
    case .open, .started:
      if record.flags.contains(.pinned), let pin = nodes[other].pin { return pin.dayNumber }
      guard isSettled, record.finish != Day.never else { return nil }
      return record.projectedDue == Day.never
        ? record.finish : max(record.finish, record.projectedDue)
    }
  }

  /// The day from which rules on a task count: its actual finish, else its pin, else the later of its
  /// due and its early finish.
  private mutating func basis(_ other: Int, for date: ScheduleDate, of task: Int) -> Int32 {
    let record = records[other]
    switch record.state {
    case .transparent: return Day.never
    case .done:
      recorder.add(.actualFinish(of: other), record.finish, to: date, of: task)
      return record.finish
    case .open, .started:
      if record.flags.contains(.pinned), let pin = nodes[other].pin {
        recorder.add(.pin(of: other), pin.dayNumber, to: date, of: task)
        return pin.dayNumber
      }
      guard record.finish != Day.never else { return Day.never }
      recorder.add(.date(.earlyFinish, of: other), record.finish, to: date, of: task)
      guard record.projectedDue != Day.never else { return record.finish }
      recorder.add(.date(.projectedDue, of: other), record.projectedDue, to: date, of: task)
      let day = max(record.finish, record.projectedDue)
      recorder.join(.latest, day, to: date, of: task)
      return day
    }
  }
}
