package import CivilTime
import Scheduling

/// Something about a plan that a person should know: an id with the values its words need.
package struct PlanIssue: Sendable, Hashable {
  /// How much it matters.
  package enum Severity: String, Sendable, Hashable, CaseIterable, Comparable {
    /// A statutory date is at stake, or somebody owes something nobody holds.
    case serious
    /// It will go wrong unless somebody does something.
    case warning
    /// Worth knowing.
    case note

    package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }
    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }

  /// The rules that are checked.
  ///
  /// Stable: programs read them.
  package enum ID: String, Sendable, Hashable, CaseIterable {
    case limitCannotBeMet = "limit-cannot-be-met"
    case pinBeforePredecessors = "pin-before-predecessors"
    case doneBeforePredecessor = "done-before-predecessor"
    case startedBeforePredecessor = "started-before-predecessor"
    case softLinkBroken = "soft-link-broken"
    case dueBeforePredecessor = "due-before-predecessor"
    case taskWithoutPartner = "task-without-partner"
    case workerLeft = "worker-left"
    case planWithoutLead = "plan-without-lead"
    case anchorPassed = "anchor-passed"
    case seriesOriginUntold = "series-origin-untold"
    case anchorMissing = "anchor-missing"
    case measureEnds = "measure-ends"
    case seriesWithoutContact = "series-without-contact"
    case factUnknown = "fact-unknown"
    case olderThanFacts = "older-than-facts"
    case sentBackOften = "sent-back-often"
    case domainUnanswered = "domain-unanswered"
    case dateOutOfRange = "date-out-of-range"
  }

  package var id: ID
  package var severity: Severity
  /// The item it is about; nil for the plan itself.
  package var item: ItemKey?
  package var values: [String: String]

  package init(
    _ id: ID, _ severity: Severity, item: ItemKey? = nil, _ values: [String: String] = [:]
  ) {
    self.id = id
    self.severity = severity
    self.item = item
    self.values = values
  }
}

/// A plan with all that checks look at.
package struct CheckedPlan: Sendable {
  package let plan: CarePlan
  package let schedule: PlanSchedule
  package let directory: Directory
  package let today: CivilDate

  package init(plan: CarePlan, schedule: PlanSchedule, directory: Directory, today: CivilDate) {
    self.plan = plan
    self.schedule = schedule
    self.directory = directory
    self.today = today
  }

  /// The places of the tasks somebody still owes: unfinished, not skipped, their condition true.
  var openPlaces: [Int] {
    plan.tasks.indices.filter { place in
      plan.tasks[place].finishedOn == nil
        && schedule.graph.tasks[place].applicability == .applicable
    }
  }

  func key(_ place: Int) -> ItemKey { schedule.keys[place] }

  /// Keys as a text, the first few by name.
  func list(_ keys: some Collection<ItemKey>) -> String {
    let named = keys.prefix(5).map(\.rawValue).joined(separator: ", ")
    return keys.count > 5 ? "\(named) +\(keys.count - 5)" : named
  }
}

/// One rule about plans that are accepted all the same.
package protocol PlanCheck: Sendable {
  /// What it finds, in the order of the plan's items.
  func issues(in checked: CheckedPlan) -> [PlanIssue]
}
