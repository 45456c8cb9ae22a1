/// Transparent tasks: who waited for one waits for what it waited for, as one group under its join.
extension Workspace {
  /// Joins start and finish of the hard predecessors, each for itself; types and lags of the links
  /// into a transparent task do not matter.
  @inline(never)
  mutating func visitGroup(_ task: Int, join: ScheduleNode.Join) {
    records[task].state = .transparent
    if join == .all { joinAll(task) } else { joinAlternatives(task) }
    if !Day.isDate(records[task].start) { recorder.clear(.earlyStart, of: task) }
    if !Day.isDate(records[task].finish) { recorder.clear(.earlyFinish, of: task) }
  }

  private mutating func joinAll(_ task: Int) {
    var start = Day.nothing
    var finish = Day.nothing
    var metStart = Day.nothing
    var metFinish = Day.nothing
    for index in incoming(task) where links[index].isHard {
      let other = records[Int(links[index].from)]
      start = max(start, other.start)
      finish = max(finish, other.finish)
      metStart = max(metStart, other.metStart)
      metFinish = max(metFinish, other.metFinish)
      recordMember(Int(links[index].from), of: task)
    }
    records[task].start = start
    records[task].finish = finish
    records[task].metStart = metStart
    records[task].metFinish = metFinish
    recorder.join(.latest, start, to: .earlyStart, of: task)
    recorder.join(.latest, finish, to: .earlyFinish, of: task)
  }

  private mutating func joinAlternatives(_ task: Int) {
    var start = Alternative()
    var finish = Alternative()
    var metStart = Day.never
    var metFinish = Day.never
    var isEmpty = true
    for index in incoming(task) where links[index].isHard {
      let from = links[index].from
      let other = records[Int(from)]
      links[index].flags.subtract([.counts, .countsForStart])
      if other.finish == Day.nothing { continue }
      isEmpty = false
      start.consider(other.start, from: from, at: index)
      finish.consider(other.finish, from: from, at: index)
      metStart = min(metStart, other.metStart)
      metFinish = min(metFinish, other.metFinish)
      recordMember(Int(from), of: task)
    }
    if let index = start.index { links[index].flags.insert(.countsForStart) }
    if let index = finish.index { links[index].flags.insert(.counts) }
    records[task].start = isEmpty ? Day.nothing : start.day
    records[task].finish = isEmpty ? Day.nothing : finish.day
    records[task].metStart = isEmpty ? Day.nothing : metStart
    records[task].metFinish = isEmpty ? Day.nothing : metFinish
    recorder.join(.earliest, start.day, to: .earlyStart, of: task)
    recorder.join(.earliest, finish.day, to: .earlyFinish, of: task)
  }

  @inline(__always)
  private mutating func recordMember(_ from: Int, of task: Int) {
    guard Recorder.isOn, Day.isDate(records[from].finish) else { return }
    recorder.add(
      .date(.earlyStart, of: from), records[from].start, to: .earlyStart, of: task)
    recorder.add(
      .date(.earlyFinish, of: from), records[from].finish, to: .earlyFinish, of: task)
  }
}

/// The best alternative so far: the earliest, ties by key.
private struct Alternative {
  var day = Day.never
  var index: Int?
  private var from = Int32.max

  mutating func consider(_ day: Int32, from: Int32, at index: Int) {
    guard day != Day.never, day < self.day || (day == self.day && from < self.from) else { return }
    self.day = day
    self.from = from
    self.index = index
  }
}
