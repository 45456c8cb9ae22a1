import CarePlans
import CivilTime
import Planner

/// Who set what of a plan, when and why: the journal asked backwards, leaving out what was undone.
struct Provenance {
  /// One answer.
  struct Entry {
    var number: Int
    var day: CivilDate
    var actor: String
    var reason: String?
  }

  private let changes: [ChangeSet]

  init(of plan: PlanCode, in planner: Planner) throws {
    let history = try planner.history(of: plan.description)
    changes = history.changes.filter { history.counting.contains($0.number) }
  }

  /// The latest change that set a named date.
  func anchor(_ key: AnchorKey) -> Entry? {
    latest { if case .anchorSet(key, _) = $0 { true } else { false } }
  }

  /// The latest change that answered a question, by hand or by a decision.
  func fact(_ key: FactKey, settledBy tasks: Set<ItemKey> = []) -> Entry? {
    latest { event in
      switch event {
      case .factSet(key, _): true
      case .taskDone(let task, _, _): tasks.contains(task)
      default: false
      }
    }
  }

  /// The latest change that fixed the day of a task.
  func pin(_ key: ItemKey) -> Entry? {
    latest { if case .taskPinned(key, _) = $0 { true } else { false } }
  }

  func finish(_ key: ItemKey) -> Entry? {
    latest { if case .taskDone(key, _, _) = $0 { true } else { false } }
  }

  func start(_ key: ItemKey) -> Entry? {
    latest { if case .taskStarted(key, _) = $0 { true } else { false } }
  }

  /// The change that brought a rule of a task as it stands: by hand, or with the task itself.
  func rule(_ field: String, of key: ItemKey) -> (entry: Entry, isByHand: Bool)? {
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
  func rhythm(_ key: ItemKey) -> (entry: Entry, isByHand: Bool)? {
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
  func contact(_ key: ItemKey, _ number: Int) -> Entry? {
    latest { if case .occurrenceLogged(key, number, _) = $0 { true } else { false } }
  }

  /// The change that brought, corrected, renewed or ended a measure last.
  func measure(_ key: ItemKey) -> Entry? {
    latest { event in
      switch event {
      case .measureAdded(let measure): measure.key == key
      case .measureRevised(key, _), .measureRenewed(key, _), .measureEnded(key, on: _): true
      default: false
      }
    }
  }

  /// The change that noted a happening for the given time.
  func happening(_ key: EventKey, _ count: Int) -> Entry? {
    var rest = count
    for change in changes {
      for case .happened(key, on: _) in change.events {
        rest -= 1
        if rest == 0 { return Self.entry(change) }
      }
    }
    return nil
  }

  private func latest(_ fits: (PlanEvent) -> Bool) -> Entry? {
    changes.last { $0.events.contains(where: fits) }.map(Self.entry)
  }

  private static func entry(_ change: ChangeSet) -> Entry {
    Entry(number: change.number, day: change.day, actor: change.actor, reason: change.reason)
  }
}
