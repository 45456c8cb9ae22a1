package import CarePlans
package import CivilTime
import Wording

extension Planner {
  /// Reports tasks finished, or contacts of series held.
  ///
  /// - Parameters:
  ///   - day: The day; nil for today, and for what is before our time the day it was owed on.
  ///   - present: The roles of who sat at it.
  ///   - facts: Up to which day tasks know the facts; nil for the day they are done.
  ///   - signals: Where it is known which signals are repeated ones; nil where that is not asked.
  ///   - earlier: What is said of contacts that passed without a word before, by their series.
  package func done(
    _ refs: [String], on day: CivilDate?, outcome: String?, present: [String] = [],
    factsTo facts: CivilDate? = nil, signals: (any SignalLog)? = nil,
    earlier: [PlanItem: [ContactReport]] = [:], options: ChangeOptions
  ) throws -> ChangeOutcome {
    let named = try namedContacts(refs, earlier)
    return try change(refs, options: options, isSo: { $0 == .taskDone }) { [today] draft, item in
      let day = day ?? draft.formerDay(of: item.key) ?? today
      switch item {
      case .task(let key):
        let outcome = outcome.map { draft.outcome(typed: $0, of: key) }
        let present = try sitting(present, at: key, of: draft.plan)
        try requirePresent(present, at: key, outcome, of: draft.plan.code, signals)
        try draft.complete(key, on: day, outcome: outcome, present: present, factsTo: facts)
      case .series(let key):
        let number = try draft.requireCurrent(key)
        try draft.log(key, number: number, .held, on: day)
        try draft.log(earlier, of: key, before: number, but: named)
      case .contact(let key, let number):
        try draft.log(key, number: number, .held, on: day)
        try draft.log(earlier, of: key, before: number, but: named)
      case .measure(let key): try draft.endMeasure(key, on: day)
      case .line: throw draft.notATask(item)
      }
    }
  }

  /// Reports how contacts went; a reference to a series means its current contact.
  ///
  /// With a reason a contact that was named is said anew, if it was reported otherwise.
  ///
  /// - Parameter earlier: What is said of contacts that passed without a word before, by their series.
  package func log(
    _ refs: [String], _ outcome: FollowUpSeries.Outcome, on day: CivilDate?,
    earlier: [PlanItem: [ContactReport]] = [:], options: ChangeOptions
  ) throws -> ChangeOutcome {
    if outcome == .excused || earlier.values.joined().contains(where: { $0.outcome == .excused }) {
      try requireReason(options, for: "excused")
    }
    let named = try namedContacts(refs, earlier)
    return try change(refs, options: options) { draft, item in
      switch item {
      case .contact(let key, let number):
        try draft.log(
          key, number: number, outcome, on: day ?? draft.formerDay(of: key.contact(number)),
          isCorrecting: options.reason != nil)
        try draft.log(earlier, of: key, before: number, but: named)
      case .series(let key):
        let number = try draft.requireCurrent(key)
        try draft.log(key, number: number, outcome, on: day)
        try draft.log(earlier, of: key, before: number, but: named)
      case .task, .measure, .line:
        throw PlanRefusal.notASeries(draft.ref(item))
      }
    }
  }

  package func startTasks(_ refs: [String], on day: CivilDate, options: ChangeOptions) throws
    -> ChangeOutcome
  {
    try changeTasks(refs, options, isSo: { $0 == .taskStarted }) { try $0.start($1, on: day) }
  }

  package func reopen(_ refs: [String], options: ChangeOptions) throws -> ChangeOutcome {
    try changeTasks(refs, options, isSo: { $0 == .taskNotDone }) { try $0.reopen($1) }
  }

  /// Sends work back that is not good enough; it needs a reason.
  package func sendBack(_ refs: [String], options: ChangeOptions) throws -> ChangeOutcome {
    try requireReason(options, for: "return")
    return try changeTasks(refs, isDirecting: true, options, isSo: { $0 == .taskNotDone }) {
      try $0.sendBack($1)
    }
  }

  /// Puts tasks or contacts aside; it needs a reason and moves no date.
  package func wait(_ refs: [String], until day: CivilDate, options: ChangeOptions) throws
    -> ChangeOutcome
  {
    try requireReason(options, for: "wait")
    return try changeTasks(refs, options) {
      try $0.wait($1, until: day)
    } ofContact: {
      try $0.wait($1, contact: $2, until: day)
    }
  }

  package func skip(_ refs: [String], options: ChangeOptions) throws -> ChangeOutcome {
    try requireReason(options, for: "skip")
    return try changeTasks(
      refs, isDirecting: true, options, isSo: { $0 == .taskSkipped }
    ) { try $0.skip($1) }
  }

  /// Fixes the day of tasks or of single contacts; it needs a reason.
  package func pin(_ refs: [String], to pin: TaskPin, options: ChangeOptions) throws
    -> ChangeOutcome
  {
    try requireReason(options, for: "pin")
    return try changeTasks(refs, options) {
      try $0.pin($1, to: pin)
    } ofContact: {
      try $0.pin($1, contact: $2, to: pin)
    }
  }

