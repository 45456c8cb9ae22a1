/// Why a change is refused: a stable id with the values its message needs.
package struct PlanRefusal: Error, Sendable, Hashable {
  /// The rules a change may break.
  package enum ID: String, Sendable, Hashable, CaseIterable {
    case planEnded = "plan-ended"
    case planNotDraft = "plan-not-draft"
    case planNotActive = "plan-not-active"
    case planNotSuspended = "plan-not-suspended"
    case planHasBlockers = "plan-has-blockers"
    case notOpen = "not-open"
    case lateFallsAway = "late-falls-away"
    case dayInFuture = "day-in-future"
    case dayBeforeStart = "day-before-start"
    case dayNotLater = "day-not-later"
    case taskDone = "task-done"
    case taskNotDone = "task-not-done"
    case taskStarted = "task-started"
    case taskSkipped = "task-skipped"
    case taskNotApplicable = "task-not-applicable"
    case taskKeyTaken = "task-key-taken"
    case taskKeyMalformed = "task-key-malformed"
    /// Two items of one name, which nothing but a store of an older program or a foreign text holds.
    case itemTwice = "item-twice"
    /// More contacts than anybody can keep.
    case planTooLarge = "plan-too-large"
    case gateOpen = "gate-open"
    case outcomeNeeded = "outcome-needed"
    case outcomeUnknown = "outcome-unknown"
    case outcomeNotAsked = "outcome-not-asked"
    case itemUnknown = "item-unknown"
    case notATask = "not-a-task"
    case notASeries = "not-a-series"
    case notAnOccurrence = "not-an-occurrence"
    case notAMeasure = "not-a-measure"
    case pinMissing = "pin-missing"
    case linkToItself = "link-to-itself"
    case linkUnknown = "link-unknown"
    case linkPointNeeded = "link-point-needed"
    case contactLogged = "contact-logged"
    case contactsUnlogged = "contacts-unlogged"
    case contactUnknown = "contact-unknown"
    case contactTooEarly = "contact-too-early"
    case seriesStopped = "series-stopped"
    case measureEnded = "measure-ended"
    case measureTooLong = "measure-too-long"
    case measureKindUnknown = "measure-kind-unknown"
    case anchorUnknown = "anchor-unknown"
    case factUnknown = "fact-unknown"
    case factValueUnknown = "fact-value-unknown"
    case eventUnknown = "event-unknown"
    case memberUnknown = "member-unknown"
    case nothingToChange = "nothing-to-change"
    case reasonNeeded = "reason-needed"
  }

  package var id: ID
  package var values: [String: String]

  package init(_ id: ID, _ values: [String: String] = [:]) {
    self.id = id
    self.values = values
  }
}
