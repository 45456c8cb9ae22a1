package import CivilTime

/// One step on the way to a date, written down by the pass that took it.
///
/// The steps of a date work on a pile of days: a source lays one on it, a change replaces the top one, a
/// join replaces all of them by one. The single day that is left is the date.
package struct DateStep: Sendable, Hashable {
  package enum Operation: Sendable, Hashable {
    // Sources.
    case today
    /// The day before which nothing open may start.
    case planStart
    case actualStart(of: Int)
    case actualFinish(of: Int)
    case pin(of: Int)
    /// The known day a rule counts from: a fixed date, an anchor or a measure.
    case fixedDay
    /// Another date of this schedule.
    case date(ScheduleDate, of: Int)
    /// The date as computed at the plan's last change set.
    case kept

    // Changes.
    /// Counting a term: a lag, or a rule's term with its roll.
    case adding(Term, roll: Roll, calendar: Int)
    /// The day on which the partner works to which a policy date goes.
    case rolled(Roll, calendar: Int)
    /// The working day on or before it: the next one lies past the limit, which is that day.
    case heldByLimit(CivilDate, calendar: Int)
    /// Counting an estimate back from a pin.
    case subtracting(Term, calendar: Int)
    /// The latest day from which the term ends by the day before this step.
    case latestOrigin(of: Term, calendar: Int)
    /// The day on or after it that is a working day.
    case nextWorkingDay(calendar: Int)
    /// The day on or before it that is a working day.
    case previousWorkingDay(calendar: Int)
    /// The finish of a task that starts then.
    case finish(of: Int)
    /// The latest start of a task that is finished by then.
    case latestStart(of: Int)
    /// The earliest start of a task that is finished then or later.
    case earliestStart(of: Int)

    // Joins.
    case latest
    case earliest

    /// Whether it lays a new day on the pile.
    package var isSource: Bool {
      switch self {
      case .today, .planStart, .actualStart, .actualFinish, .pin, .fixedDay, .date, .kept: true
      default: false
      }
    }

    /// Whether it makes one day of all.
    package var isJoin: Bool { self == .latest || self == .earliest }
  }

  package var operation: Operation
  /// The day it gives.
  package var day: CivilDate

  package init(_ operation: Operation, _ day: CivilDate) {
    self.operation = operation
    self.day = day
  }
}
