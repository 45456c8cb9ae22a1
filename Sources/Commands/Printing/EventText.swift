import CarePlans
import CivilTime
import ReportTables
import Wording

/// What happened to a plan, in words.
struct EventText {
  let language: Language
  /// The change sets it is told among: what takes an undo back brings back what that took.
  private let history: ChangeHistory

  init(_ language: Language, in history: ChangeHistory = ChangeHistory()) {
    self.language = language
    self.history = history
  }

  /// A change set on one line; of many events the first three.
  func text(of events: [PlanEvent]) -> String {
    HistorySheet.summary(texts(of: events))
  }

  /// The events of a change set, each in words.
  ///
  /// Where the program itself renewed what calendars show, it was no calendar that changed.
  func texts(of events: [PlanEvent]) -> [String] {
    let isRenewal = events.contains { if case .restamped = $0 { true } else { false } }
    return events.filter { !isRenewal || $0 != .replanned }.map(text(of:))
  }

  /// One event.
  func text(of event: PlanEvent) -> String {
    switch event {
    case .created(_, let stamp, _, _):
      HistoryWords.created(language, ["template": stamp.id])
    case .imported: HistoryWords.imported(language)
    case .begun: HistoryWords.begun(language)
    case .adopted(let day, _): HistoryWords.adopted(language, ["date": day.description])
    case .leftUndone(let item): HistoryWords.leftUndone(language, ["item": item.rawValue])
    case .suspended: HistoryWords.suspended(language)
    case .resumed: HistoryWords.resumed(language)
    case .aftercareBegun(_, let open): HistoryWords.aftercareBegun(language) + text(of: open)
    case .closed(let day, let open):
      HistoryWords.closed(language, ["date": day.description]) + text(of: open)
    case .stopped(let kind, let day, let open, _, _):
      HistoryWords.stopped(
        language,
        ["kind": HistoryWords.stopKind(kind.rawValue)(language), "date": day.description])
        + text(of: open)
    case .discarded(let day, _):
      HistoryWords.discarded(language, ["date": day.description])
    case .handoverProposed(let handover):
      HandoverWords.proposed(
        language,
        [
          "from": handover.from.code, "to": handover.to.code,
          "items": HandoverText.named(handover.holdings, language),
        ])
    case .handoverAccepted(let number, _):
      HandoverWords.acceptedEvent(language, ["item": PlanHandover.key(number).rawValue])
    case .handoverRefused(let number, _):
      HandoverWords.refusedEvent(language, ["item": PlanHandover.key(number).rawValue])
    case .replanned: HistoryWords.replanned(language)
    case .restamped(let stamps): HistoryWords.restamped(language, stamps.count)
    case .undone(let number): Self.undoing(number, in: history, language)
    case .noteAdded, .noteWithdrawn: noteText(event)
    case .domainSet(let domain, let value): domainText(domain, value)
    case .goalSet(let goal):
      DomainWords.goalEvent(
        language,
        [
          "goal": goal.name, "domain": name(of: goal.domain),
          "state": DomainWords.state(goal.state.rawValue)(language),
        ])
    case .goalRemoved(let number):
      DomainWords.goalRemovedEvent(language, ["goal": PlanGoal.name(number)])
    case .headSet(let change): headText(change)
    case .anchorSet, .factSet, .happened, .roleBound, .memberAdded, .memberRemoved:
      planText(event)
    case .removed, .seriesAdded, .seriesRevised, .seriesStopped, .occurrenceLogged,
      .occurrencePinned, .occurrenceWaiting, .measureAdded, .measureRevised, .measureRenewed,
      .measureEnded, .actChanged:
      followUpText(event)
    case .asked, .turned, .chased, .answered, .questionWithdrawn: questionText(event)
    case .taskAdded, .taskRevised, .assigned, .taskStarted, .taskDone, .taskReopened,
      .taskReturned, .factsToSet,
      .taskWaiting, .taskSkipped, .taskPinned, .taskUnpinned, .linked, .unlinked:
      taskText(event)
    }
  }

  /// What a change set that was taken back came to: an undo of an undo brings back.
  static func undoing(_ number: Int, in history: ChangeHistory, _ language: Language) -> String {
    let (change, comesBack) = history.end(ofTakingBack: number)
    return (comesBack ? HistoryWords.redoes : HistoryWords.undoes)(
      language, ["number": String(change)])
  }

