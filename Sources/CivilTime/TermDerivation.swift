/// How a term came to its end, as facts in the order in which they decide.
///
/// The wording is made elsewhere.
package struct TermDerivation: Hashable, Sendable {
  /// Why a day is no ordinary day.
  package enum NonWorkingReason: Hashable, Sendable {
    case weekend
    case holiday(key: String)
    /// A closure of the calendar that is no holiday of the region.
    case closed
  }

  /// The rule by which a term's last day moved.
  package enum RollRule: String, CaseIterable, Hashable, Sendable {
    /// Algemene termijnenwet art. 1: to the next ordinary day.
    case art1
    /// Algemene termijnenwet art. 2: until the term holds two ordinary days.
    case art2
    /// To the next ordinary day, by policy.
    case next
    /// To the ordinary day before.
    case back
  }

  /// One fact; a day that is skipped stands right after the count or right before the roll that skips it.
  package enum Step: Hashable, Sendable {
    /// Counted from the day after `from`, or backwards from the day before it.
    case counted(Term, from: CivilDate, to: CivilDate)
    /// The month of `to` has no day number `day`: the term ends on its last day.
    case monthEndClamped(day: Int, to: CivilDate)
    case skippedNonWorking(CivilDate, NonWorkingReason)
    case rolled(from: CivilDate, to: CivilDate, rule: RollRule)
    /// The last day stays whatever day it is.
    case noRoll(RollExemption)
    /// A holiday it rests on that nobody has checked yet.
    case unverified(CivilDate, key: String)
    /// An ordinary day it ends on or counts that a decree may still make a holiday.
    case undecreed(CivilDate)
  }

  package let origin: CivilDate
  package let term: Term
  package let roll: Roll
  /// The end as counted, before any roll.
  package let raw: CivilDate
  package let result: CivilDate
  package let steps: [Step]
}
