import Scheduling

/// Where a task stands: what was reported, with what facts and dates say of it.
package enum TaskState: String, Sendable, Hashable, CaseIterable {
  case open
  /// Counted from a day that nobody knows yet.
  case openDated
  case started
  /// It was due before the plan was adopted, and nobody said how it went.
  case beforeAdoption
  /// Put aside until a day that is still to come.
  case waiting
  case done
  case skipped
  /// A hand took it out of the plan.
  case removed
  /// A fact says that it need not be done.
  case notApplicable
  /// The fact that decides whether it must be done is not known.
  case undecided

  /// Whether nobody owes it: there are no dates for it, and only calendars remember it.
  package var isOwedByNobody: Bool {
    self == .notApplicable || self == .undecided || self == .removed
  }
}

extension PlanSchedule {
  /// Where a task stands; nil for a key the plan does not have.
  package func state(of key: ItemKey) -> TaskState? {
    plan.taskIndex(key).map { state(ofTaskAt: $0) }
  }

  /// Where the task at a place of the plan stands.
  package func state(ofTaskAt place: Int) -> TaskState {
    let task = plan.tasks[place]
    if task.removal != nil { return .removed }
    if task.isSkipped { return .skipped }
    if task.finishedOn != nil { return .done }
    switch graph.tasks[place].applicability {
    case .notApplicable: return .notApplicable
    case .undecided: return .undecided
    case .applicable, .skipped: break
    }
    if former[task.key]?.isBefore ?? false { return .beforeAdoption }
    if let until = task.wait?.until, until > today { return .waiting }
    if task.startedOn != nil { return .started }
    return schedule[place].isOpenDated ? .openDated : .open
  }
}
