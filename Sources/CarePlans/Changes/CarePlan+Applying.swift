import CivilTime

/// Why a stored event cannot be applied: the store does not fit itself.
package enum ReplayError: Error, Sendable, Hashable {
  case firstEventMissing
  case unknownItem(ItemKey)
  case templateMissing(hash: String)
}

/// Finds the copy of a template in the store by its hash.
package typealias TemplateLookup = (_ hash: String) throws -> CareTemplate?

extension CarePlan {
  /// The plan after an event.
  ///
  /// Only `created` and `imported` begin a plan.
  ///
  /// - Throws: ``ReplayError`` when the event names something the plan does not have.
  package static func applying(
    _ event: PlanEvent, to plan: CarePlan?, template: TemplateLookup
  ) throws -> CarePlan {
    switch event {
    case .created(let code, let stamp, let caseType, let start):
      guard let text = try template(stamp.hash) else {
        throw ReplayError.templateMissing(hash: stamp.hash)
      }
      var plan = CarePlan(code: code, template: stamp, caseType: caseType, start: start)
      plan.expand(text)
      return plan
    case .imported(let plan):
      return plan
    default:
      guard var plan else { throw ReplayError.firstEventMissing }
      try plan.apply(event, template: template)
      return plan
    }
  }

  /// Applies an event in place; a plan does not begin a second time.
  ///
  /// - Throws: ``ReplayError`` when the event names something the plan does not have.
  mutating func apply(_ event: PlanEvent, template lookup: TemplateLookup) throws {
    switch event {
    case .created, .imported: self = try Self.applying(event, to: self, template: lookup)
    case .replanned, .restamped, .undone: break
    case .begun: status = .active
    case .suspended: status = .suspended
    case .resumed: status = .active
    case .aftercareBegun(_, let open): (status, leftOpen) = (.aftercare, open)
    case .closed(let day, let open): (status, endedOn, leftOpen) = (.closed, day, open)
    case .stopped(let kind, let day, let open, let tasks, let calendars):
      (status, endedOn, leftOpen, shownIn) = (.stopped, day, open, calendars)
      settle(tasks ?? [], kind)
    case .discarded(let day, let calendars):
      (status, endedOn, shownIn) = (.discarded, day, calendars)
    case .adopted(let day, let number):
      lastNumber = max(lastNumber, number)
      adoption = PlanAdoption(on: day, number: number, undone: adoption?.undone ?? [:])
    case .leftUndone(let key):
      guard let day = adoption?.on else { throw ReplayError.unknownItem(key) }
      adoption?.undone[key] = day
    case .domainSet(let domain, let value): domains[domain] = value
    case .goalSet(let goal):
      lastGoal = max(lastGoal, goal.number)
      goals.removeAll { $0.number == goal.number }
      goals.insert(goal, at: goals.firstIndex { goal.number < $0.number } ?? goals.count)
    case .goalRemoved(let number): goals.removeAll { $0.number == number }
    case .headSet(let change): change.field.entry.write(&self, change.value)
    case .anchorSet(let key, let anchor): anchors[key] = anchor
    case .factSet(let key, let value): facts[key] = PlanFact(value: value)
    case .happened(let key, let day):
      let text = try text(lookup)
      guard let event = text.events.first(where: { $0.key == key }) else {
        throw ReplayError.unknownItem(ItemKey(key.rawValue))
      }
      try expand(event, on: day, from: text)
    case .roleBound(let role, let partner): roles[role] = partner
    case .memberAdded(let worker, let day): members[worker] = day
    case .memberRemoved(let worker): members[worker] = nil
    case .assigned(let key, let worker):
      if let place = seriesIndex(key) {
        series[place].worker = worker
      } else {
        try change(key) { $0.worker = worker }
      }
    case .handoverProposed, .handoverAccepted, .handoverRefused: try applyHandover(event)
    case .removed(let key, let removal): try remove(key, removal)
    case .measureAdded(let measure):
      let text = try text(lookup)
      let kind = text.measures.first { $0.law == measure.law }
      try expand(measure, adding: kind?.adds ?? [], from: text)
    case .measureRevised(let key, let changes):
      try changeMeasure(key) { $0.revise(changes) }
    case .measureRenewed(let key, let renewal):
      try changeMeasure(key) { $0.renewals.append(renewal) }
    case .actChanged(let law, let lastDay):
      for place in measures.indices
      where measures[place].law == law && measures[place].endedOn == nil {
        measures[place].sunset = lastDay
      }
    case .measureEnded(let key, let day):
      try changeMeasure(key) { $0.endedOn = day }
    case .noteAdded(let note):
      lastNote = max(lastNote, note.number)
      notes.append(note)
    case .noteWithdrawn(let number): notes.removeAll { $0.number == number }
    case .seriesAdded, .seriesRevised, .seriesStopped, .occurrenceLogged, .occurrencePinned,
      .occurrenceWaiting:
      try applySeries(event)
    case .asked, .turned, .chased, .answered, .questionWithdrawn: try applyQuestion(event)
    case .taskAdded, .taskRevised, .taskStarted, .taskDone, .taskReopened,
      .taskReturned, .factsToSet, .taskWaiting,
      .taskSkipped, .taskPinned, .taskUnpinned, .linked, .unlinked:
      try applyTask(event)
    }
  }

