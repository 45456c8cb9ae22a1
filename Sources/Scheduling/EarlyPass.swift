import CivilTime

/// The early pass: when each task starts and finishes at the earliest, predecessors first.
///
/// What was done or begun has its actual dates, a pin fixes the finish, all else starts as soon as the
/// plan, today, its own not-before and its hard links let it.
extension Workspace {
  mutating func earlyPass() {
    var position = 0
    while position < count {
      visitEarly(task(at: position))
      position &+= 1
    }
  }

  @inline(__always)
  private mutating func visitEarly(_ task: Int) {
    let node = nodes + task
    guard node.pointee.applicability == .applicable else {
      visitGroup(task, join: node.pointee.join)
      return
    }
    switch node.pointee.progress {
    case .done(let from, let on): finishDone(task, from.dayNumber, on.dayNumber)
    case .started(let on): finishStarted(task, node, on.dayNumber)
    case .open:
      if let pin = node.pointee.pin {
        finishPinned(task, node, pin.dayNumber)
      } else {
        finishOpen(task, node)
      }
    }
  }

  private mutating func finishDone(_ task: Int, _ start: Int32, _ finish: Int32) {
    records[task].state = .done
    records[task].start = start
    records[task].finish = finish
    records[task].metStart = start
    records[task].metFinish = finish
    recorder.add(.actualStart(of: task), start, to: .earlyStart, of: task)
    recorder.add(.actualFinish(of: task), finish, to: .earlyFinish, of: task)
  }

  private mutating func finishStarted(
    _ task: Int, _ node: UnsafePointer<ScheduleNode>, _ start: Int32
  ) {
    let rule = WorkRule(node)
    // Links do not move begun work, but of an `any` join one alternative still counts.
    if node.pointee.join == .any {
      _ = asksOfAlternatives(task, rule, node.pointee.calendar)
      recorder.clear(.earlyStart, of: task)
    }
    let worked = rule.finish(startingOn: start, calendars[node.pointee.calendar])
    let finish = max(today, worked)
    records[task].state = .started
    records[task].start = start
    records[task].finish = finish
    records[task].metStart = start
    records[task].metFinish = Day.never
    if node.pointee.pin != nil { records[task].flags.insert(.pinned) }
    recorder.add(.actualStart(of: task), start, to: .earlyStart, of: task)
    recorder.add(.actualStart(of: task), start, to: .earlyFinish, of: task)
    recorder.add(.finish(of: task), worked, to: .earlyFinish, of: task)
    recorder.add(.today, today, to: .earlyFinish, of: task)
    recorder.join(.latest, finish, to: .earlyFinish, of: task)
  }

  private mutating func finishPinned(
    _ task: Int, _ node: UnsafePointer<ScheduleNode>, _ pin: Int32
  ) {
    let rule = WorkRule(node)
    let asked = asks(task, node, rule)
    let notBefore = notBeforeFloor(task, node)
    recorder.clear(.earlyStart, of: task)
    let start = rule.start(endingOn: pin, calendars[node.pointee.calendar])
    records[task].flags.insert(.pinned)
    records[task].start = start
    records[task].finish = pin
    records[task].metStart = Day.never
    records[task].metFinish = Day.never
    // Work for a fixed day begins when that day asks for it.
    records[task].ready = max(start, readyDay(asked: asked.ready, notBefore: notBefore.ready))
    recorder.add(.pin(of: task), pin, to: .earlyStart, of: task)
    recorder.add(
      .subtracting(rule.estimate, calendar: node.pointee.calendar), start, to: .earlyStart, of: task
    )
    recorder.add(.pin(of: task), pin, to: .earlyFinish, of: task)
  }

  @inline(__always)
  private mutating func finishOpen(_ task: Int, _ node: UnsafePointer<ScheduleNode>) {
    let rule = WorkRule(node)
    let asked = asks(task, node, rule)
    let notBefore = notBeforeFloor(task, node)
    records[task].metStart = Day.never
    records[task].metFinish = Day.never
    let floor = max(asked.start, notBefore.day)
    guard floor != Day.never else {
      records[task].start = Day.never
      records[task].finish = Day.never
      recorder.clear(.earlyStart, of: task)
      return
    }
    let earliest = max(floor, planStart, today)
    let start = rule.allowed(onOrAfter: earliest, calendars[node.pointee.calendar])
    let finish = rule.finish(startingOn: start, calendars[node.pointee.calendar])
    records[task].start = start
    records[task].finish = finish
    records[task].ready = readyDay(asked: asked.ready, notBefore: notBefore.ready)
    recorder.add(.planStart, planStart, to: .earlyStart, of: task)
    recorder.add(.today, today, to: .earlyStart, of: task)
    recorder.join(.latest, earliest, to: .earlyStart, of: task)
    if !rule.isAnyDay {
      recorder.add(
        .nextWorkingDay(calendar: node.pointee.calendar), start, to: .earlyStart, of: task)
    }
    recorder.add(.date(.earlyStart, of: task), start, to: .earlyFinish, of: task)
    recorder.add(.finish(of: task), finish, to: .earlyFinish, of: task)
  }

  /// The day before which a task may not start, and the same for readiness, where an unfinished
  /// origin does not count yet.
  @inline(__always)
  private mutating func notBeforeFloor(
    _ task: Int, _ node: UnsafePointer<ScheduleNode>
  ) -> (day: Int32, ready: Int32) {
    guard let rule = node.pointee.notBefore else { return (Day.nothing, Day.nothing) }
    switch rule.origin {
    case .unknown: return (Day.never, Day.never)
    case .day(let origin):
      let day = applied(rule, to: origin.dayNumber)
      recorder.add(.fixedDay, origin.dayNumber, to: .earlyStart, of: task)
      recorder.add(
        .adding(rule.term, roll: rule.roll, calendar: rule.calendar), day, to: .earlyStart, of: task
      )
      return (day, day)
    case .task(let origin):
      let other = records[origin]
      if other.state == .transparent { return (Day.nothing, Day.nothing) }
      guard other.finish != Day.never else { return (Day.never, Day.never) }
      let day = applied(rule, to: other.finish)
      recorder.add(.date(.earlyFinish, of: origin), other.finish, to: .earlyStart, of: task)
      recorder.add(
        .adding(rule.term, roll: rule.roll, calendar: rule.calendar), day, to: .earlyStart, of: task
      )
      return (day, other.state == .done ? day : Day.never)
    }
  }
}
