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
  /// - Parameter plan: The plan after the change; its rules are what dates come from.
  package init(from old: Commitment?, to new: Commitment?, of item: ItemKey, in plan: CarePlan?) {
    self.init()
    switch (old?.state, new?.state) {
    case (nil, nil): break
    case (nil, let after?): append(.added(after))
    case (let before?, nil): append(.removed(before))
    case (let before?, let after?): note(ItemChange.state, before, after)
    }
    note({ .date(.due, $0, $1, cause: plan?.causeOfDue(of: item)) }, old?.owedDue, new?.owedDue)
    note(
      { .date(.limit, $0, $1, cause: plan?.causeOfLimit(of: item)) }, old?.owedLimit,
      new?.owedLimit)
    // That an appointment only lasts longer is not told.
    if old?.pin?.text != new?.pin?.text { append(.pin(old?.pin, new?.pin)) }
    note(ItemChange.finished, old?.finishedOn, new?.finishedOn)
    note(ItemChange.started, old?.startedOn, new?.startedOn)
    note(ItemChange.wait, old?.waitUntil, new?.waitUntil)
    note(ItemChange.partner, old?.partner, new?.partner)
    note(ItemChange.worker, old?.worker, new?.worker)
    note(ItemChange.obligation, old?.obligation, new?.obligation)
  }

  /// What a hand rewrites of a task that no list shows.
  package init(from old: PlanTask, to new: PlanTask) {
    self.init()
    note(ItemChange.title, old.title, new.title)
    note(ItemChange.kind, old.kind, new.kind)
    note(ItemChange.role, old.role, new.role)
    note(ItemChange.participants, old.participants, new.participants)
    note(ItemChange.estimate, old.estimate, new.estimate)
    note(ItemChange.join, old.join, new.join)
    note(ItemChange.condition, old.condition, new.condition)
    noteRule(.notBefore, old.notBefore, new.notBefore)
    noteRule(.due, old.due, new.due)
    noteRule(.limit, old.limit, new.limit)
    noteLinks(old.dependsOn, new.dependsOn)
  }

  /// As that of a task.
  package init(from old: FollowUpSeries, to new: FollowUpSeries) {
    self.init()
    note(ItemChange.title, old.title, new.title)
    note(ItemChange.role, old.role, new.role)
    note(ItemChange.worker, old.worker, new.worker)
    note(ItemChange.rhythm, old.taper, new.taper)
    note(ItemChange.counting, old.counting, new.counting)
    note(ItemChange.window, old.window, new.window)
    note(ItemChange.stopped, old.stoppedOn, new.stoppedOn)
  }

  /// A rule that reads as before, with another source or end, is not told.
  private mutating func noteRule(
    _ kind: ItemChange.RuleKind, _ before: TimingRule?, _ after: TimingRule?
  ) {
    guard before?.description != after?.description else { return }
    append(.rule(kind, before, after))
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

extension Commitment {
  fileprivate var owedDue: OwedDate? { due.map { OwedDate($0, isExpected: isDueExpected) } }
  fileprivate var owedLimit: OwedDate? { limit.map { OwedDate($0, isExpected: isLimitExpected) } }
}

extension CarePlan {
  fileprivate func causeOfDue(of item: ItemKey) -> DateCause? {
    if let task = task(item) { return task.due.map(DateCause.rule) }
    guard let key = item.numbered?.row, let place = seriesIndex(key) else { return nil }
    return .rhythm(series[place].origin, series[place].taper)
  }

  fileprivate func causeOfLimit(of item: ItemKey) -> DateCause? {
    task(item)?.limit.map(DateCause.rule)
  }
}
