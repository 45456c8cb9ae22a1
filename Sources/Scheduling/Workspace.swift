import CivilTime

/// What the passes share while one schedule is made: the graph and the records, as plain memory.
struct Workspace<Recorder: StepRecorder> {
  let count: Int
  let nodes: UnsafePointer<ScheduleNode>
  let calendars: UnsafePointer<WorkingDays>
  let records: UnsafeMutableBufferPointer<TaskRecord>
  let links: UnsafeMutableBufferPointer<CompactLink>
  /// The tasks in dependency order; nil when that is the order of their indices.
  let order: UnsafePointer<Int32>?
  let today: Int32
  let planStart: Int32
  var recorder: Recorder
  /// The least slack of all tasks that have one, points of series left out.
  var leastSlack = Int32.max

  @inline(__always)
  func task(at position: Int) -> Int {
    if let order { Int(order[position]) } else { position }
  }

  /// The places of the incoming links of a task.
  @inline(__always)
  func incoming(_ task: Int) -> Range<Int> {
    Range(uncheckedBounds: (Int(records[task].firstLink), Int(records[task &+ 1].firstLink)))
  }

  /// The day a term ends that is counted from `day`, not rolled.
  @inline(__always)
  func counted(_ term: Term, from day: Int32, _ calendar: Int) -> Int32 {
    switch term.unit {
    case .days: Self.held(day, Int(term.amount))
    case .weeks: Self.held(day, 7 * Int(term.amount))
    case .workingDays where term.amount == 0: day
    case .workingDays, .months, .years:
      term.applied(to: day, roll: .none, in: calendars[calendar])
    }
  }

  /// The latest days from which a term ends by two days, the inverse of counting: what a link asks of the
  /// late and of the early dates is counted alike.
  ///
  /// - Parameter late: `Day.never` gives `Day.never`.
  @inline(__always)
  func latestOrigins(
    of term: Term, endingBy late: Int32, _ free: Int32, _ calendar: Int
  ) -> (late: Int32, free: Int32) {
    let isBound = late != Day.never
    switch term.unit {
    case .days, .weeks:
      let days = (term.unit == .weeks ? -7 : -1) * Int(term.amount)
      return (isBound ? Self.held(late, days) : late, Self.held(free, days))
    case .workingDays where term.amount == 0: return (late, free)
    case .workingDays, .months, .years:
      let days = calendars[calendar]
      let free = term.latestOrigin(endingBy: free, in: days)
      return (isBound ? term.latestOrigin(endingBy: late, in: days) : late, free)
    }
  }

  /// Plain days need no calendar: so many days on, held at the ends of the range.
  @inline(__always)
  private static func held(_ day: Int32, _ days: Int) -> Int32 {
    days == 0 ? day : CivilDate.clamp(Int(day) &+ days)
  }

  /// The day a rule gives when it counts from `day`.
  @inline(__always)
  func applied(_ rule: DateRule, to day: Int32) -> Int32 {
    rule.term.applied(to: day, roll: rule.roll, in: calendars[rule.calendar])
  }
}
