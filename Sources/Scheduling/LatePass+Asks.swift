import CivilTime

/// What a task with a late date asks of its predecessors.
extension Workspace {
  /// All hard links that count ask; those to the finish leave the last finish the forward rule reaches.
  @inline(__always)
  mutating func pushUnstarted(
    _ task: Int, _ node: UnsafePointer<ScheduleNode>, _ rule: WorkRule
  ) {
    let links = incoming(task)
    guard !links.isEmpty else { return }
    let record = records[task]
    let calendar = node.pointee.calendar
    let latestStart =
      record.lateFinish == Day.never
      ? Day.never : rule.latestStart(finishingBy: record.lateFinish, calendars[calendar])
    var index = links.lowerBound
    while index < links.upperBound {
      let link = self.links[index]
      index &+= 1
      guard link.flags.contains(.counts) else { continue }
      var reached = latestStart
      if !link.isToStart, reached != Day.never {
        reached = rule.finish(startingOn: reached, calendars[calendar])
      }
      let free = link.isToStart ? record.start : record.finish
      push(link, task, reached, free: free, calendar, lastStart: latestStart)
    }
  }

  /// Begun work can only be held up at its finish, and no forward rule stands between.
  @inline(never)
  mutating func pushStarted(_ task: Int, _ node: UnsafePointer<ScheduleNode>) {
    let record = records[task]
    let calendar = node.pointee.calendar
    for index in incoming(task) {
      let link = links[index]
      guard link.flags.contains(.counts), !link.isToStart else { continue }
      push(link, task, record.lateFinish, free: record.finish, calendar, lastStart: nil)
    }
  }

  /// A group asks of the tasks behind it what it is asked itself.
  @inline(never)
  mutating func passOn(_ task: Int) {
    let record = records[task]
    recorder.join(.earliest, record.neededBy, to: .neededBy, of: task)
    recorder.join(.earliest, record.startBy, to: .startBy, of: task)
    for index in incoming(task) {
      let link = links[index]
      let from = Int(link.from)
      if link.flags.contains(.counts) {
        records[from].freeFinish = min(records[from].freeFinish, record.freeFinish)
        if record.neededBy != Day.never {
          records[from].neededBy = min(records[from].neededBy, record.neededBy)
          recorder.add(.date(.neededBy, of: task), record.neededBy, to: .neededBy, of: from)
        }
      }
      if link.flags.contains(.countsForStart) {
        records[from].freeStart = min(records[from].freeStart, record.freeStart)
        if record.startBy != Day.never {
          records[from].startBy = min(records[from].startBy, record.startBy)
          recorder.add(.date(.startBy, of: task), record.startBy, to: .startBy, of: from)
        }
      }
    }
  }

  /// Asks the predecessor of a link to end so that the task makes `day`, and so that it keeps `free`.
  @inline(__always)
  private mutating func push(
    _ link: CompactLink, _ task: Int, _ day: Int32, free: Int32, _ calendar: Int, lastStart: Int32?
  ) {
    let from = Int(link.from)
    let asked = latestOrigins(of: link.lag, endingBy: day, free, calendar)
    if link.isFromFinish {
      records[from].neededBy = min(records[from].neededBy, asked.late)
      records[from].freeFinish = min(records[from].freeFinish, asked.free)
    } else {
      records[from].startBy = min(records[from].startBy, asked.late)
      records[from].freeStart = min(records[from].freeStart, asked.free)
    }
    guard Recorder.isOn, day != Day.never else { return }
    let date: ScheduleDate = link.isFromFinish ? .neededBy : .startBy
    recorder.add(
      .date(.lateFinish, of: task), records[task].lateFinish, to: date, of: from)
    if let lastStart {
      recorder.add(.latestStart(of: task), lastStart, to: date, of: from)
      if !link.isToStart { recorder.add(.finish(of: task), day, to: date, of: from) }
    }
    if link.lag.amount != 0 {
      recorder.add(.latestOrigin(of: link.lag, calendar: calendar), asked.late, to: date, of: from)
    }
  }
}
