package import CarePlans
import CivilTime
import Wording

extension Planner {
  /// Takes back a change set of a plan: the given one, or the latest that counts.
  ///
  /// - Throws: ``Problem`` `undo-rests` naming what later rests on it, `undo-nothing`,
  ///   `undo-unknown`, `undo-done`, `undo-follows` for what a change of the directory brought,
  ///   `worker-unknown` or `partner-unknown` for whom the directory no longer has.
  package func undo(_ number: Int?, in plan: String, options: ChangeOptions) throws -> ChangeOutcome
  {
    try requireReason(options, for: "undo")
    return try takeBack(number, in: plan, options)
  }

  /// Takes back a change set; a redo, which takes back an undo, needs no reason of its own.
  func takeBack(_ number: Int?, in plan: String, _ options: ChangeOptions) throws -> ChangeOutcome {
    let actor = try requireActor()
    let code = try resolve(plan: plan)
    return try carryOut(options) { store in
      var prepared = PendingChange()
      try telling(code) {
        prepared = try prepareUndo(number, code, options, actor, reading: store)
      }
      return prepared
    }
  }

  /// The change set of a plan that an undo would take back.
  ///
  /// - Throws: ``Problem`` as ``undo(_:in:options:)``, but for what rests on it.
  package func planChange(toUndo number: Int?, in plan: String) throws -> (
    plan: PlanCode, change: PlanChangeSet
  ) {
    let actor = try requireActor()
    let code = try resolve(plan: plan)
    return try repository.read { store in
      var found: PlanChangeSet?
      try telling(code) {
        let record = StoredRecord(of: code, in: store)
        let last = try store.plan(code)?.revision ?? 0
        let number = try undoable(
          number, in: record, record.history(through: last), through: last, of: code, by: actor)
        found = try record.entries(number...number).first?.change
      }
      guard let found else { throw Problem(.undo(.nothing), .refused, ["plan": code.short]) }
      return (code, found)
    }
  }

  /// The latest change set of any plan that this actor made and that still counts.
  ///
  /// - Throws: ``Problem`` `undo-nothing-own`, `actor-missing`; `undo-creation`, `undo-directory` or
  ///   `undo-access-last` when the actor has made a plan or changed those since, which nobody would
  ///   think passed over.
  package func latestOwnChange() throws -> (plan: PlanCode, change: PlanChangeSet) {
    let actor = try requireActor()
    return try repository.read { store in
      let found = try latestChange(of: actor, in: store) { change, history in
        change.number == 1 || change.canBeTakenBack(history.counts(change.number))
      }
      guard let latest = found else {
        throw Problem(.undo(.nothingOwn), .refused, ["actor": actor.name])
      }
      guard latest.change.number > 1 else {
        throw Problem(.undo(.creation), .refused, ["plan": latest.plan.short, "number": "1"])
      }
      let seq = try store.entries(of: latest.plan, latest.change.number...latest.change.number)
        .first?.seq
      if let own = try store.directoryEntries().last(where: { actor.made($0.change) }),
        own.seq > seq ?? 0
      {
        throw Problem(
          .directory(.undoDirectory), .refused,
          ["date": own.change.day.description, "plan": latest.plan.short])
      }
      if let own = try store.accessEntries().last(where: { actor.made($0.change) }),
        own.seq > seq ?? 0
      {
        throw Problem(
          .directory(.undoAccessLast), .refused,
          ["date": own.change.day.description, "plan": latest.plan.short])
      }
      return latest
    }
  }

  /// The latest change set of any plan that an actor made and that is asked for; nil where there is none.
  func latestChange(
    of actor: PlanActor, in store: any PlanState,
    where isAskedFor: (PlanChangeSet, ChangeHistory) -> Bool
  ) throws -> (plan: PlanCode, change: PlanChangeSet)? {
    var latest: (plan: PlanCode, change: PlanChangeSet)?
    // The rows say when a plan was last changed, so that few journals have to be opened.
    for row in try store.planRows().sorted(by: { $1.changedAt < $0.changedAt }) {
      if let latest, row.changedAt < latest.change.at / 1000 { break }
      let journal = try store.journal(of: row.code)
      let history = ChangeHistory(journal)
      guard let own = journal.last(where: { actor.made($0) && isAskedFor($0, history) }),
        own.at > latest?.change.at ?? .min
      else { continue }
      latest = (row.code, own)
    }
    return latest
  }

