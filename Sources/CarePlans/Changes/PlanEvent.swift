package import CivilTime

/// One thing that happened to a plan.
///
/// The journal is made of these: a case or field that was written once is read for ever.
package enum PlanEvent: Sendable, Hashable {
  case created(code: PlanCode, template: TemplateStamp, caseType: String, start: CivilDate)
  case imported(CarePlan)
  case begun(on: CivilDate)
  case suspended(on: CivilDate)
  case resumed(on: CivilDate)
  /// With what was late then and is left open by name; nil in older journals, and for nothing.
  case aftercareBegun(on: CivilDate, leftOpen: [LeftOpen]? = nil)
  /// With what was still owed and is left open by name.
  case closed(on: CivilDate, leftOpen: [LeftOpen]? = nil)
  /// With what was late then and is left open by name, after a death all that was owed; and with the
  /// tasks that are owed all the same, as they are from then on: nil in older journals, which left none;
  /// and with the calendars that had shown something of it: nil where nobody knows.
  case stopped(
    kind: StopKind, on: CivilDate, leftOpen: [LeftOpen]? = nil, settling: [PlanTask]? = nil,
    shownIn: [FeedGrantID]? = nil)
  /// It was made by mistake; with the calendars that had shown something of it.
  case discarded(on: CivilDate, shownIn: [FeedGrantID] = [])
  /// Its case was running already: what was due before the day is before our time.
  case adopted(on: CivilDate, number: Int)
  /// Of a task from before our time somebody said that it is not done.
  case leftUndone(ItemKey)
  /// A life domain is flagged, answered by a decision, or not flagged any more with nil.
  case domainSet(LifeDomain, PlanDomain?)
  /// A goal is set or its state said; its number says which.
  case goalSet(PlanGoal)
  case goalRemoved(Int)
  /// What stands at the head of the plan, set or taken away.
  case headSet(FieldChange<HeadField>)
  case anchorSet(AnchorKey, PlanAnchor)
  case factSet(FactKey, String?)
  case happened(EventKey, on: CivilDate)
  case roleBound(RoleKey, PartnerID?)
  case memberAdded(WorkerID, on: CivilDate)
  case memberRemoved(WorkerID)
  case taskAdded(PlanTask)
  /// Fields of a task set or taken away by hand.
  case taskRevised(ItemKey, [FieldChange<TaskField>])
  /// A task, or a series with all its coming contacts, given to a worker or to nobody.
  case assigned(ItemKey, WorkerID?)
  /// What somebody holds is offered to another.
  case handoverProposed(PlanHandover)
  /// The receiver takes over what is still as it was proposed.
  case handoverAccepted(number: Int, on: CivilDate)
  /// The receiver does not; everything stays whose it was.
  case handoverRefused(number: Int, on: CivilDate)
  case taskStarted(ItemKey, on: CivilDate)
  /// Who sat at it is kept where somebody says so.
  case taskDone(ItemKey, on: CivilDate, outcome: String?, present: [RoleKey] = [])
  case taskReopened(ItemKey)
  /// What was done is not good enough, and is owed again.
  case taskReturned(ItemKey)
  /// Up to which day what was done knows the facts.
  case factsToSet(ItemKey, CivilDate)
  case taskWaiting(ItemKey, TaskWait)
  case taskSkipped(ItemKey)
  case taskPinned(ItemKey, TaskPin)
  case taskUnpinned(ItemKey)
  case linked(ItemKey, PlanDependency)
  case unlinked(ItemKey, ItemKey)
  case seriesAdded(FollowUpSeries)
  case seriesRevised(ItemKey, [FieldChange<SeriesField>])
  /// No contact after the day falls any more, but those up to the number `owing` had passed without a
  /// word and stay owed; nil in older journals, and for none.
  case seriesStopped(ItemKey, on: CivilDate, owing: Int? = nil)
  case occurrenceLogged(ItemKey, number: Int, FollowUpSeries.Log)
  /// A contact put on another day by hand, or back on its own; nothing else of its series moves.
  case occurrencePinned(ItemKey, number: Int, TaskPin?)
  /// A contact put aside until a day.
  case occurrenceWaiting(ItemKey, number: Int, TaskWait)
  /// A task, a series or a measure is no part of the plan any more.
  case removed(ItemKey, ItemRemoval)
  case measureAdded(CareMeasure)
  /// What was noted of a measure, corrected.
  case measureRevised(ItemKey, [FieldChange<MeasureField>])
  case measureRenewed(ItemKey, CareMeasure.Renewal)
  case measureEnded(ItemKey, on: CivilDate)
  /// Somebody asks somebody something about the plan, or an item of it.
  case asked(PlanQuestion)
  /// Whoever's turn it was asks back, or answers what was asked back: then it is the other's turn.
  case turned(ItemKey, on: CivilDate, due: CivilDate, text: String?)
  /// Whoever's turn it is was asked again.
  case chased(ItemKey, on: CivilDate)
  case answered(ItemKey, on: CivilDate, text: String?)
  /// The question is taken back.
  case questionWithdrawn(ItemKey, on: CivilDate)
  /// The Act that running measures rest on lapses on another day, or no more.
  case actChanged(law: String, lastDay: CivilDate?)
  case noteAdded(PlanNote)
  /// By its number.
  case noteWithdrawn(Int)
  /// Computes the dates anew, because a calendar changed.
  case replanned
  /// Calendars show these items otherwise although nothing happened: a newer program computes their dates
  /// by other rules. Each has the stamps that are written here.
  case restamped([ItemKey: Commitment.Stamps])
  /// Takes back an earlier change set of the plan, by its number in the plan.
  case undone(change: Int)
}
