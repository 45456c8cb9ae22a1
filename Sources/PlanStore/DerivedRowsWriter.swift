import CarePlans
import Crypto
import FoundationEssentials
import GRDB
import Planner
import Synchronization

/// What change sets left for the tables of one plan: its row, commitments, titles and snapshot.
///
/// Usually written with each change set; a bulk write keeps it to its end, or until somebody looks.
struct DerivedRowsWriter: Sendable {
  /// What the tables hold of a plan.
  struct Written: Sendable {
    var commitments: [Commitment]
    var texts: OwnTexts
  }

  /// So many change sets may lie after a snapshot.
  ///
  /// More make opening a plan slower, fewer make writing slower.
  static let snapshotInterval = 16

  var row: PlanRow
  /// Nil for a plan the tables do not have yet.
  var written: Written?
  /// A change set that is better not applied again came since the last snapshot.
  var isHeavy: Bool

  /// Writes what differs between the tables and the plan as it stands.
  ///
  /// - Returns: the entry with nothing pending.
  static func write(_ entry: PlanCache.Entry, _ store: Store, _ db: Database) throws
    -> PlanCache.Entry
  {
    guard let pending = entry.pending else { return entry }
    let stored = entry.stored
    let stream = JournalStream(stored.plan.code)
    let key = try store.keys.key(of: stream, db)
    try PlanTable.write(pending.row, day: stored.day, store.keys.rows, db)
    let changed = try CommitmentTable.write(
      stored.commitments, of: stored.plan.code, over: pending.written?.commitments ?? [],
      store.keys.rows, db)
    if changed > 0 || pending.written == nil {
      try DigestTable.write(stored.commitments, of: stored.plan.code, store.keys.rows, db)
    }
    let texts = stored.plan.ownTexts
    if texts != pending.written?.texts ?? OwnTexts() {
      try SealedTable.ownTitle.seal(
        V1.TextsForm.self, texts.isEmpty ? nil : texts, of: stream, number: stored.revision, key, db
      )
    }
    var result = entry
    result.pending = nil
    let isDue = stored.revision - entry.snapshot >= snapshotInterval
    if pending.written == nil || pending.isHeavy || isDue {
      try SealedTable.snapshot.seal(
        V1.PlanForm.self, stored.plan, of: stream, number: stored.revision, key, db)
      result.snapshot = stored.revision
    }
    return result
  }
}

extension Store {
  /// Brings the tables up to date inside a bulk write; elsewhere they are.
  ///
  /// - Parameter memory: Nil for that of the connection that writes.
  func writePending(_ db: Database, _ cache: SharedPlanCache? = nil) throws {
    let cache = cache ?? self.cache
    let late = cache.withLock { cache in
      cache.isBulk ? cache.plans.values.filter { $0.pending != nil } : []
    }
    for entry in late.sorted(by: { $0.stored.plan.code < $1.stored.plan.code }) {
      let written = try DerivedRowsWriter.write(entry, self, db)
      cache.withLock { $0.keep(written) }
    }
  }
}
