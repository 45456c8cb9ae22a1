import CarePlans

extension Planner {
  /// Takes back a change set of a plan: the given one, or the latest that counts.
  ///
  /// - Throws: ``Problem`` `undo-rests` naming what later rests on it, `undo-nothing`,
  ///   `undo-unknown`, `undo-done`, `undo-follows` for what a change of the directory brought.
  package func undo(_ number: Int?, in plan: String, options: ChangeOptions) throws -> ChangeOutcome
  {
    try requireReason(options, for: "undo")
    let actor = try requireActor()
    let code = try resolve(plan: plan)
    return try carryOut(options) { store in
      try prepareUndo(number, code, options, actor, reading: store)
    }
  }

  private func prepareUndo(
    _ number: Int?, _ code: PlanCode, _ options: ChangeOptions, _ actor: PlanActor,
    reading store: any PlanReading
  ) throws -> Prepared {
    guard let stored = try store.plan(code) else {
      throw Problem("plan-unknown", .notFound, ["ref": code.description, "near": ""])
    }
    if let expected = options.expecting[code], expected != stored.revision {
      throw Problem("plan-moved-on", .refused, ["plan": code.short])
    }
    let journal = try store.journal(of: code)
    let number = try undoable(number, in: journal, of: code)
    let resting = try PlanHistory.resting(on: number, in: journal) { try store.template(hash: $0) }
    guard resting.isEmpty else {
      throw Problem(
        "undo-rests", .refused,
        [
          "plan": code.short, "number": String(number),
          "later": resting.map(String.init).joined(separator: ", "),
        ])
    }
    var prepared = Prepared()
    try prepared.add(
      [.undone(change: number)], to: code, stored: stored, options: options, actor: actor,
      planner: self, calendars: memory.calendars(of: store), reading: store)
    return prepared
  }

  /// The change set to take back; undoing an undo brings its change set back.
  private func undoable(_ number: Int?, in journal: [ChangeSet], of code: PlanCode) throws(Problem)
    -> Int
  {
    let counting = PlanHistory.effective(journal)
    guard let number else {
      guard
        let latest = journal.last(where: {
          counting.contains($0.number) && !$0.isUndoing && !$0.followsDirectory
        }),
        latest.number > 1
      else { throw Problem("undo-nothing", .refused, ["plan": code.short]) }
      return latest.number
    }
    let values = ["plan": code.short, "number": String(number)]
    guard let change = journal.first(where: { $0.number == number }) else {
      throw Problem(
        "undo-unknown", .notFound, values.merging(["last": String(journal.count)]) { $1 })
    }
    guard counting.contains(number) else { throw Problem("undo-done", .refused, values) }
    guard number > 1 else { throw Problem("undo-creation", .refused, values) }
    guard !change.followsDirectory else { throw Problem("undo-follows", .refused, values) }
    return number
  }
}

extension ChangeSet {
  /// Whether it only computes anew what partners, closures or holidays changed.
  fileprivate var followsDirectory: Bool { events.allSatisfy { $0 == .replanned } }
}