  private func prepareUndo(
    _ number: Int?, _ code: PlanCode, _ options: ChangeOptions, _ actor: PlanActor,
    reading store: any PlanReading
  ) throws -> PendingChange {
    guard let stored = try store.plan(code) else {
      throw Problem(.reference(.planUnknown), .notFound, ["ref": code.description, "near": ""])
    }
    let record = StoredRecord(of: code, in: store)
    let history = try record.history(through: stored.revision)
    let number = try undoable(
      number, in: record, history, through: stored.revision, of: code, by: actor)
    let resting = try resting(on: number, in: record, history, through: stored.revision, store)
    guard resting.isEmpty else {
      throw Problem(
        .undo(.rests), .refused,
        [
          "plan": code.short, "number": String(number),
          "later": resting.map(String.init).joined(separator: ", "),
        ])
    }
    var prepared = PendingChange()
    try prepared.add(
      [.undone(change: number)], to: code, stored: stored, options: options, actor: actor,
      planner: self, calendars: cache.calendars(of: store), reading: store)
    try requireKnown(prepared.writes.first?.stored?.plan, after: stored.plan, in: store)
    return prepared
  }

  /// Refuses to bring somebody back into a plan who is no longer in the directory, because the change
  /// that brought them there was taken back meanwhile.
  ///
  /// - Throws: ``Problem`` `worker-unknown`, `partner-unknown`.
  private func requireKnown(
    _ plan: CarePlan?, after before: CarePlan, in store: any PlanReading
  ) throws {
    guard let plan else { return }
    let directory = try cache.directory(of: store)
    if let worker = plan.workers.subtracting(before.workers).sorted()
      .first(where: { directory.workers[$0] == nil })
    {
      throw Problem(.reference(.workerUnknown), .notFound, ["worker": worker.rawValue, "near": ""])
    }
    if let partner = Set(plan.roles.values).subtracting(before.roles.values).sorted()
      .first(where: { directory.partners[$0] == nil })
    {
      throw Problem(
        .reference(.partnerUnknown), .notFound, ["partner": partner.rawValue, "near": ""])
    }
  }

  /// The later change sets that stand in the way.
  private func resting(
    on number: Int, in record: StoredRecord, _ history: ChangeHistory, through last: Int,
    _ store: any PlanReading
  ) throws -> [Int] {
    let coming = history.takingBack(number)
    let place = coming.undos.count - 1
    // The plan was then what it is now and what it will be, as far as that goes.
    let base = coming.base(ofUndo: place, below: coming.lowestTurned(byUndo: place))
    var fold = try fold(of: record, in: store)
    let plan = try fold.state(after: base).plan
    let later = try record.entries(base + 1...max(last, base + 1)).map(\.change)
    return try history.resting(on: number, in: later, after: plan) { try store.template(hash: $0) }
  }

  /// The change set to take back; undoing an undo brings its change set back.
  ///
  /// Who sees parts of a plan takes back what is its own.
  private func undoable(
    _ number: Int?, in record: StoredRecord, _ history: ChangeHistory, through last: Int,
    of code: PlanCode, by actor: PlanActor
  ) throws -> Int {
    func isOpen(_ change: PlanChangeSet) -> Bool {
      scope?.opens(code) ?? true || actor.made(change)
    }
    guard let number else {
      // What is taken back is nearly always among the latest.
      for last in stride(from: last, through: 1, by: -64) {
        let found = try record.entries(max(1, last - 63)...last).map(\.change).last {
          $0.canBeTakenBack(history.counts($0.number)) && isOpen($0)
        }
        if let found { return found.number }
      }
      throw Problem(.undo(.nothing), .refused, ["plan": code.short])
    }
    let values = ["plan": code.short, "number": String(number)]
    let found =
      try (1...max(last, 1)).contains(number) ? record.entries(number...number).first : nil
    guard found.map({ isOpen($0.change) }) ?? (scope?.opens(code) ?? true) else {
      throw Problem(.service(.undoNotOwn), .notPermitted, values)
    }
    guard let change = found?.change else {
      throw Problem(
        .reference(.undoUnknown), .notFound, values.merging(["last": String(last)]) { $1 })
    }
    guard history.counts(number) else { throw Problem(.undo(.done), .refused, values) }
    guard number > 1 else { throw Problem(.undo(.creation), .refused, values) }
    guard !change.followsDirectory else {
      // The directory is the coordinator's to change.
      throw Problem(.undo(scope == nil ? .follows : .followsDirectory), .refused, values)
    }
    return number
  }
}

extension CarePlan {
  /// Who leads it, takes part in it, or has work in it.
  fileprivate var workers: Set<WorkerID> {
    Set(
      [lead].compactMap(\.self) + members.keys + tasks.compactMap(\.worker)
        + series.compactMap(\.worker))
  }
}

extension PlanChangeSet {
  /// Whether it only computes anew what partners, closures or holidays changed.
  var followsDirectory: Bool { events.contains(.replanned) }

  /// Whether it counts and is neither an undo, nor what made the plan, nor followed by itself.
  fileprivate func canBeTakenBack(_ counts: Bool) -> Bool {
    counts && number > 1 && !isUndoing && !followsDirectory
  }
}
