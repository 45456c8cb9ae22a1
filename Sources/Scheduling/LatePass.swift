import CivilTime

/// The late pass: how late each unfinished task may finish, successors first.
///
/// A task that has its late date pushes to its predecessors the latest day that still lets it make
/// that date by the forward rule. Groups pass on what they are asked. The asks of the early dates,
/// for free slack, go the same way.
extension Workspace {
  mutating func latePass() {
    var position = count
    while position > 0 {
      position &-= 1
      visitLate(task(at: position))
    }
  }

  @inline(__always)
  private mutating func visitLate(_ task: Int) {
    let node = nodes + task
    let state = records[task].state
    if state == .transparent {
      passOn(task)
    } else if records[task].isUnfinishedWork {
      let rule = WorkRule(node)
      settle(task, node, rule)
      if state == .started {
        pushStarted(task, node)
      } else {
        pushUnstarted(task, node, rule)
      }
    } else {
      forget(task)
    }
  }

  /// Done and undated tasks have no late dates, whatever they were asked.
  private mutating func forget(_ task: Int) {
    records[task].neededBy = Day.never
    records[task].startBy = Day.never
    records[task].freeFinish = Day.never
    recorder.clear(.neededBy, of: task)
    recorder.clear(.startBy, of: task)
  }

  /// Joins what the successors asked with the task's own dates.
  @inline(__always)
  private mutating func settle(
    _ task: Int, _ node: UnsafePointer<ScheduleNode>, _ rule: WorkRule
  ) {
    if records[task].startBy != Day.never || records[task].freeStart != Day.never {
      settleStart(task, node, rule)
    }
    let record = records[task]
    recorder.join(.earliest, record.neededBy, to: .neededBy, of: task)
    var late = min(record.neededBy, record.limit, record.due)
    if record.flags.contains(.pinned), let pin = node.pointee.pin {
      late = min(late, pin.dayNumber)
    }
    records[task].lateFinish = late
    guard late != Day.never else { return }
    if Recorder.isOn { recordLate(task, node) }
    // A point of a series has its dates from the rhythm: no work there can be hurried or put off.
    guard !node.pointee.isPoint else { return }
    let slack = calendars[node.pointee.calendar].workingDays(after: record.finish, through: late)
    leastSlack = min(leastSlack, slack)
  }

  /// Turns bounds on the start into bounds on the finish; begun work has its start behind it.
  @inline(never)
  private mutating func settleStart(
    _ task: Int, _ node: UnsafePointer<ScheduleNode>, _ rule: WorkRule
  ) {
    let record = records[task]
    if record.state == .started {
      records[task].startBy = Day.never
      recorder.clear(.startBy, of: task)
      return
    }
    if record.startBy != Day.never {
      recorder.join(.earliest, record.startBy, to: .startBy, of: task)
      let start = rule.allowed(onOrBefore: record.startBy, calendars[node.pointee.calendar])
      let finish = rule.finish(startingOn: start, calendars[node.pointee.calendar])
      records[task].startBy = start
      records[task].neededBy = min(record.neededBy, finish)
      if !rule.isAnyDay {
        recorder.add(
          .previousWorkingDay(calendar: node.pointee.calendar), start, to: .startBy, of: task)
      }
      recorder.add(.date(.startBy, of: task), start, to: .neededBy, of: task)
      recorder.add(.finish(of: task), finish, to: .neededBy, of: task)
    }
    if record.freeStart != Day.never {
      let start = rule.allowed(onOrBefore: record.freeStart, calendars[node.pointee.calendar])
      records[task].freeFinish = min(
        record.freeFinish, rule.finish(startingOn: start, calendars[node.pointee.calendar]))
    }
  }

  private mutating func recordLate(_ task: Int, _ node: UnsafePointer<ScheduleNode>) {
    let record = records[task]
    if record.limit != Day.never {
      recorder.add(.date(.limit, of: task), record.limit, to: .lateFinish, of: task)
    }
    if record.due != Day.never {
      recorder.add(.date(.due, of: task), record.due, to: .lateFinish, of: task)
    }
    if record.flags.contains(.pinned), let pin = node.pointee.pin {
      recorder.add(.pin(of: task), pin.dayNumber, to: .lateFinish, of: task)
    }
    if record.neededBy != Day.never {
      recorder.add(.date(.neededBy, of: task), record.neededBy, to: .lateFinish, of: task)
    }
    recorder.join(.earliest, record.lateFinish, to: .lateFinish, of: task)
  }
}
