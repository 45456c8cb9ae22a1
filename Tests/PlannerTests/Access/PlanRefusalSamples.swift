import CarePlans
import CivilTime

/// Every refusal there is, made with what a plan says of an item and of its neighbours.
enum PlanRefusalSamples {
  /// - Parameters:
  ///   - item: What was to be changed.
  ///   - series: A series of the same reader.
  ///   - others: Items that are withheld from it.
  ///   - secret: A word that stands for outcomes, answers and names inside the plan.
  static func all(
    of item: PlanItem, series: PlanItem, others: [ItemKey], secret: String, on day: CivilDate
  ) -> [PlanRefusal] {
    let plan = item.plan
    let contact = PlanItem(plan, series.key, contact: 1)
    let condition = FactCondition(
      clauses: [FactCondition.Clause(fact: FactKey(secret), isNegated: false, values: [secret])])
    return [
      .planEnded(plan, .stopped), .planNotDraft(plan, .active), .planNotActive(plan, .suspended),
      .planNotSuspended(plan, .active), .planNotAdopted(plan), .planHasBlockers(plan, others),
      .planHasWork(plan, count: 3, first: item),
      .dayInFuture(day, today: day), .dayBeforeStart(item, day, start: day),
      .dayBeforePlan(plan, day, first: day),
      .dayNotLater(day, than: day), .taskDone(item, on: day), .taskNotDone(item),
      .taskStarted(item, on: day), .taskSkipped(item), .taskNotApplicable(item, condition),
      .taskKeyTaken(item), .taskKeyMalformed("typed"), .gateOpen(item, open: others),
      .outcomeNeeded(item, known: [secret]), .outcomeUnknown(item, "typed", known: [secret]),
      .outcomeNotAsked(item), .itemUnknown(item), .notATask(item), .adoptionCounts(item),
      .factsAsk(item), .goalUnknown(plan, "typed", known: [secret]),
      .notASeries(contact),
      .notAMeasure(item), .pinMissing(item), .linkToItself(item),
      .linkPointNeeded(series), .seriesNoOrigin(series),
      .contactUnknown(PlanItem(plan, series.key, contact: 99), last: 9),
      .contactUnknown(series, last: 0), .seriesNotBegun(series, after: item.key),
      .contactLogged(contact, FollowUpSeries.Log(outcome: .held, on: day)),
      .contactTooEarly(contact, planned: day, from: day), .seriesStopped(series, on: day),
      .contactDayTaken(contact, day, other: contact),
      .measureEnded(item, on: day), .measureRanOut(item, on: day),
      .measureTooLong(item, day, latest: day),
      .measureAfterAct(law: "typed", day, lastDay: day),
      .measureTooEarly(plan, day, first: day), .requestAfterStart(day, start: day),
      .measureKindUnknown("typed", known: [secret]),
      .anchorUnknown("typed", known: [AnchorKey(secret)]),
      .factUnknown("typed", known: [FactKey(secret)]),
      .factValueUnknown("typed", "typed", known: [secret]),
      .eventUnknown("typed", known: [EventKey(secret)]), .memberUnknown("typed", plan),
      .notAHandover(item), .handoverAnswered(item, on: day), .itemRemoved(item, on: day),
      .datesCountFrom(item, others),
      .fieldNeeded(item, field: "typed"), .sourceWithoutDate(item), .outcomesNeedDecision(item),
      .phaseUnknown("typed", known: [secret]), .nothingToChange(.item(item)),
      .reasonNeeded("typed"), .notOpen(item),
      .lateFallsAway(plan, others), .itemTwice(item), .planTooLarge(plan, most: 9),
      .askerNeeded(plan), .questionToOneself("typed"), .questionAboutQuestion(item),
      .notAQuestion(item), .questionOver(item, on: day), .questionAskedBack(item),
      .dueNotAsked(item),
      .notAnOccurrence("typed"), .contactsUnlogged(contact, count: 3, since: day),
    ] + others.map { .linkUnknown(item, other: $0) }
  }
}
