package import CivilTime

/// What the passes found for one task on one day.
package struct ScheduledTask: Sendable, Hashable {
  /// Whether a date is settled or counted from work that is not finished.
  package enum Certainty: UInt8, Sendable, Hashable {
    case firm, expected
  }

  /// Nil for transparent and for open-dated tasks.
  package var earlyStart: CivilDate?
  package var earlyFinish: CivilDate?
  /// The policy date in force: for an expected date the kept one.
  package var due: CivilDate?
  package var dueCertainty: Certainty = .firm
  /// Today's projection of an expected due date, kept or not; equal to `due` for a firm one.
  package var projectedDue: CivilDate?
  /// The statutory date in force: for an expected date the kept one.
  package var limit: CivilDate?
  package var limitCertainty: Certainty = .firm
  package var projectedLimit: CivilDate?
  /// The latest finish that still lets every successor make its own late date.
  package var neededBy: CivilDate?
  /// The earliest of limit, due, pin and `neededBy`.
  package var lateFinish: CivilDate?
  /// Working days of the partner between early and late finish; negative when it is too late.
  package var slack: Int?
  /// Working days until a successor's early dates move; nil without a successor that asks.
  package var freeSlack: Int?
  package var isCritical = false
  package var willBeLate = false
  /// Whether it has no dates because it may not begin before an anchor that is unknown.
  package var isOpenDated = false
  /// For an open, unstarted, applicable task: the first day on which it is ready as things
  /// stand (links met with their lag elapsed, not-before reached); nil while blocked.
  package var readyFrom: CivilDate?

  package init() {}

  /// Whether it will be finished after a firm date of its own.
  ///
  /// What is only expected, or needed by a day that others expect, accuses nobody.
  package var willMissOwnDate: Bool {
    guard let earlyFinish else { return false }
    let firm = [
      dueCertainty == .firm ? due : nil, limitCertainty == .firm ? limit : nil,
    ]
    return firm.contains { $0.map { earlyFinish > $0 } ?? false }
  }
}
