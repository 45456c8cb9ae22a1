package import CivilTime

/// A unit of work that one partner owes.
package struct PlanTask: Sendable, Hashable {
  /// Its key in the plan; the second time an event adds it the key is `V03.2`.
  package var key: ItemKey
  /// Its running number in the plan, the only name readers without need to know see.
  package var number: Int
  /// The key its title has in the template; nil for a task added by hand.
  package var templateKey: ItemKey?
  /// A title given by hand; free text, so it is sealed.
  package var title: String?
  package var kind: TaskKind
  package var domain: LifeDomain?
  package var role: RoleKey
  package var participants: [RoleKey]
  package var worker: WorkerID?
  package var obligation: Obligation
  package var notBefore: TimingRule?
  /// The policy date.
  package var due: TimingRule?
  /// The statutory date.
  package var limit: TimingRule?
  package var estimate: Term
  package var join: TaskJoin
  package var condition: FactCondition?
  package var dependsOn: [PlanDependency]
  /// The named outcomes of a decision with the facts each sets.
  package var outcomes: [DecisionOutcome]
  /// The phase it belongs to, as the template groups it.
  package var phase: String?

  package var startedOn: CivilDate?
  package var finishedOn: CivilDate?
  package var outcome: String?
  /// Up to which day it knows the facts, where that is not the day it was finished.
  package var factsTo: CivilDate?
  /// How often it was sent back as not good enough.
  package var returns = 0
  package var isSkipped: Bool
  package var wait: TaskWait?
  package var pin: TaskPin?
  /// That a hand removed it.
  package var removal: ItemRemoval?

  package init(
    key: ItemKey, number: Int, templateKey: ItemKey? = nil, title: String? = nil,
    kind: TaskKind = .action, domain: LifeDomain? = nil, role: RoleKey,
    participants: [RoleKey] = [], worker: WorkerID? = nil, obligation: Obligation = .process,
    notBefore: TimingRule? = nil, due: TimingRule? = nil, limit: TimingRule? = nil,
    estimate: Term? = nil, join: TaskJoin = .all, condition: FactCondition? = nil,
    dependsOn: [PlanDependency] = [], outcomes: [DecisionOutcome] = [], phase: String? = nil
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
    self.notBefore = notBefore
    self.due = due
    self.limit = limit
    self.estimate = estimate ?? kind.defaultEstimate
    self.join = join
    self.condition = condition
    self.dependsOn = dependsOn
    self.outcomes = outcomes
    self.phase = phase
    self.startedOn = nil
    self.finishedOn = nil
    self.outcome = nil
    self.isSkipped = false
    self.wait = nil
    self.pin = nil
    self.removal = nil
  }
}

/// What sort of work a task is.
package enum TaskKind: String, Sendable, Hashable, CaseIterable {
  case action
  /// It has a time.
  case appointment
  /// It has named outcomes, which may set facts.
  case decision
  /// A multi-agency case conference.
  case review
  /// Done only when all its hard predecessors are.
  case gate
  /// An event outside anybody's hands.
  case wait

  /// One working day for actions and appointments that take work, nothing for the rest.
  package var defaultEstimate: Term {
    switch self {
    case .action: Term(1, .workingDays)
    case .appointment, .decision, .review, .gate, .wait: .zero
    }
  }
}

/// The part of life a task serves; the plan leads with these, not with the offence.
package enum LifeDomain: String, Sendable, Hashable, CaseIterable {
  case identity, housing, income, debts, work, health, mentalHealth = "mental-health", family
  case network, justice, safety, direction, education, addiction, meaning

  /// Whether it is a part of somebody's life; the rest is the work of authorities.
  package var isOfLife: Bool {
    switch self {
    case .identity, .housing, .income, .debts, .work, .health, .mentalHealth, .family, .network,
      .education, .addiction, .meaning:
      true
    case .justice, .safety, .direction: false
    }
  }

  /// Those that an intake goes through.
  package static let ofLife: [Self] = allCases.filter(\.isOfLife)
}

/// Why a task must be done.
package enum Obligation: String, Sendable, Hashable, CaseIterable, Comparable {
  /// By law or order of a court.
  case statutory
  /// By the agreed process.
  case process
  /// Where indicated.
  case optional

  package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .statutory: 0
    case .process: 1
    case .optional: 2
    }
  }
}

/// How the answers of several predecessors are joined.
package enum TaskJoin: String, Sendable, Hashable, CaseIterable { case all, any }

/// A dependency as the waiting task holds it.
package struct PlanDependency: Sendable, Hashable {
  /// The four standard types.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case finishToStart = "FS"
    case startToStart = "SS"
    case finishToFinish = "FF"
    case startToFinish = "SF"
  }

  /// Which contacts of a series a dependency means; it must always say.
  package enum SeriesPoint: String, Sendable, Hashable, CaseIterable {
    case first, last, each
  }

  /// The predecessor: a task, or a series when `point` is set.
  package var task: ItemKey
  package var point: SeriesPoint?
  package var kind: Kind
  package var lag: Term
  package var isHard: Bool

  package init(
    _ task: ItemKey, _ kind: Kind = .finishToStart, lag: Term = .zero, isHard: Bool = true,
    point: SeriesPoint? = nil
  ) {
    self.task = task
    self.point = point
    self.kind = kind
    self.lag = lag
    self.isHard = isHard
  }
}

/// A pause somebody asked for: it moves no date and is over on its last day.
package struct TaskWait: Sendable, Hashable {
  package var since: CivilDate
  package var until: CivilDate

  package init(since: CivilDate, until: CivilDate) {
    self.since = since
    self.until = until
  }
}

/// A finish fixed by hand; an appointment's day is a pin with a time.
package struct TaskPin: Sendable, Hashable {
  package var day: CivilDate
  /// Minutes after midnight, wall time of the store's zone.
  package var minute: Int?
  /// Length in minutes; an hour when nothing is said.
  package var minutes: Int?
  /// Where it takes place, by its code in `config/places.yaml`.
  package var place: PlaceID?

  package init(
    day: CivilDate, minute: Int? = nil, minutes: Int? = nil, place: PlaceID? = nil
  ) {
    self.day = day
    self.minute = minute
    self.minutes = minutes
    self.place = place
  }
}

extension PlanTask {
  /// Whether somebody may still have to do it: it is neither done, nor skipped, nor removed.
  package var isOwed: Bool { finishedOn == nil && !isSkipped && removal == nil }
}
