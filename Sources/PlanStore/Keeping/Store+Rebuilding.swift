import CarePlans
import GRDB
import Planner
import Synchronization

extension Store {
  /// Folds the whole journal anew and compares the result with the tables.
  ///
  /// - Parameter isWriting: Whether the tables are then made to say what the journal says; the
  ///   journal itself is never touched.
  package func rebuild(
    writing isWriting: Bool, progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws -> StoreRebuild {
    guard isWriting else {
      return try reading { try rebuilt($0.db, writing: false, progress) }
    }
    return try StoreError.mapped(path) {
      try queue.unsafeReentrantWrite { db in
        defer { cache.withLock { $0.forget() } }
        return try writing(db) { try rebuilt(db, writing: true, progress) }
      }
    }
  }

  private func rebuilt(
    _ db: Database, writing isWriting: Bool, _ progress: (_ done: Int, _ total: Int) -> Void
  ) throws -> StoreRebuild {
    // Opening the store makes tables of an older program anew, unless its head does not hold.
    guard try !DerivedForm.isOld(db) else { throw StoreError.headChanged(path: path) }
    let broken = try StoreIndexes.findings(db)
    let wrong = broken.filter(StoreIndexes.isOfIndex)
    if isWriting {
      // Before anything is read through them.
      try StoreIndexes.rebuild(db)
      // A page that cannot be told for what it is may be part of anything: then all is taken back.
      if !broken.isEmpty, let left = try StoreIndexes.findings(db).first {
        throw StoreError.damaged(path: path, detail: left)
      }
    }
    var result = try Rebuilder(store: self, db: db, isWriting: isWriting).run(progress)
    if !wrong.isEmpty {
      result.differences.insert(
        StoreRebuild.Difference(plan: nil, part: .indexes, count: wrong.count), at: 0)
      result.wasWritten = isWriting
    }
    return result
  }
}

/// Compares the tables with the journal, and mends them.
struct Rebuilder {
  let store: Store
  let db: Database
  let isWriting: Bool
  private let opening: PlanLoader
  private typealias Difference = StoreRebuild.Difference

  init(store: Store, db: Database, isWriting: Bool) {
    self.store = store
    self.db = db
    self.isWriting = isWriting
    opening = PlanLoader(store: store, db: db)
  }

  func run(_ progress: (_ done: Int, _ total: Int) -> Void) throws -> StoreRebuild {
    let fold = try JournalFold(opening)
    var differences =
      try compare(fold.directory, as: .directory) + compare(fold.access, as: .access)
    var found: Set<PlanCode> = []
    try fold.plans(looking: { try CheckpointTable.numbers(of: $0, db) }, progress: progress) {
      plan in
      guard let stored = plan.stored, let row = plan.row else { return }
      found.insert(plan.code)
      let different = try compare(stored, row, plan.reasons) + checkpoints(plan)
      differences += different
      guard isWriting else { return }
      if !different.isEmpty { try write(stored, row, plan.reasons) }
      try writeCheckpoints(plan)
    }
    for row in try PlanTable.all(db) where row.status != .destroyed && !found.contains(row.code) {
      differences.append(Difference(plan: row.code, part: .surplus, count: 1))
      if isWriting { try remove(row.code) }
    }
    return StoreRebuild(
      plans: found.count, changeSets: fold.count, differences: differences,
      wasWritten: isWriting && !differences.isEmpty)
  }

  /// Fills empty tables with what the journal says.
  ///
  /// - Parameter body: Is given each plan there is.
  /// - Returns: How many plans there are.
  func fill(
    _ progress: (_ done: Int, _ total: Int) -> Void, body: (StoredPlan) throws -> Void
  ) throws -> Int {
    let fold = try JournalFold(opening)
    try write(fold.directory)
    try write(fold.access)
    var count = 0
    try fold.plans(looking: { _ in [] }, progress: progress) { plan in
      guard let stored = plan.stored, let row = plan.row else { return }
      try write(stored, row, plan.reasons)
      try writeCheckpoints(plan)
      try body(stored)
      count += 1
    }
    return count
  }

  /// Those kept that are not what the journal says; one that is missing only costs time.
  private func checkpoints(_ plan: JournalFold.Plan) throws -> [Difference] {
    let right = Dictionary(plan.checkpoints.map { ($0.number, $0) }) { $1 }
    let wrong = try CheckpointTable.numbers(of: plan.code, db).count { number in
      guard let right = right[number] else { return true }
      return (try? CheckpointTable.holds(right, store.keys, db)) != true
    }
    return wrong == 0 ? [] : [Difference(plan: plan.code, part: .checkpoints, count: wrong)]
  }

