import CivilTime

extension PlanRefusal {
  package var id: ID {
    switch self {
    case .planEnded: .planEnded
    case .planNotDraft: .planNotDraft
    case .planNotActive: .planNotActive
    case .planNotSuspended: .planNotSuspended
    case .planNotAdopted: .planNotAdopted
    case .planHasBlockers: .planHasBlockers
    case .planHasWork: .planHasWork
    case .notOpen: .notOpen
    case .lateFallsAway: .lateFallsAway
    case .dayInFuture: .dayInFuture
    case .dayBeforeStart: .dayBeforeStart
    case .dayBeforePlan: .dayBeforePlan
    case .dayNotLater: .dayNotLater
    case .taskDone: .taskDone
    case .taskNotDone: .taskNotDone
    case .taskStarted: .taskStarted
    case .taskSkipped: .taskSkipped
    case .taskNotApplicable: .taskNotApplicable
    case .taskKeyTaken: .taskKeyTaken
    case .taskKeyMalformed: .taskKeyMalformed
    case .itemTwice: .itemTwice
    case .planTooLarge: .planTooLarge
    case .gateOpen: .gateOpen
    case .outcomeNeeded: .outcomeNeeded
    case .outcomeUnknown: .outcomeUnknown
    case .outcomeNotAsked: .outcomeNotAsked
    case .itemUnknown: .itemUnknown
    case .notATask: .notATask
    case .adoptionCounts: .adoptionCounts
    case .factsAsk: .factsAsk
    case .goalUnknown: .goalUnknown
    case .notASeries: .notASeries
    case .notAMeasure: .notAMeasure
    case .notAHandover: .notAHandover
    case .handoverAnswered: .handoverAnswered
    case .notAnOccurrence: .notAnOccurrence
    case .pinMissing: .pinMissing
    case .linkToItself: .linkToItself
    case .linkUnknown: .linkUnknown
    case .linkPointNeeded: .linkPointNeeded
    case .seriesNoOrigin: .seriesNoOrigin
    case .contactLogged: .contactLogged
    case .contactsUnlogged: .contactsUnlogged
    case .seriesNotBegun: .seriesNotBegun
    case .contactUnknown(_, let last): last > 0 ? .contactUnknown : .seriesWithoutContacts
    case .contactTooEarly: .contactTooEarly
    case .contactDayTaken: .contactDayTaken
    case .seriesStopped: .seriesStopped
    case .measureEnded: .measureEnded
    case .measureRanOut: .measureRanOut
    case .measureTooLong: .measureTooLong
    case .measureAfterAct: .measureAfterAct
    case .measureTooEarly: .measureTooEarly
    case .requestAfterStart: .requestAfterStart
    case .measureKindUnknown: .measureKindUnknown
    case .anchorUnknown: .anchorUnknown
    case .factUnknown: .factUnknown
    case .factValueUnknown: .factValueUnknown
    case .eventUnknown: .eventUnknown
    case .memberUnknown: .memberUnknown
    case .itemRemoved: .itemRemoved
    case .datesCountFrom: .datesCountFrom
    case .fieldNeeded: .fieldNeeded
    case .sourceWithoutDate: .sourceWithoutDate
    case .outcomesNeedDecision: .outcomesNeedDecision
    case .phaseUnknown: .phaseUnknown
    case .askerNeeded: .askerNeeded
    case .questionToOneself: .questionToOneself
    case .questionAboutQuestion: .questionAboutQuestion
    case .notAQuestion: .notAQuestion
    case .questionOver: .questionOver
    case .questionAskedBack: .questionAskedBack
    case .dueNotAsked: .dueNotAsked
    case .nothingToChange: .nothingToChange
    case .reasonNeeded: .reasonNeeded
    }
  }

