package import CivilTime

/// One thing that a change set changes of an item.
package enum ItemChange: Sendable, Hashable {
  /// It was not owed before.
  case added(Commitment.State)
  /// It is not there any more.
  case removed(Commitment.State)
  /// It hangs on a question that nobody has answered, or not any more.
  case undecided(Commitment.State)
  case state(Commitment.State, Commitment.State)
  case date(DateKind, OwedDate?, OwedDate?, cause: DateCause?)
  case pin(TaskPin?, TaskPin?)
  case finished(CivilDate?, CivilDate?)
  case started(CivilDate?, CivilDate?)
  /// How long somebody asked it to be put aside.
  case wait(CivilDate?, CivilDate?)
  case partner(PartnerID?, PartnerID?)
  case worker(WorkerID?, WorkerID?)
  case obligation(Obligation?, Obligation?)
  /// How often whoever's turn it is was asked.
  case asked(Int, Int)

  // How it is set up, which no list shows.
  case field(PlanField, FieldValue?, FieldValue?)
  /// A predecessor, with how it was waited for and how it is.
  case link(ItemKey, PlanDependency?, PlanDependency?)
  case stopped(CivilDate?, CivilDate?)
  /// The day a hand took it out of the plan.
  case takenOut(CivilDate?, CivilDate?)

  /// The dates that follow from rules.
  package enum DateKind: Sendable, Hashable {
    /// The policy date.
    case due
    /// The statutory date.
    case limit
  }
}

extension ItemChange {
  /// What is left of it for somebody who does not see the whole plan: of what lists show, what one
  /// who sees the item, or a neutral line of it, sees there.
  func told(neutrally isNeutral: Bool) -> ItemChange? {
    switch self {
    case .added, .removed, .state, .finished, .started, .wait, .asked: self
    case .pin(let before, let after):
      isNeutral ? Self.pin(before?.withoutPlace, after?.withoutPlace) : self
    // On what it hangs is the plan's to tell.
    case .undecided(let before): .removed(before)
    // The rule tells how the plan is made.
    case .date(let kind, let before, let after, _): .date(kind, before, after, cause: nil)
    case .worker: isNeutral ? nil : self
    case .partner, .obligation, .field, .link, .stopped, .takenOut: nil
    }
  }

  /// Whether a date of something that was there and stays moves.
  package var movesDate: Bool {
    if case .date(_, _?, _?, _) = self { true } else { false }
  }
}

/// A policy or statutory date of an item.
package struct OwedDate: Sendable, Hashable, CustomStringConvertible {
  package var day: CivilDate
  /// Whether it moves with what it waits for until that is done.
  package var isExpected: Bool

  package init(_ day: CivilDate, isExpected: Bool) {
    self.day = day
    self.isExpected = isExpected
  }

  /// `~2027-03-01` while expected.
  package var description: String { (isExpected ? "~" : "") + day.description }
}

/// What a date of an item comes from.
package enum DateCause: Sendable, Hashable, CustomStringConvertible {
  case rule(TimingRule)
  /// The series of which it is a contact.
  case rhythm(FollowUpSeries.Origin, Taper)

  /// As written: `release-12w`, `release, 1wx4,1m`.
  package var description: String {
    switch self {
    case .rule(let rule): rule.description
    case .rhythm(let origin, let taper): "\(origin), \(taper)"
    }
  }
}
