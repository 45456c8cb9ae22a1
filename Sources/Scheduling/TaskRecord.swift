/// What the passes know of one task, in day numbers: one cache line.
///
/// A chain of a million tasks is bound by memory, and a predecessor is met in any order: so all that a
/// link needs of its other end lies together, instead of in one array for each date.
struct TaskRecord: Sendable {
  /// Early dates; of a transparent task those of its group.
  ///
  /// `Day.never` when undated, `Day.nothing` for a group with no real task in it.
  var start: Int32 = Day.nothing
  var finish: Int32 = Day.nothing
  /// The same, but `Day.never` until the task (or its group) has really begun or finished.
  var metStart: Int32 = Day.nothing
  var metFinish: Int32 = Day.nothing
  /// The first day it is ready; `Day.never` while blocked.
  var ready: Int32 = Day.never
  var due: Int32 = Day.never
  var projectedDue: Int32 = Day.nothing
  var limit: Int32 = Day.never
  var projectedLimit: Int32 = Day.never
  /// Bounds that successors set on finish and start; of a transparent task those on its group.
  var neededBy: Int32 = Day.never
  var startBy: Int32 = Day.never
  var lateFinish: Int32 = Day.never
  /// The same bounds for the early dates of the successors.
  var freeFinish: Int32 = Day.never
  var freeStart: Int32 = Day.never
  /// Where its incoming links begin; they end where those of the next record begin.
  var firstLink: Int32 = 0
  var state = State.open
  var flags: Flags = []

  /// How far the work is, with the transparent tasks as a state of their own.
  enum State: UInt8, Sendable {
    case open, started, done, transparent
  }

  struct Flags: OptionSet, Sendable {
    let rawValue: UInt8

    static let pinned = Flags(rawValue: 1)
    static let dueExpected = Flags(rawValue: 2)
    static let limitExpected = Flags(rawValue: 4)
    /// Its not-before counts from another task.
    static let followsTask = Flags(rawValue: 8)
  }

  /// Applicable, with dates, and not finished: what the late pass is about.
  var isUnfinishedWork: Bool { (state == .open && start != Day.never) || state == .started }
}

/// The two values that stand beside the day numbers.
///
/// They lie at the ends of the integers, so that the latest of several dates is `never` as soon as one is,
/// and the earliest only when all are; `nothing` gives way to any date in a maximum.
enum Day {
  /// Asks nothing.
  static let nothing = Int32.min
  /// Has no date, is not met, sets no bound.
  static let never = Int32.max

  @inline(__always)
  static func isDate(_ day: Int32) -> Bool { day != nothing && day != never }
}
