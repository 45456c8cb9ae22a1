package import CarePlans
package import Reports

/// Who set what of a plan, when and why: the journal asked backwards, leaving out what was undone.
package struct Provenance {
  private let changes: [PlanChangeSet]

  package init(of plan: PlanCode, in planner: Planner) throws {
    let history = try planner.history(of: plan.description)
    changes = history.changes.filter { history.counting.contains($0.number) }
  }

  /// The latest change that set a named date.
  package func anchor(_ key: AnchorKey) -> SetBy? {
    latest { if case .anchorSet(key, _) = $0 { true } else { false } }
  }

  /// The latest change that answered a question, by hand or by a decision.
  package func fact(_ key: FactKey, settledBy tasks: Set<ItemKey> = []) -> SetBy? {
    latest { event in
      switch event {
      case .factSet(key, _): true
      case .taskDone(let task, _, _, _): tasks.contains(task)
      default: false
      }
    }
  }

  /// The latest change that fixed the day of a task.
  package func pin(_ key: ItemKey) -> SetBy? {
    latest { if case .taskPinned(key, _) = $0 { true } else { false } }
  }

  package func finish(_ key: ItemKey) -> SetBy? {
    latest { if case .taskDone(key, _, _, _) = $0 { true } else { false } }
  }

  package func start(_ key: ItemKey) -> SetBy? {
    latest { if case .taskStarted(key, _) = $0 { true } else { false } }
  }

  /// The change that brought a rule of a task as it stands: by hand, or with the task itself.
  package func rule(_ field: String, of key: ItemKey) -> (entry: SetBy, isByHand: Bool)? {
    let byHand = latest { event in
      if case .taskRevised(key, let changes) = event {
        return changes.contains { $0.field.rawValue == field }
      }
      if case .taskAdded(let task) = event { return task.key == key }
      return false
    }
    if let byHand { return (byHand, true) }
    return changes.first.map { (Self.entry($0), false) }
  }

  /// The change that brought the rhythm of a series as it stands.
  package func rhythm(_ key: ItemKey) -> (entry: SetBy, isByHand: Bool)? {
    let byHand = latest { event in
      switch event {
      case .seriesRevised(key, let changes): changes.contains { $0.field == .taper }
      case .seriesAdded(let series): series.key == key
      default: false
      }
    }
    if let byHand { return (byHand, true) }
    return changes.first.map { (Self.entry($0), false) }
  }

  /// The latest report of a contact.
  package func contact(_ key: ItemKey, _ number: Int) -> SetBy? {
    latest { if case .occurrenceLogged(key, number, _) = $0 { true } else { false } }
  }

  /// The latest change that put a contact on another day.
  package func contactPin(_ key: ItemKey, _ number: Int) -> SetBy? {
    latest { if case .occurrencePinned(key, number, _) = $0 { true } else { false } }
  }

  /// The change that brought, corrected, renewed or ended a measure last.
  package func measure(_ key: ItemKey) -> SetBy? {
    latest { event in
      switch event {
      case .measureAdded(let measure): measure.key == key
      case .measureRevised(key, _), .measureRenewed(key, _), .measureEnded(key, on: _): true
      default: false
      }
    }
  }

  /// The change that took an item out of the plan.
  package func removal(_ key: ItemKey) -> SetBy? {
    latest { if case .removed(key, _) = $0 { true } else { false } }
  }

  /// The change that noted a happening for the given time.
  package func happening(_ key: EventKey, _ count: Int) -> SetBy? {
    var rest = count
    for change in changes {
      for case .happened(key, on: _) in change.events {
        rest -= 1
        if rest == 0 { return Self.entry(change) }
      }
    }
    return nil
  }

  private func latest(_ fits: (PlanEvent) -> Bool) -> SetBy? {
    changes.last { $0.events.contains(where: fits) }.map(Self.entry)
  }

  private static func entry(_ change: PlanChangeSet) -> SetBy {
    SetBy(number: change.number, day: change.day, actor: change.actor, reason: change.reason)
  }
}
