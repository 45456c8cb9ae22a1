import CivilTime

/// What the hard links of a task ask of its start.
extension Workspace {
  /// The joined answer of the links: the start they ask, and the day they are met.
  typealias Asked = (start: Int32, ready: Int32)

  @inline(__always)
  mutating func asks(
    _ task: Int, _ node: UnsafePointer<ScheduleNode>, _ rule: WorkRule
  ) -> Asked {
    node.pointee.join == .all
      ? asksOfAll(task, rule, node.pointee.calendar)
      : asksOfAlternatives(task, rule, node.pointee.calendar)
  }

  /// The latest of all.
  @inline(__always)
  private mutating func asksOfAll(_ task: Int, _ rule: WorkRule, _ calendar: Int) -> Asked {
    var asked: Asked = (Day.nothing, Day.nothing)
    var index = Int(records[task].firstLink)
    let end = Int(records[task &+ 1].firstLink)
    while index < end {
      let link = links[index]
      if link.isHard {
        asked.start = max(asked.start, ask(link, task, rule, calendar))
        if link.isToStart { asked.ready = max(asked.ready, metDay(link, calendar)) }
      }
      index &+= 1
    }
    return asked
  }

  /// The earliest of the alternatives, which from then on is the one that counts.
  ///
  /// Alternatives without a real task behind them drop out; undated ones fall away while one has a date.
  @inline(never)
  mutating func asksOfAlternatives(_ task: Int, _ rule: WorkRule, _ calendar: Int) -> Asked {
    var asked: Asked = (Day.never, Day.never)
    var best: Int?
    var isEmpty = true
    for index in incoming(task) where links[index].isHard {
      let link = links[index]
      links[index].flags.remove(.counts)
      let start = ask(link, task, rule, calendar)
      if start == Day.nothing { continue }
      isEmpty = false
      // The start never waits for the links that only hold the finish.
      asked.ready = min(asked.ready, link.isToStart ? metDay(link, calendar) : Day.nothing)
      guard start != Day.never else { continue }
      if let best, start > asked.start || (start == asked.start && !link.precedes(links[best])) {
        continue
      }
      asked.start = start
      best = index
    }
    if isEmpty { return (Day.nothing, Day.nothing) }
    if let best {
      links[best].flags.insert(.counts)
      recorder.join(.earliest, asked.start, to: .earlyStart, of: task)
    }
    return asked
  }

  /// The start that one link asks: `Day.nothing` without a real predecessor, `Day.never` when undated.
  @inline(__always)
  private mutating func ask(
    _ link: CompactLink, _ task: Int, _ rule: WorkRule, _ calendar: Int
  ) -> Int32 {
    let from = Int(link.from)
    let isFromFinish = link.isFromFinish
    let other = isFromFinish ? records[from].finish : records[from].start
    guard Day.isDate(other) else { return other }
    recorder.add(
      .date(isFromFinish ? .earlyFinish : .earlyStart, of: from), other, to: .earlyStart, of: task)
    var day = other
    if link.lag.amount != 0 {
      day = counted(link.lag, from: other, calendar)
      recorder.add(
        .adding(link.lag, roll: .none, calendar: calendar), day, to: .earlyStart, of: task)
    }
    if !link.isToStart {
      day = rule.earliestStart(finishingOnOrAfter: day, calendars[calendar])
      recorder.add(.earliestStart(of: task), day, to: .earlyStart, of: task)
    }
    return day
  }
}
