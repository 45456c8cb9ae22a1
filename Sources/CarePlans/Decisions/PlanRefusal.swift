package import CivilTime

/// Why a change is refused, with what its message needs.
///
/// A new rule is a case here with its values by type, an ``ID``, and in `PlanRefusal+Values.swift`
/// its id and its values by who may be told them; none of the switches has a default, so that the
/// compiler asks for each. The words are those of its problem in the target Wording, which the Planner
/// names for each id; a sample in `PlanRefusalSamples` is made of it for those who see parts of a plan.
package enum PlanRefusal: Error, Sendable, Hashable {
  case planEnded(PlanCode, PlanStatus)
  case planNotDraft(PlanCode, PlanStatus)
  case planNotActive(PlanCode, PlanStatus)
  case planNotSuspended(PlanCode, PlanStatus)
  case planNotAdopted(PlanCode)
  case planHasBlockers(PlanCode, [ItemKey])
  /// How much was reported of a plan that is said to be a mistake, and the first of it.
  case planHasWork(PlanCode, count: Int, first: PlanItem)
  case notOpen(PlanItem)
  /// With the late work that would fall away without a word.
  case lateFallsAway(PlanCode, [ItemKey])
  case dayInFuture(CivilDate, today: CivilDate)
  case dayBeforeStart(PlanItem, CivilDate, start: CivilDate)
  /// With the first day on which the plan, or a series of it, can end.
  case dayBeforePlan(PlanCode, CivilDate, first: CivilDate)
  case dayNotLater(CivilDate, than: CivilDate)
  case taskDone(PlanItem, on: CivilDate)
  case taskNotDone(PlanItem)
  case taskStarted(PlanItem, on: CivilDate)
  case taskSkipped(PlanItem)
  case taskNotApplicable(PlanItem, FactCondition)
  case taskKeyTaken(PlanItem)
  /// With the key as typed.
  case taskKeyMalformed(String)
  /// Two items of one name, which nothing but a store of an older program or a foreign text holds.
  case itemTwice(PlanItem)
  /// More contacts than anybody can keep.
  case planTooLarge(PlanCode, most: Int)
  case gateOpen(PlanItem, open: [ItemKey])
  case outcomeNeeded(PlanItem, known: [String])
  /// With the outcome as typed.
  case outcomeUnknown(PlanItem, String, known: [String])
  case outcomeNotAsked(PlanItem)
  case itemUnknown(PlanItem)
  case notATask(PlanItem)
  /// It counts what is before our time, which is told item by item.
  case adoptionCounts(PlanItem)
  /// It counts the facts that nobody has answered, which are answered one by one.
  case factsAsk(PlanItem)
  /// With the name of the goal as typed.
  case goalUnknown(PlanCode, String, known: [String])
  case notASeries(PlanItem)
  case notAMeasure(PlanItem)
  case notAHandover(PlanItem)
  case handoverAnswered(PlanItem, on: CivilDate)
  /// With the reference as typed.
  case notAnOccurrence(String)
  case pinMissing(PlanItem)
  case linkToItself(PlanItem)
  case linkUnknown(PlanItem, other: ItemKey)
  case linkPointNeeded(PlanItem)
  /// A series from which dates were to count.
  case seriesNoOrigin(PlanItem)
  case contactLogged(PlanItem, FollowUpSeries.Log)
  /// The first contact without a word that another rhythm would carry off, and since when they are.
  case contactsUnlogged(PlanItem, count: Int, since: CivilDate)
  /// A contact that a series has not, with the number of the last it has; zero where it has none.
  case contactUnknown(PlanItem, last: Int)
  /// Its contacts count from a task of which nobody said when it was.
  case seriesNotBegun(PlanItem, after: ItemKey)
  case contactTooEarly(PlanItem, planned: CivilDate, from: CivilDate)
  /// A day on which another contact of the series falls.
  case contactDayTaken(PlanItem, CivilDate, other: PlanItem)
  case seriesStopped(PlanItem, on: CivilDate)
  case measureEnded(PlanItem, on: CivilDate)
  /// With the last day it was in force.
  case measureRanOut(PlanItem, on: CivilDate)
  case measureTooLong(PlanItem, CivilDate, latest: CivilDate)
  /// With the last day of the Act the measure would rest on.
  case measureAfterAct(law: String, CivilDate, lastDay: CivilDate)
  /// With the first day that is taken for the start of a measure.
  case measureTooEarly(PlanCode, CivilDate, first: CivilDate)
  case requestAfterStart(CivilDate, start: CivilDate)
  /// With the law as typed.
  case measureKindUnknown(String, known: [String])
  case anchorUnknown(AnchorKey, known: [AnchorKey])
  case factUnknown(FactKey, known: [FactKey])
  /// With the answer as typed.
  case factValueUnknown(FactKey, String, known: [String])
  case eventUnknown(EventKey, known: [EventKey])
  case memberUnknown(WorkerID, PlanCode)
  case itemRemoved(PlanItem, on: CivilDate)
  /// With what would lose its date if the item were removed.
  case datesCountFrom(PlanItem, [ItemKey])
  /// With the name of a field that the item cannot be without, as it is typed.
  case fieldNeeded(PlanItem, field: String)
  /// A source, or a need to check it, for a task without any date.
  case sourceWithoutDate(PlanItem)
  case outcomesNeedDecision(PlanItem)
  /// With the phase as typed.
  case phaseUnknown(String, known: [String])
  case askerNeeded(PlanCode)
  /// With who asks and is asked.
  case questionToOneself(String)
  case questionAboutQuestion(PlanItem)
  case notAQuestion(PlanItem)
  /// With the day it was answered or taken back.
  case questionOver(PlanItem, on: CivilDate)
  case questionAskedBack(PlanItem)
  /// A date for an answer that ends a question.
  case dueNotAsked(PlanItem)
  case nothingToChange(Subject)
  /// With the verb that needs it.
  case reasonNeeded(String)

  /// What a change that changes nothing was about.
  package enum Subject: Sendable, Hashable {
    case item(PlanItem)
    case plan(PlanCode)
    /// Something a plan has one of by name: an anchor, a fact, a role, a member.
    case part(PlanCode, named: String)
    /// A partner, a worker, an account or a key to the service.
    case named(String)
  }

  /// The rules a change may break: what programs and tests know a refusal by.
  package enum ID: String, Sendable, Hashable, CaseIterable {
    case planEnded = "plan-ended"
    case planNotDraft = "plan-not-draft"
    case planNotActive = "plan-not-active"
    case planNotSuspended = "plan-not-suspended"
    case planNotAdopted = "plan-not-adopted"
    case planHasBlockers = "plan-has-blockers"
    case planHasWork = "plan-has-work"
    case notOpen = "not-open"
    case lateFallsAway = "late-falls-away"
    case dayInFuture = "day-in-future"
    case dayBeforeStart = "day-before-start"
    case dayBeforePlan = "day-before-plan"
    case dayNotLater = "day-not-later"
    case taskDone = "task-done"
    case taskNotDone = "task-not-done"
    case taskStarted = "task-started"
    case taskSkipped = "task-skipped"
    case taskNotApplicable = "task-not-applicable"
    case taskKeyTaken = "task-key-taken"
    case taskKeyMalformed = "task-key-malformed"
    case itemTwice = "item-twice"
    case planTooLarge = "plan-too-large"
    case gateOpen = "gate-open"
    case outcomeNeeded = "outcome-needed"
    case outcomeUnknown = "outcome-unknown"
    case outcomeNotAsked = "outcome-not-asked"
    case itemUnknown = "item-unknown"
    case notATask = "not-a-task"
    case adoptionCounts = "adoption-counts"
    case factsAsk = "facts-ask"
    case goalUnknown = "goal-unknown"
    case notASeries = "not-a-series"
    case notAMeasure = "not-a-measure"
    case notAHandover = "not-a-handover"
    case handoverAnswered = "handover-answered"
    case notAnOccurrence = "not-an-occurrence"
    case pinMissing = "pin-missing"
    case linkToItself = "link-to-itself"
    case linkUnknown = "link-unknown"
    case linkPointNeeded = "link-point-needed"
    case seriesNoOrigin = "series-no-origin"
    case contactLogged = "contact-logged"
    case contactsUnlogged = "contacts-unlogged"
    case contactUnknown = "contact-unknown"
    case seriesNotBegun = "series-not-begun"
    case seriesWithoutContacts = "series-without-contacts"
    case contactTooEarly = "contact-too-early"
    case contactDayTaken = "contact-day-taken"
    case seriesStopped = "series-stopped"
    case measureEnded = "measure-ended"
    case measureRanOut = "measure-ran-out"
    case measureTooLong = "measure-too-long"
    case measureAfterAct = "measure-after-act"
    case measureTooEarly = "measure-too-early"
    case requestAfterStart = "request-after-start"
    case measureKindUnknown = "measure-kind-unknown"
    case anchorUnknown = "anchor-unknown"
    case factUnknown = "fact-unknown"
    case factValueUnknown = "fact-value-unknown"
    case eventUnknown = "event-unknown"
    case memberUnknown = "member-unknown"
    case itemRemoved = "item-removed"
    case datesCountFrom = "dates-count-from"
    case fieldNeeded = "field-needed"
    case sourceWithoutDate = "source-without-date"
    case outcomesNeedDecision = "outcomes-need-decision"
    case phaseUnknown = "phase-unknown"
    case askerNeeded = "asker-needed"
    case questionToOneself = "question-to-oneself"
    case questionAboutQuestion = "question-about-question"
    case notAQuestion = "not-a-question"
    case questionOver = "question-over"
    case questionAskedBack = "question-asked-back"
    case dueNotAsked = "due-not-asked"
    case nothingToChange = "nothing-to-change"
    case reasonNeeded = "reason-needed"
  }
}