  private func writeCheckpoints(_ plan: JournalFold.Plan) throws {
    try CheckpointTable.removeAll(of: plan.code, db)
    for kept in plan.checkpoints { try CheckpointTable.write(kept, store.keys, db) }
  }

  /// Compares what the store has once with what the journal says of it.
  private func compare<Value: StoredAggregate>(
    _ right: JournalFold.Shared<Value>, as part: Difference.Part
  ) throws -> [Difference] {
    let row = try SealedTable.snapshot.row(of: Value.stream, db)
    // A snapshot of what there never was.
    if right.state == nil, row == nil { return [] }
    if let state = right.state, row?.number == right.revision,
      let present = try? opening.current(Value.self), present == state
    {
      return []
    }
    if isWriting { try write(right) }
    return [Difference(plan: nil, part: part, count: 1)]
  }

  private func write<Value: StoredAggregate>(_ right: JournalFold.Shared<Value>) throws {
    guard let state = right.state else { return try SealedTable.snapshot.remove(Value.stream, db) }
    try SealedTable.snapshot.seal(
      Value.Form.self, state, of: Value.stream, number: right.revision,
      store.keys.key(of: Value.stream, db), db)
  }

  private func compare(_ stored: StoredPlan, _ row: PlanRow, _ reasons: [Int: String]) throws
    -> [Difference]
  {
    let code = row.code
    let marks = store.keys.rows
    var result: [Difference] = []
    func note(_ part: Difference.Part, _ count: Int = 1) {
      if count > 0 { result.append(Difference(plan: code, part: part, count: count)) }
    }
    do {
      guard let present = try PlanTable.row(of: code, checking: marks, db) else {
        return [Difference(plan: code, part: .missing, count: 1)]
      }
      if present != (row, stored.day) { note(.row) }
    } catch is StoreError {
      note(.row)
    }
    if (try? opening.kept(code, through: stored.revision).plan) != stored.plan { note(.plan) }
    if (try? store.ownTexts(of: code)) != stored.plan.ownTexts { note(.titles) }
    if (try? opening.reasons(of: code)) != reasons { note(.reasons) }
    note(.commitments, commitments(of: code, otherThan: stored.commitments))
    if try !DigestTable.holds(stored.commitments, of: code, marks, db) { note(.digest) }
    return result
  }

  /// How many rows are not what the journal says; one when their marks alone are not.
  private func commitments(of code: PlanCode, otherThan right: [Commitment]) -> Int {
    if let rows = try? CommitmentTable.all(of: code, checking: store.keys.rows, db) {
      return rows == right ? 0 : Set(rows).symmetricDifference(right).count
    }
    // Rows that SQLite gives but that mean nothing differ from all that the journal says.
    let rows = (try? CommitmentTable.all(of: code, db)) ?? []
    return max(1, Set(rows).symmetricDifference(right).count)
  }

  private func write(_ stored: StoredPlan, _ row: PlanRow, _ reasons: [Int: String]) throws {
    let code = row.code
    let stream = JournalStream(code)
    let key = try store.keys.key(of: stream, db)
    try CommitmentTable.removeAll(of: code, db)
    try PlanTable.write(row, day: stored.day, store.keys.rows, db)
    try CommitmentTable.write(stored.commitments, of: code, over: [], store.keys.rows, db)
    try DigestTable.write(stored.commitments, of: code, store.keys.rows, db)
    try SealedTable.snapshot.seal(
      V1.PlanForm.self, stored.plan, of: stream, number: stored.revision, key, db)
    let texts = stored.plan.ownTexts
    try SealedTable.ownTitle.seal(
      V1.TextsForm.self, texts.isEmpty ? nil : texts, of: stream, number: stored.revision, key, db)
    try SealedTable.reason.seal(
      V1.ReasonsForm.self, reasons.isEmpty ? nil : reasons, of: stream, number: stored.revision,
      key, db)
  }

  private func remove(_ code: PlanCode) throws {
    try CommitmentTable.removeAll(of: code, db)
    try DigestTable.remove(code, db)
    try CheckpointTable.removeAll(of: code, db)
    try SealedTable.ownTitle.remove(JournalStream(code), db)
    try SealedTable.reason.remove(JournalStream(code), db)
    try SealedTable.snapshot.remove(JournalStream(code), db)
    try PlanTable.remove(code, db)
  }
}
