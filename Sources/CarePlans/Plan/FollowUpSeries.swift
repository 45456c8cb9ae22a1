package import CivilTime

/// Follow-ups that repeat by a taper: contacts, checks, reviews.
package struct FollowUpSeries: Sendable, Hashable {
  /// What the next date counts from.
  package enum Counting: String, Sendable, Hashable, CaseIterable {
    /// From the series' own origin, whatever is missed.
    case periodic
    /// From the last contact that was held.
    case chained
  }

  /// Where the series begins.
  package enum Origin: Sendable, Hashable {
    case rule(TimingRule)
    /// The finish of a task, plus a lag.
    case task(ItemKey, Term)
  }

  /// How one occurrence ended.
  package enum Outcome: String, Sendable, Hashable, CaseIterable {
    case held, missed, excused
  }

  /// What was reported of one occurrence.
  package struct Log: Sendable, Hashable {
    package var outcome: Outcome
    /// The day it was held, or the day that it should have been.
    package var on: CivilDate

    package init(outcome: Outcome, on: CivilDate) {
      self.outcome = outcome
      self.on = on
    }
  }

  package var key: ItemKey
  package var number: Int
  package var templateKey: ItemKey?
  package var title: String?
  package var kind: SeriesKind
  package var domain: LifeDomain?
  package var role: RoleKey
  package var participants: [RoleKey]
  package var worker: WorkerID?
  package var obligation: Obligation
  package var taper: Taper
  package var origin: Origin
  package var counting: Counting
  /// How long after its day an occurrence may still be held without being late.
  package var window: Term
  package var roll: ContactRoll
  /// The longest time from one contact to the next, where the process or the law states one.
  package var atMost: Term?
  package var condition: FactCondition?
  package var source: String?
  package var verify: Bool
  package var phase: String?
  /// By the number of the occurrence, counted from 1.
  package var log: [Int: Log]
  /// The day, and time, that a hand gave a contact, by its number; the rhythm and the others stay.
  package var pins: [Int: TaskPin]
  /// Contacts that were put aside until a day, by number.
  package var waits: [Int: TaskWait]
  /// The last day on which a contact may fall, set by hand.
  package var stoppedOn: CivilDate?
  /// The number of the last contact that had passed without a word when it was stopped: it and those
  /// before it stay owed.
  package var owedAfterStop: Int?
  /// That a hand removed it.
  package var removal: ItemRemoval?

  package init(
    key: ItemKey, number: Int, templateKey: ItemKey? = nil, title: String? = nil,
    kind: SeriesKind = .contact, domain: LifeDomain? = nil, role: RoleKey,
    participants: [RoleKey] = [], worker: WorkerID? = nil, obligation: Obligation = .process,
    taper: Taper, origin: Origin, counting: Counting = .periodic, window: Term = .zero,
    roll: ContactRoll = .next, atMost: Term? = nil, condition: FactCondition? = nil,
    source: String? = nil, verify: Bool = false,
    phase: String? = nil
  ) {
    self.key = key
    self.number = number
    self.templateKey = templateKey
    self.title = title
    self.kind = kind
    self.domain = domain
    self.role = role
    self.participants = participants
    self.worker = worker
    self.obligation = obligation
    self.taper = taper
    self.origin = origin
    self.counting = counting
    self.window = window
    self.roll = roll
    self.atMost = atMost
    self.condition = condition
    self.source = source
    self.verify = verify
    self.phase = phase
    self.log = [:]
    self.pins = [:]
    self.waits = [:]
    self.stoppedOn = nil
    self.owedAfterStop = nil
    self.removal = nil
  }

  /// Whether a contact still falls, or stays owed, in spite of a stop.
  package func keeps(_ number: Int, on day: CivilDate) -> Bool {
    guard let stoppedOn else { return true }
    return day <= stoppedOn || number <= owedAfterStop ?? 0
  }
}

/// Where a contact goes that falls on a day its partner does not work.
package enum ContactRoll: String, Sendable, Hashable, CaseIterable {
  /// To the next working day.
  case next
  /// To the working day before.
  case back
  /// Nowhere: the calendar day is meant.
  case stay = "none"

  /// The same as rules say it.
  package var asRule: Roll {
    switch self {
    case .next: .next
    case .back: .back
    case .stay: .none
    }
  }
}

/// What sort of follow-up a series repeats.
package enum SeriesKind: String, Sendable, Hashable, CaseIterable {
  case contact, review, check
}
