import CarePlans
import CivilTime

/// The changes of a difference by what they are about, as people read them.
struct SortedChanges {
  /// An item that changed its state, with the day that goes with it.
  struct State {
    var item: ItemKey
    var after: Commitment.State
    var day: CivilDate?

    /// Whether it is a line of the plan's own.
    var isLine: Bool { PlanLine.Sort.allCases.contains { $0.rules.reserves(item) } }
  }

  /// A change with the item it is of.
  struct OfItem {
    var item: ItemKey
    var change: ItemChange
  }

  private(set) var plan: [PlanChange] = []
  private(set) var states: [State] = []
  private(set) var added: [ItemKey] = []
  private(set) var removed: [ItemKey] = []
  private(set) var undecided: [ItemKey] = []
  private(set) var dates: [OfItem] = []
  private(set) var others: [OfItem] = []

  init(_ changes: [PlanChange]) {
    var byItem: [ItemKey: [ItemChange]] = [:]
    for change in changes {
      switch change {
      case .item(let key, let own): byItem[key, default: []].append(own)
      case .status, .start, .head, .anchor, .fact, .role, .member, .note, .domain, .goal:
        plan.append(change)
      }
    }
    for (item, own) in byItem.sorted(by: { $0.key.precedes($1.key) }) { add(own, of: item) }
  }

  private mutating func add(_ own: [ItemChange], of item: ItemKey) {
    let state = own.lazy.compactMap(\.newState).first
    switch state {
    case nil: break
    case .came(.skipped):
      // Of what comes only to be left out, nothing more is told.
      states.append(State(item: item, after: .skipped, day: own.day(of: .skipped)))
      return
    case .came(.done), .came(.missed), .came(.excused):
      // What was reported although it did not apply before is told with that.
      break
    case .came:
      added.append(item)
      return
    case .went:
      removed.append(item)
      return
    case .hung:
      undecided.append(item)
      return
    case .became(let after):
      states.append(State(item: item, after: after, day: own.day(of: after)))
    }
    let moved = own.filter(\.isDate)
    dates += moved.map { OfItem(item: item, change: $0) }
    let context = ItemChange.Context(
      hasNewState: state != nil, hasDates: !moved.isEmpty,
      namesSource: own.contains(where: \.namesSource),
      hasOwnRule: own.contains(where: \.isRule),
      namesRules: moved.contains(where: \.namesRule))
    others += own.filter { $0.isTold(beside: context) }.map { OfItem(item: item, change: $0) }
  }
}

extension ItemChange {
  /// How an item turned.
  fileprivate enum NewState {
    case came(Commitment.State)
    case went
    case hung
    case became(Commitment.State)
  }

  /// What else is told of an item.
  fileprivate struct Context {
    var hasNewState: Bool
    var hasDates: Bool
    /// Whether a rule that was given says where it comes from.
    var namesSource: Bool
    /// Whether a rule was given.
    var hasOwnRule: Bool
    /// Whether one of its dates is told with the rule it comes from.
    var namesRules: Bool
  }

  fileprivate var newState: NewState? {
    switch self {
    case .added(let state): .came(state)
    case .removed: .went
    case .undecided: .hung
    case .state(_, let after): .became(after)
    case .date, .pin, .finished, .started, .wait, .partner, .worker, .obligation, .asked, .field,
      .link, .stopped, .takenOut:
      nil
    }
  }

  fileprivate var isDate: Bool { if case .date = self { true } else { false } }

  fileprivate var namesRule: Bool { if case .date(_, _, _?, _) = self { true } else { false } }

  /// The rule that was given for a date; nil for other changes, and for a date that was taken away.
  private var rule: TimingRule? {
    switch self {
    case .field(.task(.due), _, .rule(let rule)?), .field(.task(.limit), _, .rule(let rule)?),
      .field(.task(.notBefore), _, .rule(let rule)?):
      rule
    default: nil
    }
  }

  fileprivate var isRule: Bool { rule != nil }
  fileprivate var namesSource: Bool { rule?.source != nil }

  /// Whether it gets a line of its own.
  fileprivate func isTold(beside context: Context) -> Bool {
    switch self {
    case .added, .removed, .undecided, .state, .date: false
    // The day of a contact moves with its due date and is not told twice; a time was agreed on.
    case .pin(let before?, let after?):
      !context.hasDates || before.minute != after.minute || after.minute != nil
    // A new state is told with its day.
    case .finished, .started: !context.hasNewState
    // All dates of a task have one source: where one gets another rule without a source, that of the
    // others is what is left, which nobody asked for.
    case .field(.task(.source), _, _), .field(.task(.verify), _, _):
      context.namesSource || !context.hasOwnRule
    case .field(.task(.due), _, _), .field(.task(.limit), _, _), .field(.series(.taper), _, _):
      !context.namesRules
    case .pin, .wait, .partner, .worker, .obligation, .asked, .field, .link, .stopped,
      .takenOut:
      true
    }
  }
}

extension [ItemChange] {
  /// The day that goes with a state: that of the start for what was begun, else that of the end.
  fileprivate func day(of state: Commitment.State) -> CivilDate? {
    for change in self {
      switch (change, state) {
      case (.started(_, let day), .started): return day
      case (.finished(_, let day), let state) where state != .started: return day
      default: continue
      }
    }
    return nil
  }
}
