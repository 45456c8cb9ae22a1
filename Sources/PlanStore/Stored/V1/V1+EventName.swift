import CarePlans

extension V1 {
  /// What events of plans are called in the journal.
  enum EventName: String, CaseIterable {
    case created, imported, begun, suspended, resumed, aftercareBegun, closed, stopped, discarded
    case adopted, leftUndone, leadSet, anchorSet, factSet, happened, roleBound, memberAdded,
      memberRemoved
    case taskAdded, taskRevised, assigned, taskStarted, taskDone, taskReopened, taskWaiting
    case taskSkipped, taskPinned, taskUnpinned, linked, unlinked
    case seriesAdded, seriesRevised, seriesStopped, occurrenceLogged, removed
    case occurrencePinned, occurrenceWaiting
    case measureAdded, measureRevised, measureRenewed, measureEnded, actChanged, replanned
    case restamped, undone
    case asked, turned, chased, answered, questionWithdrawn
    case noteAdded, noteWithdrawn, labelSet, headSet
    case handoverProposed, handoverAccepted, handoverRefused
    case domainSet, goalSet, goalRemoved, taskReturned, factsToSet

    init(_ event: PlanEvent) {
      self =
        switch event {
        case .created: .created
        case .imported: .imported
        case .begun: .begun
        case .suspended: .suspended
        case .resumed: .resumed
        case .aftercareBegun: .aftercareBegun
        case .closed: .closed
        case .stopped: .stopped
        case .discarded: .discarded
        case .adopted: .adopted
        case .leftUndone: .leftUndone
        case .headSet(let change): HeadForm.event(change.field)
        case .anchorSet: .anchorSet
        case .factSet: .factSet
        case .happened: .happened
        case .roleBound: .roleBound
        case .memberAdded: .memberAdded
        case .memberRemoved: .memberRemoved
        case .taskAdded: .taskAdded
        case .taskRevised: .taskRevised
        case .assigned: .assigned
        case .taskStarted: .taskStarted
        case .taskDone: .taskDone
        case .taskReopened: .taskReopened
        case .taskReturned: .taskReturned
        case .factsToSet: .factsToSet
        case .taskWaiting: .taskWaiting
        case .taskSkipped: .taskSkipped
        case .taskPinned: .taskPinned
        case .taskUnpinned: .taskUnpinned
        case .linked: .linked
        case .unlinked: .unlinked
        case .seriesAdded: .seriesAdded
        case .seriesRevised: .seriesRevised
        case .seriesStopped: .seriesStopped
        case .occurrenceLogged: .occurrenceLogged
        case .occurrencePinned: .occurrencePinned
        case .occurrenceWaiting: .occurrenceWaiting
        case .removed: .removed
        case .measureAdded: .measureAdded
        case .measureRevised: .measureRevised
        case .measureRenewed: .measureRenewed
        case .measureEnded: .measureEnded
        case .actChanged: .actChanged
        case .replanned: .replanned
        case .restamped: .restamped
        case .undone: .undone
        case .asked: .asked
        case .turned: .turned
        case .chased: .chased
        case .answered: .answered
        case .questionWithdrawn: .questionWithdrawn
        case .domainSet: .domainSet
        case .goalSet: .goalSet
        case .goalRemoved: .goalRemoved
        case .noteAdded: .noteAdded
        case .noteWithdrawn: .noteWithdrawn
        case .handoverProposed: .handoverProposed
        case .handoverAccepted: .handoverAccepted
        case .handoverRefused: .handoverRefused
        }
    }
  }
}