  /// Takes over the tasks that a stop leaves.
  private mutating func settle(_ left: [PlanTask], _ kind: StopKind) {
    stop = PlanStop(kind: kind, settling: left.map(\.key).sorted())
    for task in left {
      lastNumber = max(lastNumber, task.number)
      if let place = taskIndex(task.key) {
        tasks[place] = task
      } else {
        tasks.insert(task, at: tasks.firstIndex { task.key < $0.key } ?? tasks.count)
      }
    }
  }

  private mutating func applyTask(_ event: PlanEvent) throws {
    switch event {
    case .taskAdded(let task):
      lastNumber = max(lastNumber, task.number)
      let place = tasks.firstIndex { task.key < $0.key } ?? tasks.count
      tasks.insert(task, at: place)
    case .taskRevised(let key, let changes): try change(key) { $0.revise(changes) }
    case .taskStarted(let key, let day):
      try change(key) { task in
        task.startedOn = day
        task.wait = nil
      }
    case .taskDone(let key, let day, let outcome, present: _):
      try change(key) { task in
        task.finishedOn = day
        task.outcome = outcome
        task.wait = nil
      }
      for (fact, value) in task(key)?.chosenOutcome?.sets ?? [:] {
        facts[fact] = PlanFact(value: value)
      }
    case .taskReopened(let key):
      try change(key) { task in
        task.startedOn = nil
        task.finishedOn = nil
        task.outcome = nil
        task.factsTo = nil
        task.isSkipped = false
      }
    case .taskReturned(let key):
      try change(key) { task in
        task.finishedOn = nil
        task.outcome = nil
        task.factsTo = nil
        task.returns += 1
      }
    case .factsToSet(let key, let day): try change(key) { $0.factsTo = day }
    case .taskWaiting(let key, let wait): try change(key) { $0.wait = wait }
    case .taskSkipped(let key): try change(key) { $0.isSkipped = true }
    case .taskPinned(let key, let pin): try change(key) { $0.pin = pin }
    case .taskUnpinned(let key): try change(key) { $0.pin = nil }
    case .linked(let key, let dependency):
      try change(key) { task in
        task.dependsOn.removeAll { $0.task == dependency.task }
        task.dependsOn.append(dependency)
        task.dependsOn.sort { $0.task < $1.task }
      }
    case .unlinked(let key, let predecessor):
      try change(key) { $0.dependsOn.removeAll { $0.task == predecessor } }
    default: break
    }
  }

  private mutating func applySeries(_ event: PlanEvent) throws {
    switch event {
    case .seriesAdded(let added):
      lastNumber = max(lastNumber, added.number)
      let place = series.firstIndex { added.key < $0.key } ?? series.count
      series.insert(added, at: place)
    case .seriesRevised(let key, let changes): try changeSeries(key) { $0.revise(changes) }
    case .seriesStopped(let key, let day, let owing):
      try changeSeries(key) { ($0.stoppedOn, $0.owedAfterStop) = (day, owing) }
    case .occurrenceLogged(let key, let number, let log):
      try changeSeries(key) { series in
        series.log[number] = log
        series.waits[number] = nil
      }
    case .occurrencePinned(let key, let number, let pin):
      try changeSeries(key) { $0.pins[number] = pin }
    case .occurrenceWaiting(let key, let number, let wait):
      try changeSeries(key) { $0.waits[number] = wait }
    default: break
    }
  }

  private mutating func applyQuestion(_ event: PlanEvent) throws {
    switch event {
    case .asked(let question):
      lastNumber = max(lastNumber, question.number)
      questions.append(question)
    case .turned(let key, let day, let due, let text):
      try changeQuestion(key) { $0.pass(on: day, due: due, text: text) }
    case .chased(let key, let day): try changeQuestion(key) { $0.chasedOn.append(day) }
    case .answered(let key, let day, let text):
      try changeQuestion(key) { $0.answer(on: day, text: text) }
    case .questionWithdrawn(let key, let day):
      try changeQuestion(key) { $0.withdrawnOn = day }
    default: break
    }
  }

  private mutating func remove(_ key: ItemKey, _ removal: ItemRemoval) throws {
    if seriesIndex(key) != nil {
      try changeSeries(key) { $0.removal = removal }
    } else if measureIndex(key) != nil {
      try changeMeasure(key) { $0.removal = removal }
    } else {
      try change(key) { task in
        task.removal = removal
        task.wait = nil
      }
    }
  }

  private func text(_ lookup: TemplateLookup) throws -> CareTemplate {
    guard let text = try lookup(template.hash) else {
      throw ReplayError.templateMissing(hash: template.hash)
    }
    return text
  }

  private mutating func change(_ key: ItemKey, _ body: (inout PlanTask) -> Void) throws {
    guard let index = taskIndex(key) else { throw ReplayError.unknownItem(key) }
    body(&tasks[index])
  }

  private mutating func changeSeries(_ key: ItemKey, _ body: (inout FollowUpSeries) -> Void) throws
  {
    guard let index = seriesIndex(key) else { throw ReplayError.unknownItem(key) }
    body(&series[index])
  }

  private mutating func changeQuestion(_ key: ItemKey, _ body: (inout PlanQuestion) -> Void) throws
  {
    guard let index = questionIndex(key) else { throw ReplayError.unknownItem(key) }
    body(&questions[index])
  }

  private mutating func changeMeasure(_ key: ItemKey, _ body: (inout CareMeasure) -> Void) throws {
    guard let index = measureIndex(key) else { throw ReplayError.unknownItem(key) }
    body(&measures[index])
  }
}
