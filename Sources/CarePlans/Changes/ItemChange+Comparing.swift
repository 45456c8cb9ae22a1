package import CivilTime

extension [ItemChange] {
  /// Notes a change where a value is not what it was.
  private mutating func note<Value: Equatable>(
    _ make: (Value, Value) -> ItemChange, _ before: Value, _ after: Value
  ) {
    if before != after { append(make(before, after)) }
  }
}

extension [ItemChange] {
  /// What changes of what lists show of an item.
  ///
  /// A date that is only expected and has passed is none: what becomes of it is the doing of days. But
  /// where a contact gets another day, it is told on which it stood.
  ///
  /// - Parameters:
  ///   - plan: The plan after the change; its rules are what dates come from.
  ///   - today: The day on which they are compared.
  package init(
    from old: Commitment?, to new: Commitment?, of item: ItemKey, in plan: CarePlan?,
    on today: CivilDate
  ) {
    self.init()
    switch (old?.state, new?.state) {
    case (nil, nil): break
    case (nil, let after?): append(.added(after))
    case (let before?, nil):
      append(plan?.isUndecided(item) ?? false ? .undecided(before) : .removed(before))
    case (let before?, let after?): note(ItemChange.state, before, after)
    }
    let isContact = old?.series != nil && new?.series != nil
    let due = new?.owedDue(on: today)
    note(
      { .date(.due, $0, $1, cause: plan?.causeOfDue(of: item)) },
      old?.owedDue(on: isContact && due != nil ? nil : today), due)
    note(
      { .date(.limit, $0, $1, cause: plan?.causeOfLimit(of: item)) },
      old?.owedLimit(on: today), new?.owedLimit(on: today))
    // That an appointment only lasts longer is not told.
    let after = new?.owedPin(on: today)
    let before = old?.owedPin(on: isContact && after != nil ? nil : today)
    if before?.text != after?.text || before?.place != after?.place {
      append(.pin(before, after))
    }
    note(ItemChange.finished, old?.finishedOn, new?.finishedOn)
    note(ItemChange.started, old?.startedOn, new?.startedOn)
    note(ItemChange.wait, old?.waitUntil, new?.waitUntil)
    note(ItemChange.partner, old?.partner, new?.partner)
    note(ItemChange.worker, old?.worker, new?.worker)
    if let asked = old?.exchange, let again = new?.exchange, asked.turn == again.turn {
      note(ItemChange.asked, asked.times, again.times)
    }
    // Of a series that goes on it is told once, and not with each contact.
    guard old == nil || new?.series == nil else { return }
    note(ItemChange.obligation, old?.obligation, new?.obligation)
  }

  /// What a hand rewrites of a task that no list shows.
  package init(from old: PlanTask, to new: PlanTask) {
    self.init()
    // Lists show the worker and the obligation, and tell of them.
    let told: Set<TaskField> = [.worker, .obligation, .dependsOn]
    for field in TaskField.allCases where !told.contains(field) {
      note(.task(field), field.entry, old, new)
    }
    noteLinks(old.dependsOn, new.dependsOn)
    note(ItemChange.takenOut, old.removal?.on, new.removal?.on)
  }

  /// As that of a task; what its contacts have in common is told once.
  package init(from old: FollowUpSeries, to new: FollowUpSeries) {
    self.init()
    for field in SeriesField.allCases { note(.series(field), field.entry, old, new) }
    note(ItemChange.stopped, old.stoppedOn, new.stoppedOn)
    note(ItemChange.takenOut, old.removal?.on, new.removal?.on)
  }

  /// What a hand corrects of a measure.
  package init(from old: CareMeasure, to new: CareMeasure) {
    self.init()
    for field in MeasureField.allCases { note(.measure(field), field.entry, old, new) }
    note(ItemChange.takenOut, old.removal?.on, new.removal?.on)
  }

  /// A value that reads as before, such as a rule that only ends otherwise, is not told.
  private mutating func note<Item>(
    _ field: PlanField, _ entry: FieldEntry<Item>, _ old: Item, _ new: Item
  ) {
    let (before, after) = (entry.read(old), entry.read(new))
    guard before?.description != after?.description else { return }
    append(.field(field, before, after))
  }

  /// The links there are now in their order, then those that are gone.
  private mutating func noteLinks(_ old: [PlanDependency], _ new: [PlanDependency]) {
    var done: Set<ItemKey> = []
    for target in (new + old).map(\.task) where done.insert(target).inserted {
      let before = old.filter { $0.task == target }
      let after = new.filter { $0.task == target }
      let gone = before.filter { link in !after.contains { $0.text == link.text } }
      let come = after.filter { link in !before.contains { $0.text == link.text } }
      for place in 0..<Swift.max(gone.count, come.count) {
        append(
          .link(
            target, place < gone.count ? gone[place] : nil,
            place < come.count ? come[place] : nil))
      }
    }
  }
}

/// Without a day it does not matter what has passed.
extension Commitment {
  fileprivate func owedDue(on today: CivilDate?) -> OwedDate? {
    owed(due, isExpected: isDueExpected, on: today)
  }

  fileprivate func owedLimit(on today: CivilDate?) -> OwedDate? {
    owed(limit, isExpected: isLimitExpected, on: today)
  }

  fileprivate func owedPin(on today: CivilDate?) -> TaskPin? {
    today.map { isPassedExpectation(pin?.day, on: $0) } ?? false ? nil : pin
  }

  private func owed(_ day: CivilDate?, isExpected: Bool, on today: CivilDate?) -> OwedDate? {
    guard let day, !(state.isOpen && isExpected && day < today ?? day) else { return nil }
    return OwedDate(day, isExpected: isExpected)
  }
}

extension CarePlan {
  /// Whether an item waits for an answer that says if it applies.
  fileprivate func isUndecided(_ item: ItemKey) -> Bool {
    guard !status.isEnded else { return false }
    if let task = task(item) { return task.removal == nil && applies(task) == nil }
    guard let key = item.numbered?.row, let place = seriesIndex(key) else { return false }
    return applies(series[place]) == nil
  }

  fileprivate func causeOfDue(of item: ItemKey) -> DateCause? {
    if let task = task(item) { return task.due.map(DateCause.rule) }
    guard let (key, number) = item.numbered, let place = seriesIndex(key),
      series[place].pins[number] == nil
    else { return nil }
    return .rhythm(series[place].origin, series[place].taper)
  }

  fileprivate func causeOfLimit(of item: ItemKey) -> DateCause? {
    task(item)?.limit.map(DateCause.rule)
  }
}
