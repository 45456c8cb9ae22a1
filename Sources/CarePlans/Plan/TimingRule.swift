package import CivilTime

/// A rule that gives a date: where it counts from, the term, and how it ends.
package struct TimingRule: Sendable, Hashable {
  /// What the term counts from.
  package enum Origin: Sendable, Hashable {
    /// A fixed day.
    case day(CivilDate)
    /// A named date of the plan.
    case anchor(AnchorKey)
    /// Another task of the plan.
    case task(ItemKey)
    /// A point of a measure.
    case measure(ItemKey, MeasurePoint)
    /// The day on which an event happened for the given time.
    case event(EventKey, Int)
  }

  package var origin: Origin
  package var term: Term
  /// How its end rolls as somebody said it; nil where nobody did: a policy date then goes to a day on
  /// which its partner works (``policyRoll``), any other date stays.
  package var roll: Roll?
  /// Where the number comes from, e.g.
  ///
  /// `S24` or `Participatiewet 52`.
  package var source: String?
  /// Whether somebody must check the current law before relying on it.
  package var verify: Bool

  package init(
    _ origin: Origin, _ term: Term = .zero, roll: Roll? = nil, source: String? = nil,
    verify: Bool = false
  ) {
    self.origin = origin
    self.term = term
    self.roll = roll
    self.source = source
    self.verify = verify
  }
}

extension TimingRule {
  /// The roll of a policy date by this rule; a day that was named stays.
  package var policyRoll: Roll { roll ?? term.policyRoll }

  /// The roll of any other date by this rule: of a limit, of a day before which nothing may begin.
  package var plainRoll: Roll { roll ?? .none }
}

/// The points of a measure that rules may count from.
package enum MeasurePoint: String, Sendable, Hashable, CaseIterable {
  /// The day the measure, or its entry, was asked for.
  case request
  case start
  /// The last day in force, as it stands after the latest renewal.
  case end
}
