package import CivilTime

/// The structure the passes work on: tasks by index, links between them, calendars by index.
///
/// It knows numbers and links, no people: whoever builds it has already turned facts into
/// applicability, anchors into days and partners into calendars. Tasks stand in key order, so
/// that "ties by key" is "ties by index".
package struct ScheduleGraph: Sendable {
  /// The tasks, in key order.
  package var tasks: [ScheduleNode]
  /// The links, in any order; `from` is the predecessor.
  package var links: [ScheduleLink]
  /// The calendars tasks and rules refer to by index.
  package var calendars: [WorkingCalendar]
  /// The day before which nothing open may start.
  package var start: CivilDate

  package init(
    tasks: [ScheduleNode], links: [ScheduleLink], calendars: [WorkingCalendar], start: CivilDate
  ) {
    self.tasks = tasks
    self.links = links
    self.calendars = calendars
    self.start = start
  }
}

/// One task as the passes see it.
package struct ScheduleNode: Sendable, Hashable {
  /// How far the work is.
  package enum Progress: Sendable, Hashable {
    /// Not begun.
    case open
    /// Begun on a day, not finished.
    case started(on: CivilDate)
    /// Finished; a task that was never reported begun starts and finishes on one day.
    case done(from: CivilDate, on: CivilDate)
  }

  /// Whether the task takes part.
  package enum Applicability: UInt8, Sendable, Hashable {
    /// It does.
    case applicable
    /// Its condition is false: transparent.
    case notApplicable
    /// Its condition asks a fact nobody knows yet: transparent.
    case undecided
    /// Left out by hand: transparent.
    case skipped
  }

  /// How the answers of several predecessors are joined.
  package enum Join: UInt8, Sendable, Hashable {
    /// The latest counts.
    case all
    /// The earliest counts, ties by key.
    case any
  }

  package var progress: Progress
  package var applicability: Applicability
  package var join: Join
  /// The elapsed time the work takes.
  package var estimate: Term
  /// The index of the partner's calendar.
  package var calendar: Int {
    get { Int(calendarPlace) }
    set { calendarPlace = Int32(clamping: newValue) }
  }
  // Indices take half the room, for large graphs are bound by memory.
  private var calendarPlace: Int32
  /// Whether it may start on any day (a wait) instead of a working day only.
  package var startsOnAnyDay: Bool
  /// Whether it stands for a point of a series that tasks wait for: it takes part in the passes, but is
  /// no task of the plan, and never the critical one.
  package var isPoint = false
  /// The day the finish is fixed on.
  package var pin: CivilDate?
  /// The day before which it may not start.
  package var notBefore: DateRule?
  /// The policy date.
  package var due: DateRule?
  /// The statutory date.
  package var limit: DateRule?
  /// The due date as computed at the plan's last change set, or when the work was done; stands in for
  /// an expected date, and for that of a done task.
  package var keptDue: CivilDate?
  /// The same for the limit.
  package var keptLimit: CivilDate?

  package init(
    progress: Progress = .open, applicability: Applicability = .applicable, join: Join = .all,
    estimate: Term = .zero, calendar: Int = 0, startsOnAnyDay: Bool = false,
    pin: CivilDate? = nil, notBefore: DateRule? = nil, due: DateRule? = nil,
    limit: DateRule? = nil, keptDue: CivilDate? = nil, keptLimit: CivilDate? = nil
  ) {
    self.progress = progress
    self.applicability = applicability
    self.join = join
    self.estimate = estimate
    calendarPlace = Int32(clamping: calendar)
    self.startsOnAnyDay = startsOnAnyDay
    self.pin = pin
    self.notBefore = notBefore
    self.due = due
    self.limit = limit
    self.keptDue = keptDue
    self.keptLimit = keptLimit
  }
}

/// A rule that gives a date: a known day or another task, plus a term with its roll.
package struct DateRule: Sendable, Hashable {
  /// What the term counts from.
  package enum Origin: Sendable, Hashable {
    /// A known day: a fixed date, or the value of an anchor or a measure.
    case day(CivilDate)
    /// An anchor or a measure that has no date yet.
    case unknown
    /// The task with this index.
    case task(Int)
  }

  package var term: Term
  package var roll: Roll
  private var kind: Kind
  /// A day number or a task, as the kind says.
  private var value: Int32
  private var calendarPlace: Int32

  private enum Kind: UInt8 { case day, unknown, task }

  /// What the term counts from.
  package var origin: Origin {
    get {
      switch kind {
      case .day: .day(CivilDate(clamping: Int(value)))
      case .unknown: .unknown
      case .task: .task(Int(value))
      }
    }
    set { (kind, value) = Self.packed(newValue) }
  }
  /// The index of the calendar the term and the roll use.
  package var calendar: Int {
    get { Int(calendarPlace) }
    set { calendarPlace = Int32(clamping: newValue) }
  }

  package init(from origin: Origin, _ term: Term = .zero, roll: Roll = .none, calendar: Int = 0) {
    (kind, value) = Self.packed(origin)
    self.term = term
    self.roll = roll
    calendarPlace = Int32(clamping: calendar)
  }

  private static func packed(_ origin: Origin) -> (Kind, Int32) {
    switch origin {
    case .day(let day): (.day, day.dayNumber)
    case .unknown: (.unknown, 0)
    case .task(let task): (.task, Int32(clamping: task))
    }
  }
}

/// A dependency between two tasks.
package struct ScheduleLink: Sendable, Hashable {
  /// The four standard types, named by the ends they join.
  package enum Kind: UInt8, Sendable, Hashable, CaseIterable {
    case finishToStart, startToStart, finishToFinish, startToFinish
  }

  /// The index of the predecessor.
  package var from: Int {
    get { Int(source) }
    set { source = Int32(clamping: newValue) }
  }
  /// The index of the successor.
  package var to: Int {
    get { Int(target) }
    set { target = Int32(clamping: newValue) }
  }
  private var source: Int32
  private var target: Int32
  package var kind: Kind
  /// The lag, negative for a lead; working days count in the successor's calendar.
  package var lag: Term
  /// A soft link only warns.
  package var isHard: Bool

  package init(
    from: Int, to: Int, kind: Kind = .finishToStart, lag: Term = .zero, isHard: Bool = true
  ) {
    source = Int32(clamping: from)
    target = Int32(clamping: to)
    self.kind = kind
    self.lag = lag
    self.isHard = isHard
  }
}
