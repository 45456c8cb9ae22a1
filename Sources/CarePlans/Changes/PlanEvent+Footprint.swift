extension ChangeFootprint {
  /// What a change set writes, needs and brings into being, with the plan on both sides of it.
  package init(of change: PlanChangeSet, from before: CarePlan?, to after: CarePlan?) {
    for event in change.events {
      add(event)
      if case .occurrenceLogged(let key, _, _) = event {
        rest(on: after?.series.first { $0.key == key })
      }
      if case .handoverAccepted(let number, _) = event,
        let handover = after?.handovers.first(where: { $0.number == number })
      {
        takeOver(handover)
      }
    }
    if change.events.contains(where: \.addsItems) {
      creates.formUnion(Self.items(of: after).subtracting(Self.items(of: before)))
    }
    if before == nil { creates.insert("plan") } else { needs.insert("plan") }
    needs.subtract(creates)
  }

  private static func items(of plan: CarePlan?) -> Set<String> {
    guard let plan else { return [] }
    return Set(
      plan.tasks.map { "item \($0.key)" } + plan.series.map { "item \($0.key)" }
        + plan.measures.map { "item \($0.key)" } + plan.questions.map { "item \($0.key)" })
  }

  private mutating func add(_ event: PlanEvent) {
    switch event {
    case .created, .imported, .replanned, .restamped, .undone: break
    case .begun, .suspended, .resumed, .aftercareBegun, .closed, .discarded:
      writes.insert("status")
    case .stopped(_, _, _, let settling, _):
      writes.insert("status")
      for task in settling ?? [] { writes.insert("item \(task.key) settling") }
    case .adopted: writes.insert("adoption")
    case .leftUndone(let key):
      write(key, ["undone"])
      rests.insert("adoption")
    case .domainSet(let domain, _): writes.insert("domain \(domain.rawValue)")
    case .goalSet(let goal): writes.insert("goal \(goal.number)")
    case .goalRemoved(let number): writes.insert("goal \(number)")
    case .headSet(let change): writes.insert(change.field.rawValue)
    case .noteAdded(let note): writes.insert("note \(note.number)")
    case .noteWithdrawn(let number): writes.insert("note \(number)")
    case .anchorSet(let key, _): writes.insert("anchor \(key)")
    case .factSet(let key, _): writes.insert("fact \(key)")
    case .happened(let key, _): writes.insert("event \(key)")
    case .roleBound(let role, _): writes.insert("role \(role)")
    case .memberAdded(let worker, _), .memberRemoved(let worker): writes.insert("member \(worker)")
    case .taskAdded(let task):
      for dependency in task.dependsOn { needs.insert("item \(dependency.task)") }
      for rule in [task.notBefore, task.due, task.limit] { need(rule) }
    case .taskRevised(let key, let changes):
      write(key, changes.map(\.field.rawValue))
      for case .rule(let rule)? in changes.map(\.value) { need(rule) }
    case .assigned(let key, _): write(key, ["worker"])
    case .handoverProposed(let handover): creates.insert("handover \(handover.number)")
    case .handoverAccepted(let number, _), .handoverRefused(let number, _):
      writes.insert("handover \(number)")
      needs.insert("handover \(number)")
    case .taskStarted(let key, _), .taskDone(let key, _, _, _), .taskReopened(let key),
      .taskReturned(let key), .factsToSet(let key, _), .taskSkipped(let key):
      write(key, ["progress"])
    case .taskWaiting(let key, _): write(key, ["wait"])
    case .taskPinned(let key, _), .taskUnpinned(let key): write(key, ["pin"])
    case .linked(let key, let dependency):
      write(key, ["link \(dependency.task)"])
      needs.insert("item \(dependency.task)")
    case .unlinked(let key, let predecessor): write(key, ["link \(predecessor)"])
    case .seriesAdded(let series):
      need(series.origin)
    case .seriesRevised(let key, let changes):
      write(key, changes.map { $0.field.datesContacts ? "series" : $0.field.rawValue })
      for case .origin(let origin)? in changes.map(\.value) { need(origin) }
    case .seriesStopped(let key, _, _): write(key, ["stop"])
    case .occurrenceLogged(let key, let number, _): write(key, ["contact \(number)"])
    case .occurrencePinned(let key, let number, _): write(key, ["day of \(number)"])
    case .occurrenceWaiting(let key, let number, _): write(key, ["wait of \(number)"])
    case .measureAdded: break
    case .asked(let question): if let item = question.about { needs.insert("item \(item)") }
    case .turned(let key, _, _, _), .answered(let key, _, _), .questionWithdrawn(let key, _):
      write(key, ["turn"])
    case .chased(let key, _):
      write(key, [])
      rests.insert("item \(key) turn")
    case .removed(let key, _): write(key, ["removal"])
    case .measureRevised(let key, let changes):
      write(key, changes.map { $0.field.datesEnd ? "end" : $0.field.rawValue })
    case .actChanged(let law, _): writes.insert("act \(law)")
    case .measureRenewed(let key, _), .measureEnded(let key, _): write(key, ["end"])
    }
  }

  /// A contact that was reported rests on what gave it its day.
  private mutating func rest(on series: FollowUpSeries?) {
    guard let series else { return }
    let origin: TimingRule.Origin
    switch series.origin {
    case .task(let key, _): origin = .task(key)
    case .rule(let rule): origin = rule.origin
    }
    switch origin {
    case .task(let key): rests.insert("item \(key) progress")
    case .anchor(let key): rests.insert("anchor \(key)")
    case .measure(let key, _): rests.insert("item \(key) end")
    case .day, .event: break
    }
    rests.formUnion(series.condition?.rests.map(\.footprint) ?? [])
    rests.insert("item \(series.key) series")
  }

  /// What goes over is somebody else's from then on.
  private mutating func takeOver(_ handover: PlanHandover) {
    for key in handover.holdings.items { writes.insert("item \(key) worker") }
    for key in handover.holdings.questions { writes.insert("item \(key) turn") }
    for role in handover.holdings.roles { writes.insert("role \(role)") }
    if handover.holdings.hasLead { writes.insert("lead") }
    let people = handover.holdings.members + [handover.to.worker].compactMap(\.self)
    for worker in people { writes.insert("member \(worker)") }
  }

  private mutating func write(_ key: ItemKey, _ fields: [String]) {
    needs.insert("item \(key)")
    for field in fields { writes.insert("item \(key) \(field)") }
  }

  private mutating func need(_ origin: FollowUpSeries.Origin) {
    switch origin {
    case .task(let key, _): needs.insert("item \(key)")
    case .rule(let rule): need(rule)
    }
  }

  private mutating func need(_ rule: TimingRule?) {
    switch rule?.origin {
    case .task(let key)?, .measure(let key, _)?: needs.insert("item \(key)")
    default: break
    }
  }
}

extension PlanEvent {
  /// Whether a plan may have more items after it than before.
  fileprivate var addsItems: Bool {
    switch self {
    case .created, .imported, .happened, .measureAdded, .taskAdded, .seriesAdded, .asked, .stopped:
      true
    default: false
    }
  }
}
