extension PlanEvent {
  /// Whether it says how the work goes, and not what the work is or when it is owed.
  ///
  /// What is late no more because of a report has been answered by it; for anything else somebody says
  /// why.
  package var isReport: Bool {
    switch self {
    case .taskStarted, .taskDone, .taskWaiting, .taskSkipped, .taskPinned, .taskUnpinned,
      .occurrenceLogged, .occurrencePinned, .occurrenceWaiting, .measureRenewed, .measureEnded,
      .assigned, .handoverProposed, .handoverAccepted, .handoverRefused, .headSet, .memberAdded,
      .memberRemoved, .adopted, .leftUndone, .suspended, .resumed, .begun, .aftercareBegun, .closed,
      .stopped, .discarded, .asked, .turned, .chased, .answered, .questionWithdrawn:
      true
    // It says something of the plan and changes nothing of it.
    case .noteAdded, .noteWithdrawn, .domainSet, .goalSet, .goalRemoved, .factsToSet: true
    // A calendar or an Act that changes is decided on in the directory, a rule by those who write it.
    case .replanned, .restamped, .actChanged: true
    // An undo says why itself.
    case .undone: true
    case .created, .imported, .anchorSet, .factSet, .happened, .roleBound, .taskAdded, .taskRevised,
      .taskReopened, .taskReturned, .linked, .unlinked, .seriesAdded, .seriesRevised,
      .seriesStopped, .removed,
      .measureAdded, .measureRevised:
      false
    }
  }
}
