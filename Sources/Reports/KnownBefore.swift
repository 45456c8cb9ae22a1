package import CarePlans
package import CivilTime

/// Whether somebody may have been signalled before, and what is kept of this time.
package struct KnownBefore: Sendable, Hashable {
  /// What the weighing of an earlier signal came to.
  package enum Outcome: Sendable, Hashable {
    /// An answer of the template: `no-action`.
    case decided(String)
    case undecided
    /// Its plan is gone.
    case unknown
  }

  /// A signal that may have been of the same person; which plan it began is not told.
  package struct Earlier: Sendable, Hashable {
    /// Whole months since.
    package let months: Int
    package let outcome: Outcome

    package init(months: Int, outcome: Outcome) {
      self.months = months
      self.outcome = outcome
    }
  }

  /// What is kept of the person that was asked about.
  package enum Kept: Sendable, Hashable {
    /// Nothing, for no plan was named.
    case nothing
    /// Fingerprints, through a day.
    case prints(PlanCode, through: CivilDate)
    /// Nothing, for the plan is a family's.
    case familys(PlanCode)
    /// Nothing, for the signal is older than anything that is kept.
    case tooOld(PlanCode)
  }

  /// The oldest first.
  package let earlier: [Earlier]
  package let kept: Kept
  package let rules: SignalRules

  package init(earlier: [Earlier], kept: Kept, rules: SignalRules) {
    self.earlier = earlier
    self.kept = kept
    self.rules = rules
  }
}

extension KnownBefore.Earlier {
  /// A signal, looked at on a day.
  ///
  /// - Parameter plan: Nil when it is gone.
  package init(_ signal: KeptSignal, plan: CarePlan?, on today: CivilDate) {
    var months = 0
    while let next = signal.day.adding(months: months + 1), next <= today { months += 1 }
    self.init(
      months: months,
      outcome: plan.map { plan in
        plan.facts["weging"]?.value.map { .decided($0) } ?? .undecided
      } ?? .unknown)
  }
}
