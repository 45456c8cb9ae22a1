package import CarePlans
package import CivilTime

/// A change that set something, as the journal witnesses it.
package struct SetBy: Sendable, Hashable {
  package var number: Int
  package var day: CivilDate
  package var actor: String
  package var reason: String?

  package init(number: Int, day: CivilDate, actor: String, reason: String?) {
    self.number = number
    self.day = day
    self.actor = actor
    self.reason = reason
  }
}

/// How one date came about: its rule, and the steps from anchors, facts and law to the day.
package struct Derivation: Sendable, Hashable {
  /// One step on the way to the day.
  package struct Step: Sendable, Hashable {
    package var operation: Operation
    package var day: CivilDate?
    package var setBy: SetBy?

    package init(_ operation: Operation, on day: CivilDate? = nil, setBy: SetBy? = nil) {
      self.operation = operation
      self.day = day
      self.setBy = setBy
    }
  }

  package var ref: String
  /// `due`, `limit`, `start`.
  package var name: String
  package var day: CivilDate
  package var isExpected = false
  package var rule: TimingRule?
  /// Whether that rule is law.
  package var obligation: Obligation?
  /// Who set the rule; those who made the plan where it is the template's.
  package var ruleSetBy: SetBy?
  package var isRuleByHand = false
  package var steps: [Step] = []

  package init(ref: String, name: String, day: CivilDate) {
    self.ref = ref
    self.name = name
    self.day = day
  }
}

extension Derivation {
  /// Whether it is a policy date of a task.
  package var isPolicy: Bool { name == "due" || name == "projected-due" }

  /// What was done in a step.
  package enum Operation: Sendable, Hashable {
    case today, planStart, fixedDate, kept, nextWorkingDay, previousWorkingDay, latest, earliest
    case anchor(AnchorKey, title: BilingualText?, PlanAnchor.State)
    case unknownAnchor(AnchorKey)
    /// Another date of an item: `finish` of DR09.
    case date(String, of: ItemKey)
    case measure(ItemKey, point: String)
    case event(EventKey, title: BilingualText?, count: Int)
    case actualStart(ItemKey)
    case actualFinish(ItemKey)
    case pin(ItemKey)
    case adding(Term, Rolling)
    /// To a day on which the partner works, in the words of `term`.
    case rolled(TermDerivation)
    /// As ``rolled(_:)``, to the working day before because the next one lies past a last day.
    case held(TermDerivation, by: Bound)
    case subtracting(Term)
    case latestOrigin(Term)
    case finish(ItemKey, estimate: Term)
    case latestStart(ItemKey, estimate: Term)
    case earliestStart(ItemKey, estimate: Term)
    /// What the term rests on that nobody has checked, or that may still be decreed.
    case unverified(TermDerivation.Step)
    case undecreed(TermDerivation.Step)
    // Contacts.
    case rhythm(Taper)
    case expected(ItemKey)
    case origin
    case contact(Int)
    case contactBefore(Int)
    /// The contact was put on another day by hand.
    case contactPinned
    /// The contact that falls on the same day, which is why this one need not be held.
    case closed(next: Int)
    case lastHeld(Int)
    case window(Term)
    case logged(FollowUpSeries.Outcome)
    // Measures.
    case measureStart
    case maximum(Term)
    /// The day before, which is the last one.
    case lastDay
    case requested
    case imposedUntil
    case renewed(on: CivilDate)
    case sunset(mustVerify: Bool)
    case end(isOver: Bool)
  }

  /// How the last day of a term moved.
  package enum Rolling: Sendable, Hashable {
    case none
    /// From the day that was counted, told step by step.
    case moved(TermDerivation)
  }

  /// What a date that rolls may not pass.
  package enum Bound: Sendable, Hashable {
    case limit(CivilDate)
    case seriesEnd(CivilDate)
    case atMost(Term)
  }
}
