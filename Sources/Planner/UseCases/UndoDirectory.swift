import CarePlans
import Wording

extension Planner {
  /// Takes back a change set of the directory, and re-plans every living plan whose dates that
  /// moves.
  ///
  /// - Parameter number: Nil for the latest that counts.
  /// - Throws: ``Problem`` as ``directoryChange(toUndo:)``; `undo-directory-used` when plans or
  ///   accounts name who would no longer be there.
  package func undoDirectory(_ number: Int?, options: ChangeOptions) throws -> ChangeOutcome {
    try requireReason(options, for: "undo")
    try requireDirectory(for: "undo directory")
    return try changeDirectory(options) { _, store in
      let journal = try store.directoryEntries().map(\.change)
      return [.undone(change: try undoable(number, in: journal).number)]
    }
  }

  /// The change set of the directory that an undo would take back, with what it changed.
  ///
  /// - Throws: ``Problem`` `role-may-not`, `undo-directory-nothing`, `undo-directory-unknown`,
  ///   `undo-directory-done`, `undo-directory-fixed`, or `undo-directory-rests` naming what later
  ///   rests on it.
  package func directoryChange(toUndo number: Int?) throws -> DirectoryHistoryEntry {
    let history = try directoryHistory()
    let found = try undoable(number, in: history.map(\.change)).number
    guard let entry = history.first(where: { $0.change.number == found }) else {
      throw Problem(.directory(.undoDirectoryNothing), .refused)
    }
    return entry
  }

  /// The change set to take back; undoing an undo brings its change set back.
  private func undoable(_ number: Int?, in journal: [DirectoryChangeSet]) throws
    -> DirectoryChangeSet
  {
    let history = ChangeHistory(journal)
    let change = try open(number, in: journal, history)
    let resting = try history.resting(on: change.number, in: journal)
    guard resting.isEmpty else {
      throw Problem(
        .directory(.undoDirectoryRests), .refused,
        [
          "number": String(change.number),
          "later": resting.map(String.init).joined(separator: ", "),
        ])
    }
    return change
  }

  private func open(
    _ number: Int?, in journal: [DirectoryChangeSet], _ history: ChangeHistory
  ) throws(Problem) -> DirectoryChangeSet {
    guard let number else {
      let latest = journal.last {
        history.counts($0.number) && !$0.isUndoing && $0.isRevocable
      }
      guard let latest else { throw Problem(.directory(.undoDirectoryNothing), .refused) }
      return latest
    }
    let values = ["number": String(number), "last": String(journal.last?.number ?? 0)]
    guard let change = journal.first(where: { $0.number == number }) else {
      throw Problem(.directory(.undoDirectoryUnknown), .notFound, values)
    }
    guard history.counts(number) else {
      throw Problem(.directory(.undoDirectoryDone), .refused, values)
    }
    guard change.isRevocable else {
      throw Problem(.directory(.undoDirectoryFixed), .refused, values)
    }
    return change
  }

  /// Refuses to lose a partner or a worker whom a plan, an account or an address names.
  ///
  /// - Throws: ``Problem`` `undo-directory-used`.
  func requireNobodyLost(
    from before: Directory, to after: Directory, in store: any PlanReading
  ) throws {
    let workers = Set(before.workers.keys).subtracting(after.workers.keys)
    let partners = Set(before.partners.keys).subtracting(after.partners.keys)
    guard !workers.isEmpty || !partners.isEmpty else { return }
    let lost = Lost(workers: workers, partners: partners)
    var places = try store.access().places(naming: lost)
    for row in try store.planRows() where row.status != .destroyed {
      guard let stored = try store.plan(row.code), stored.names(lost) else { continue }
      places.append(row.code.short)
    }
    guard !places.isEmpty else { return }
    let names = partners.map(\.rawValue).sorted() + workers.map(\.rawValue).sorted()
    throw Problem(
      .directory(.undoDirectoryUsed), .refused,
      ["names": names.joined(separator: ", "), "places": places.joined(separator: ", ")])
  }
}

/// Who would no longer be in the directory.
private struct Lost {
  var workers: Set<WorkerID>
  var partners: Set<PartnerID>

  func has(_ worker: WorkerID?) -> Bool { worker.map(workers.contains) ?? false }
  func has(_ partner: PartnerID?) -> Bool { partner.map(partners.contains) ?? false }
}

extension Access {
  /// The accounts and addresses that are of somebody who would be lost.
  fileprivate func places(naming lost: Lost) -> [String] {
    accounts.values.filter { lost.has($0.worker) || lost.has($0.partner) }
      .map(\.id.rawValue).sorted()
      + feeds.values.filter { grant in
        let holder = grant.view.audience.holder
        return lost.has(holder?.worker) || lost.has(holder?.partner)
      }.map(\.id.rawValue).sorted()
  }
}

extension StoredPlan {
  /// Whether somebody who would be lost leads it, takes part in it, or has or had work in it.
  fileprivate func names(_ lost: Lost) -> Bool {
    lost.has(plan.lead) || plan.members.keys.contains { lost.has($0) }
      || plan.roles.values.contains { lost.has($0) }
      || commitments.contains { lost.has($0.worker) || lost.has($0.partner) }
  }
}