  /// `; left open: DR09, DR21 (3× since 2027-03-01)`.
  private func text(of left: [LeftOpen]?) -> String {
    guard let left, !left.isEmpty else { return "" }
    let items = left.map { entry in
      guard let count = entry.contacts, let since = entry.since else { return entry.item.rawValue }
      return HistoryWords.leftContacts(
        language,
        ["item": entry.item.rawValue, "count": String(count), "date": since.description])
    }
    return "; "
      + HistoryWords.leftOpen(language, ["items": items.joined(separator: ", ")])
  }

  private func domainText(_ domain: LifeDomain, _ value: PlanDomain?) -> String {
    let words =
      switch value {
      case nil: DomainWords.clearedEvent
      case let value?:
        value.noneBecause == nil ? DomainWords.flaggedEvent : DomainWords.noneEvent
      }
    return words(language, ["domain": name(of: domain)])
  }

  private func name(of domain: LifeDomain) -> String {
    FieldText.text(of: .domain(domain), language)
  }

  /// That there is a note, and not what it says.
  private func noteText(_ event: PlanEvent) -> String {
    switch event {
    case .noteAdded(let note):
      NoteWords.added(
        language,
        [
          "n": String(note.number),
          "place": note.place?.rawValue ?? NoteWords.thePlan(language),
        ])
    case .noteWithdrawn(let number): NoteWords.withdrawn(language, ["n": String(number)])
    default: ""
    }
  }

  /// Of free text that there is one, and not what it says.
  private func headText(_ change: FieldChange<HeadField>) -> String {
    let field = change.field.entry.name
    guard let words = HeadFieldWords.of(field) else { return field }
    if change.value == nil, let gone = words.gone { return gone(language) }
    let value = change.field.isOwnText ? nil : change.value?.description
    return words.set(language, ["value": name(value)])
  }

  private func planText(_ event: PlanEvent) -> String {
    switch event {
    case .anchorSet(let key, let anchor):
      HistoryWords.anchorSet(
        language,
        [
          "anchor": ShippedNames.anchor(key.rawValue, language),
          "date": name(anchor.date?.description),
          "state": ItemWords.anchorState(anchor.state.rawValue)?(language) ?? "",
        ])
    case .factSet(let key, let value):
      HistoryWords.factSet(
        language,
        [
          "fact": ShippedNames.fact(key.rawValue, language),
          "value": name(value.map { ItemWords.answer($0, language) }),
        ])
    case .happened(let key, let day):
      HistoryWords.happened(
        language, ["event": ShippedNames.event(key.rawValue, language), "date": day.description])
    case .roleBound(let role, let partner):
      HistoryWords.roleBound(
        language,
        [
          "role": role.rawValue,
          "partner": partner?.rawValue ?? PlanHelp.isDefault(language),
        ])
    case .memberAdded(let worker, _):
      HistoryWords.memberAdded(language, ["worker": worker.rawValue])
    case .memberRemoved(let worker):
      HistoryWords.memberRemoved(language, ["worker": worker.rawValue])
    default: ""
    }
  }

  private func taskText(_ event: PlanEvent) -> String {
    func say(_ phrase: Phrase, _ key: ItemKey, _ values: [String: String] = [:]) -> String {
      phrase(language, values: values.merging(["item": key.rawValue]) { $1 })
    }
    return switch event {
    case .taskAdded(let task): say(HistoryWords.added, task.key)
    case .taskRevised(let key, let changes):
      say(HistoryWords.revised, key, ["fields": names(of: changes)])
    case .assigned(let key, let worker):
      say(HistoryWords.assigned, key, ["worker": name(worker?.rawValue)])
    case .taskStarted(let key, let day):
      say(HistoryWords.started, key, ["date": day.description])
    case .taskDone(let key, let day, let outcome, let present):
      say(HistoryWords.done, key, ["date": day.description])
        + (outcome.map { " (\(ItemWords.answer($0, language)))" } ?? "")
        + (present.isEmpty
          ? ""
          : ", "
            + HistoryWords.present(
              language, ["roles": present.map(\.rawValue).joined(separator: ", ")]))
    case .taskReopened(let key): say(HistoryWords.reopened, key)
    case .taskReturned(let key): say(HistoryWords.returned, key)
    case .factsToSet(let key, let day):
      say(HistoryWords.factsTo, key, ["date": day.description])
    case .taskWaiting(let key, let wait):
      say(HistoryWords.waiting, key, ["date": wait.until.description])
    case .taskSkipped(let key): say(HistoryWords.skipped, key)
    case .taskPinned(let key, let pin): say(HistoryWords.pinned, key, ["date": pin.told])
    case .taskUnpinned(let key): say(HistoryWords.unpinned, key)
    case .linked(let key, let link):
      say(HistoryWords.linked, key, ["other": link.task.rawValue])
    case .unlinked(let key, let other): say(HistoryWords.unlinked, key, ["other": other.rawValue])
    default: ""
    }
  }