  /// What its words are filled with, by who may be told it: the one place that says so.
  package var values: [String: RefusalValue] {
    switch self {
    case .planEnded(let plan, let status), .planNotDraft(let plan, let status),
      .planNotActive(let plan, let status), .planNotSuspended(let plan, let status):
      ["plan": .plain(plan.short), "status": .inner(status.rawValue)]
    case .planNotAdopted(let plan), .askerNeeded(let plan): ["plan": .plain(plan.short)]
    case .planHasBlockers(let plan, let items):
      [
        "plan": .plain(plan.short), "count": .inner(String(items.count)), "items": .keys(items),
        "first": items.first.map { .item(PlanItem(plan, $0)) } ?? .inner(""),
      ]
    case .planHasWork(let plan, let count, let first):
      [
        "plan": .plain(plan.short), "count": .inner(String(count)), "first": .item(first),
      ]
    case .goalUnknown(let plan, let goal, let known):
      ["plan": .plain(plan.short), "goal": .plain(goal), "known": .inner(known.list)]
    case .notOpen(let item), .adoptionCounts(let item), .factsAsk(let item):
      ["ref": .item(item), "plan": .plain(item.plan.short)]
    case .lateFallsAway(let plan, let items):
      [
        "plan": .plain(plan.short),
        "items": .inner(items.map { PlanItem(plan, $0).description }.list),
      ]
    case .dayInFuture(let day, let today): ["date": .day(day), "today": .day(today)]
    case .dayBeforeStart(let item, let day, let start):
      ["ref": .item(item), "date": .day(day), "start": .day(start)]
    case .dayBeforePlan(let plan, let day, let first),
      .measureTooEarly(let plan, let day, let first):
      ["plan": .plain(plan.short), "date": .day(day), "first": .day(first)]
    case .measureAfterAct(let law, let day, let last):
      ["law": .plain(law), "date": .day(day), "last": .day(last)]
    case .requestAfterStart(let day, let start): ["date": .day(day), "start": .day(start)]
    case .dayNotLater(let day, let other): ["date": .day(day), "than": .day(other)]
    case .taskDone(let item, let day), .taskStarted(let item, let day),
      .seriesStopped(let item, let day), .measureEnded(let item, let day),
      .measureRanOut(let item, let day), .handoverAnswered(let item, let day),
      .itemRemoved(let item, let day), .questionOver(let item, let day):
      ["ref": .item(item), "date": .day(day)]
    case .taskNotDone(let item), .taskSkipped(let item), .taskKeyTaken(let item),
      .itemTwice(let item),
      .notATask(let item), .notASeries(let item), .notAMeasure(let item), .notAHandover(let item),
      .pinMissing(let item),
      .linkToItself(let item), .linkPointNeeded(let item),
      .seriesNoOrigin(let item), .sourceWithoutDate(let item), .outcomesNeedDecision(let item),
      .questionAboutQuestion(let item), .notAQuestion(let item), .questionAskedBack(let item),
      .dueNotAsked(let item):
      ["ref": .item(item)]
    case .taskNotApplicable(let item, let condition):
      [
        "ref": .item(item), "condition": .inner(condition.description),
        "plan": .plain(item.plan.short),
      ]
    case .taskKeyMalformed(let text): ["key": .plain(text)]
    case .planTooLarge(let plan, let most):
      ["plan": .plain(plan.short), "most": .plain(String(most))]
    case .notAnOccurrence(let text): ["ref": .plain(text)]
    case .gateOpen(let item, let open): ["ref": .item(item), "open": .keys(open.sorted())]
    case .outcomeNeeded(let item, let known):
      ["ref": .item(item), "outcomes": .detail(of: item, known.list)]
    case .outcomeUnknown(let item, let text, let known):
      [
        "ref": .item(item), "outcome": .plain(text), "outcomes": .detail(of: item, known.list),
      ]
    case .outcomeNotAsked(let item): ["ref": .item(item), "outcomes": .plain("")]
    case .itemUnknown(let item): ["ref": .item(item), "plan": .plain(item.plan.short)]
    case .linkUnknown(let item, let other): ["ref": .item(item), "other": .keys([other])]
    case .contactLogged(let item, let log):
      [
        "ref": .item(item), "outcome": .plain(log.outcome.rawValue), "date": .day(log.on),
        "plan": .plain(item.plan.short),
      ]
    case .contactsUnlogged(let item, let count, let since):
      [
        "ref": .item(PlanItem(item.plan, item.key)), "first": .item(item),
        "count": .plain(String(count)), "since": .day(since),
      ]
    case .seriesNotBegun(let item, let task):
      ["ref": .item(item), "series": .keys([item.key]), "task": .keys([task])]
    case .contactUnknown(let item, let last):
      [
        "ref": .item(item), "last": .plain(String(last)),
        "series": .item(PlanItem(item.plan, item.key)),
      ]
    case .contactTooEarly(let item, let planned, let from):
      [
        "ref": .item(item), "planned": .day(planned),
        // The first contact's turn comes on a day of the plan.
        "from": item.contact == 1 ? .detail(of: item, from.description) : .day(from),
        "series": .item(PlanItem(item.plan, item.key)),
      ]
    case .contactDayTaken(let item, let day, let other):
      ["ref": .item(item), "date": .day(day), "other": .item(other)]
    case .measureTooLong(let item, let day, let latest):
      ["ref": .item(item), "date": .day(day), "latest": .day(latest)]
    case .measureKindUnknown(let law, let known):
      ["law": .plain(law), "laws": .inner(known.list)]
    case .anchorUnknown(let key, let known):
      ["anchor": .plain(key.rawValue), "anchors": .inner(known.list)]
    case .factUnknown(let key, let known):
      ["fact": .plain(key.rawValue), "facts": .inner(known.list)]
    case .factValueUnknown(let key, let value, let known):
      ["fact": .plain(key.rawValue), "value": .plain(value), "values": .inner(known.list)]
    case .eventUnknown(let key, let known):
      ["event": .plain(key.rawValue), "events": .inner(known.list)]
    case .memberUnknown(let worker, let plan):
      ["worker": .plain(worker.rawValue), "plan": .plain(plan.short)]
    case .datesCountFrom(let item, let others): ["ref": .item(item), "others": .keys(others)]
    case .fieldNeeded(let item, let field):
      ["ref": .item(item), "field": .plain(field), "option": .plain(field)]
    case .phaseUnknown(let phase, let known):
      ["phase": .plain(phase), "phases": .inner(known.list)]
    case .questionToOneself(let name): ["who": .plain(name)]
    case .nothingToChange(let subject): ["ref": subject.value]
    case .reasonNeeded(let verb): ["verb": .plain(verb)]
    }
  }

  /// The values that somebody is told; what is withheld is not among them.
  ///
  /// - Parameter name: What the reader may call an item of the plan, nil for one that is withheld;
  ///   nil itself for whoever directs the plan.
  package func told(naming name: ((ItemKey) -> ItemKey?)? = nil) -> [String: String] {
    values.compactMapValues { $0.told(naming: name) }
  }
}

extension PlanRefusal.Subject {
  fileprivate var value: RefusalValue {
    switch self {
    case .item(let item): .item(item)
    case .plan(let plan): .plain(plan.short)
    case .part(let plan, let name): .plain("\(plan.short) \(name)")
    case .named(let name): .plain(name)
    }
  }
}

extension RefusalValue {
  fileprivate static func day(_ day: CivilDate) -> RefusalValue { .plain(day.description) }
}

extension [String] {
  fileprivate var list: String { joined(separator: ", ") }
}

extension Array where Element: RawRepresentable, Element.RawValue == String {
  fileprivate var list: String { map(\.rawValue).list }
}