  /// Those of references that a hand has fixed on a day; what is typed stays, to be told of.
  package func fixed(_ refs: [String], isTyped: Bool) throws -> [String] {
    guard !isTyped else { return refs }
    return try zip(refs, resolve(refs)).filter { _, found in
      guard case .contact(let key, let number)? = found.item else { return true }
      let plan = try repository.plan(found.code)?.plan
      return plan?.series.first { $0.key == key }?.pins[number] != nil
    }.map(\.0)
  }

  package func unpin(_ refs: [String], options: ChangeOptions) throws -> ChangeOutcome {
    try changeTasks(refs, options, isSo: { $0 == .pinMissing }) {
      try $0.unpin($1)
    } ofContact: {
      try $0.unpin($1, contact: $2)
    }
  }

  /// Gives tasks or series to a worker, or to nobody.
  package func assign(_ refs: [String], to worker: WorkerID?, options: ChangeOptions) throws
    -> ChangeOutcome
  {
    if let worker {
      try requireWorker(worker)
      // Who leads a plan gives its work to anybody; others to their colleagues.
      if let scope, !scope.isColleague(worker),
        try resolve(refs).contains(where: { !scope.opens($0.code) })
      {
        throw Problem(.service(.workerElsewhere), .notPermitted, ["worker": worker.rawValue])
      }
    }
    // A series is named once, by whichever of its contacts.
    var given: Set<PlanItem> = []
    var outcome = try change(refs, options: options) { draft, item in
      switch item {
      case .task(let key), .series(let key), .contact(let key, _):
        guard given.insert(draft.ref(key)).inserted else { return }
        try draft.assign(key, to: worker)
      case .measure, .line: throw draft.notATask(item)
      }
    }
    outcome.alreadySo.worker = worker
    return outcome
  }

  /// Applies a decision to tasks, and where it has one for them to contacts; other things are refused by
  /// name.
  func changeTasks(
    _ refs: [String], isDirecting: Bool = false, _ options: ChangeOptions,
    isSo: (PlanRefusal.ID) -> Bool = { $0 == .nothingToChange },
    _ decide: (inout PlanDraft, ItemKey) throws -> Void,
    ofContact decideContact: ((inout PlanDraft, ItemKey, Int) throws -> Void)? = nil
  ) throws -> ChangeOutcome {
    try change(refs, isDirecting: isDirecting, options: options, isSo: isSo) { draft, item in
      if case .contact(let key, let number) = item, let decideContact {
        return try decideContact(&draft, key, number)
      }
      guard case .task(let key) = item else {
        throw draft.notATask(item)
      }
      try decide(&draft, key)
    }
  }
}

extension Planner {
  /// The contacts among references; none where nothing is said of those before them.
  private func namedContacts(_ refs: [String], _ earlier: [PlanItem: [ContactReport]]) throws
    -> Set<PlanItem>
  {
    guard !earlier.isEmpty else { return [] }
    return Set(
      try resolve(refs).compactMap { ref in
        guard case .contact(let key, let number)? = ref.item else { return nil }
        return PlanItem(ref.code, key, contact: number)
      })
  }
}

extension PlanDraft {
  /// The contact that a series stands for.
  func requireCurrent(_ key: ItemKey) throws(PlanRefusal) -> Int {
    guard let number = currentContact(of: key) else {
      throw PlanRefusal.contactUnknown(ref(key), last: 0)
    }
    return number
  }

  /// Reports what is said of the contacts before one, but for those that are named themselves.
  fileprivate mutating func log(
    _ earlier: [PlanItem: [ContactReport]], of key: ItemKey, before number: Int,
    but named: Set<PlanItem>
  ) throws {
    guard let reports = earlier[ref(key)] else { return }
    let code = plan.code
    try log(reports, of: key, before: number) {
      named.contains(PlanItem(code, key, contact: $0))
    }
  }
}

extension ResolvedRef.Item {
  /// As references write it: `DR09b`, `DR21.14`, `M1`.
  package var text: String {
    switch self {
    case .task(let key), .series(let key), .measure(let key): key.rawValue
    case .contact(let key, let number): "\(key).\(number)"
    case .line(let line): line.key.rawValue
    }
  }
}

extension PlanDraft {
  /// The refusal of something that is no task, with the way to what it stands for.
  func notATask(_ item: ResolvedRef.Item) -> PlanRefusal {
    guard case .line(let line) = item else { return .notATask(ref(item)) }
    return line.sort.rules.noTask(ref(item))
  }

  /// What a reference turned out to mean, as refusals name it.
  func ref(_ item: ResolvedRef.Item) -> PlanItem {
    switch item {
    case .task(let key), .series(let key), .measure(let key): ref(key)
    case .contact(let key, let number): ref(key, contact: number)
    case .line(let line): ref(line.key)
    }
  }
}