  private func followUpText(_ event: PlanEvent) -> String {
    func say(_ phrase: Phrase, _ item: String, _ values: [String: String] = [:]) -> String {
      phrase(language, values: values.merging(["item": item]) { $1 })
    }
    return switch event {
    case .removed(let key, let removal):
      say(HistoryWords.removed, key.rawValue)
        + (removal.daysLate.map { HistoryWords.removedLate(language, $0) } ?? "")
    case .seriesAdded(let series): say(HistoryWords.added, series.key.rawValue)
    case .seriesRevised(let key, let changes):
      say(HistoryWords.revised, key.rawValue, ["fields": names(of: changes)])
    case .measureRevised(let key, let changes):
      say(HistoryWords.revised, key.rawValue, ["fields": names(of: changes)])
    case .seriesStopped(let key, let day, _):
      say(HistoryWords.seriesStopped, key.rawValue, ["date": day.description])
    case .occurrenceLogged(let key, let number, let log):
      say(
        HistoryWords.logged, "\(key).\(number)",
        [
          "outcome": HistoryWords.outcome(log.outcome.rawValue)(language),
          "date": log.on.description,
        ])
    case .occurrencePinned(let key, let number, let pin):
      pin.map { say(HistoryWords.contactPinned, "\(key).\(number)", ["date": $0.told]) }
        ?? say(HistoryWords.contactUnpinned, "\(key).\(number)")
    case .occurrenceWaiting(let key, let number, let wait):
      say(HistoryWords.waiting, "\(key).\(number)", ["date": wait.until.description])
    case .measureAdded(let measure):
      say(
        HistoryWords.measureAdded, measure.key.rawValue,
        ["law": measure.law, "date": measure.start.description])
    case .measureRenewed(let key, let renewal):
      say(HistoryWords.measureRenewed, key.rawValue, ["date": renewal.until.description])
    case .actChanged(let law, let lastDay):
      lastDay.map { HistoryWords.actChanged(language, ["law": law, "date": $0.description]) }
        ?? HistoryWords.actStays(language, ["law": law])
    case .measureEnded(let key, let day):
      say(HistoryWords.measureEnded, key.rawValue, ["date": day.description])
    default: ""
    }
  }

  /// What was asked is told by `show` alone.
  private func questionText(_ event: PlanEvent) -> String {
    func say(_ phrase: Phrase, _ key: ItemKey, _ day: CivilDate, who: String = "") -> String {
      phrase(language, ["item": key.rawValue, "date": day.description, "who": who])
    }
    return switch event {
    case .asked(let question):
      say(HistoryWords.asked, question.key, question.due, who: question.answerer.name)
    case .turned(let key, _, let due, _): say(HistoryWords.turned, key, due)
    case .chased(let key, let day): say(HistoryWords.chased, key, day)
    case .answered(let key, let day, _): say(HistoryWords.answered, key, day)
    case .questionWithdrawn(let key, let day): say(HistoryWords.questionWithdrawn, key, day)
    default: ""
    }
  }

  /// What was set, by its words.
  private func names<Field: ItemField>(of changes: [FieldChange<Field>]) -> String {
    changes.map { ItemFieldWords.name($0.field.rawValue)(language) }.joined(separator: ", ")
  }

  private func name(_ text: String?) -> String { text ?? ShowWords.nobodyOrNothing(language) }
}
