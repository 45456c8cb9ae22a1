package import CivilTime

/// One person's, or one bereaved family's, aftercare: structure and reports, no computed date.
package struct CarePlan: Sendable, Hashable {
  package var code: PlanCode
  package var template: TemplateStamp
  package var caseType: String
  package var status: PlanStatus
  /// The day before which nothing may start.
  package var start: CivilDate
  package var lead: WorkerID?
  package var anchors: [AnchorKey: PlanAnchor]
  package var facts: [FactKey: PlanFact]
  /// Which partner fills a role here, where it differs from the store's default.
  package var roles: [RoleKey: PartnerID]
  /// Who has a need to know, with the day each came in.
  package var members: [WorkerID: CivilDate]
  /// In key order.
  package var tasks: [PlanTask]
  /// In key order.
  package var series: [FollowUpSeries]
  package var measures: [CareMeasure]
  package var happenings: [PlanHappening]
  package var phases: [PlanPhase]
  /// The last running number given out.
  package var lastNumber: Int
  /// The day it was closed or stopped.
  package var endedOn: CivilDate?
  /// Why it was stopped, and what is still to be settled.
  package var stop: PlanStop?
  /// The calendars that had shown something of it when it was discarded or stopped: they are told once;
  /// nil where nobody knows.
  package var shownIn: [FeedGrantID]?
  /// What was left open knowingly when it ended or went over into aftercare.
  package var leftOpen: [LeftOpen]?
  /// That it was put in when its case was running already.
  package var adoption: PlanAdoption?
  /// What was asked, in the order in which it was.
  package var questions: [PlanQuestion] = []
  /// What its readers call it among themselves: a name of a file, a number; in no calendar or sheet.
  package var label: String?
  /// In the order of their numbers.
  package var notes: [PlanNote] = []
  /// The last number given to a note.
  package var lastNote = 0
  /// The life domains that the intake flagged.
  package var domains: [LifeDomain: PlanDomain] = [:]
  /// In the order of their numbers.
  package var goals: [PlanGoal] = []
  /// The last number given to a goal.
  package var lastGoal = 0
  /// What was handed over, or is on its way, in the order it was proposed.
  package var handovers: [PlanHandover]

  package init(
    code: PlanCode, template: TemplateStamp, caseType: String, start: CivilDate,
    lead: WorkerID? = nil
  ) {
    self.code = code
    self.template = template
    self.caseType = caseType
    self.status = .draft
    self.start = start
    self.lead = lead
    anchors = [:]
    facts = [:]
    roles = [:]
    members = [:]
    tasks = []
    series = []
    measures = []
    happenings = []
    phases = []
    handovers = []
    lastNumber = 0
    endedOn = nil
  }

  /// The place of a task in `tasks`.
  package func taskIndex(_ key: ItemKey) -> Int? {
    var low = 0
    var high = tasks.count
    while low < high {
      let middle = (low + high) / 2
      if tasks[middle].key < key { low = middle + 1 } else { high = middle }
    }
    return low < tasks.count && tasks[low].key == key ? low : nil
  }

  package func task(_ key: ItemKey) -> PlanTask? { taskIndex(key).map { tasks[$0] } }
  package func seriesIndex(_ key: ItemKey) -> Int? { series.firstIndex { $0.key == key } }

  /// The series that a key means, by itself or by one of its contacts, in any case.
  package func series(named key: ItemKey) -> ItemKey? {
    let names = [key.folded, key.numbered?.row.folded]
    return series.first { names.contains($0.key.folded) }?.key
  }

  package func measureIndex(_ key: ItemKey) -> Int? { measures.firstIndex { $0.key == key } }

  /// Whether a task's condition holds: nil while a fact that matters is unknown.
  package func applies(_ condition: FactCondition?) -> Bool? {
    guard let condition else { return true }
    return condition.holds(in: self)
  }

  /// Whether a task applies: its condition holds, nobody removed it, and no measure its dates count
  /// from has been ended or removed.
  package func applies(_ task: PlanTask) -> Bool? {
    if task.removal != nil { return false }
    for case .measure(let key, _)? in [task.due, task.limit, task.notBefore].map({ $0?.origin }) {
      if measures.contains(where: { $0.key == key && ($0.endedOn != nil || $0.removal != nil) }) {
        return false
      }
    }
    return applies(task.condition)
  }

  /// Whether a series applies: its condition holds, and nobody removed it.
  package func applies(_ series: FollowUpSeries) -> Bool? {
    series.removal == nil ? applies(series.condition) : false
  }
}

extension CarePlan {
  /// The titles given by hand.
  package var ownTitles: [ItemKey: String] {
    var result: [ItemKey: String] = [:]
    for task in tasks { result[task.key] = task.title }
    for entry in series { result[entry.key] = entry.title }
    return result
  }
}

/// A stage of the plan and the rule for the day it begins; nil when it begins by hand.
package struct PlanPhase: Sendable, Hashable {
  package var key: String
  package var from: TimingRule?

  package init(key: String, from: TimingRule?) {
    self.key = key
    self.from = from
  }
}

/// Which text of which template a plan was made from.
package struct TemplateStamp: Sendable, Hashable {
  package var id: String
  package var version: Int
  /// The hash of the copy in the store.
  package var hash: String

  package init(id: String, version: Int, hash: String) {
    self.id = id
    self.version = version
    self.hash = hash
  }
}

/// Where a plan stands.
///
/// Only active and aftercare plans owe all they hold; a stopped one owes what its stop leaves to be settled, a
/// suspended one what the decision that suspended it keeps.
package enum PlanStatus: String, Sendable, Hashable, CaseIterable {
  case draft, active, suspended, aftercare, closed, stopped, destroyed
  /// It was made by mistake.
  case discarded

  /// Whether commitments of it count: of a stopped one what is still to be settled, of a suspended one what
  /// is not on hold.
  package var owes: Bool { isRunning || self == .stopped || self == .suspended }
  /// Whether work goes on in it.
  package var isRunning: Bool { self == .active || self == .aftercare }
  /// Whether nothing more may be planned in it.
  package var isEnded: Bool {
    self == .closed || self == .stopped || self == .destroyed || self == .discarded
  }
  /// Whether dates of it may still move.
  package var hasDates: Bool { owes || !isEnded }
  /// Whether lists and reports know of it: one made by mistake is in the journal alone.
  package var isTold: Bool { self != .discarded }
}

/// Why a plan was stopped before its end.
package enum StopKind: String, Sendable, Hashable, CaseIterable {
  case died, left, withdrawn
  /// A decision ended it: the weighing found nothing that asks for an approach.
  case noAction = "no-action"

  /// The reasons somebody gives by hand; the others follow from a decision.
  package static let byHand: [Self] = [.died, .left, .withdrawn]
}
