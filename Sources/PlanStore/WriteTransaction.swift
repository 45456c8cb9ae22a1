import CarePlans
import CivilTime
import Crypto
import FoundationEssentials
import GRDB
import Planner
import Synchronization

/// What a use case does inside the writing transaction.
final class WriteTransaction: PlanWriting {
  let store: Store
  let db: Database
  let opening: PlanLoader

  init(store: Store, db: Database) {
    self.store = store
    self.db = db
    opening = PlanLoader(store: store, db: db)
  }

  func directory() throws -> Directory {
    guard let directory = try opening.current(Directory.self) else {
      throw ReplayError.firstEventMissing
    }
    return directory
  }

  func access() throws -> Access { try opening.current(Access.self) ?? Access() }

  func planRows() throws -> [PlanRow] {
    try store.writePending(db)
    return try PlanTable.all(checking: store.isForOthers ? store.keys.rows : nil, db)
  }
  func plan(_ code: PlanCode) throws -> StoredPlan? { try opening.plan(code) }
  func journal(of code: PlanCode) throws -> [PlanChangeSet] { try opening.journal(of: code) }
  func codes() throws -> [PlanCode] { try opening.codes() }
  func codes(in range: ClosedRange<UInt64>) throws -> [PlanCode] { try opening.codes(in: range) }
  func template(hash: String) throws -> CareTemplate? { try opening.template(hash) }

  func directoryRevision() throws -> Int {
    try store.cache.withLock { try $0.tip(of: .directory, db).number }
  }

  func accessRevision() throws -> Int {
    try store.cache.withLock { try $0.tip(of: .access, db).number }
  }

  func append(_ change: PlanChangeSet, to code: PlanCode, plan: StoredPlan?, row: PlanRow?) throws {
    let before = try before(code)
    let key = try append(change, of: V1.EventForm.self, to: JournalStream(code))
    guard let plan, let row else { return try remove(code) }
    try keepReason(of: change, in: code, isNew: before == nil, key)
    let written =
      before?.pending.map(\.written)
      ?? before.map {
        DerivedRowsWriter.Written(
          commitments: $0.stored.commitments, texts: $0.stored.plan.ownTexts)
      }
    let entry = PlanCache.Entry(
      stored: plan, snapshot: before?.snapshot ?? 0,
      pending: DerivedRowsWriter(
        row: row, written: written,
        isHeavy: change.isHeavy || before?.pending?.isHeavy ?? false))
    try keep(entry)
    try keepCheckpoint(plan, after: change)
  }

  /// Adds why a change was made to the reasons of its plan; those of one that comes into the tables, or
  /// comes back, are all of its journal.
  private func keepReason(
    of change: PlanChangeSet, in code: PlanCode, isNew: Bool, _ key: SymmetricKey
  ) throws {
    guard change.reason != nil || isNew && change.number > 1 else { return }
    var reasons = isNew ? try opening.recordedReasons(of: code) : try opening.reasons(of: code)
    reasons[change.number] = change.reason
    try SealedTable.reason.seal(
      V1.ReasonsForm.self, reasons.isEmpty ? nil : reasons, of: JournalStream(code),
      number: change.number, key, db)
  }

  /// Writes the rows of a plan, inside a bulk write later.
  private func keep(_ entry: PlanCache.Entry) throws {
    let (isBulk, isFull) = store.cache.withLock {
      ($0.isBulk, $0.isFull(for: entry.stored.plan.code))
    }
    if isFull {
      try store.writePending(db)
      store.cache.withLock { $0.clear() }
    }
    let kept = isBulk ? entry : try DerivedRowsWriter.write(entry, store, db)
    store.cache.withLock { $0.keep(kept) }
  }

  func append(_ change: DirectoryChangeSet, directory: Directory) throws {
    try append(change, making: directory)
  }

  func append(_ change: AccessChangeSet, access: Access) throws {
    try append(change, making: access)
  }

  /// Appends a change set of what the store has once, and keeps that whole.
  private func append<Value: StoredAggregate>(_ change: ChangeSet<Value.Event>, making value: Value)
    throws
  {
    let key = try append(change, of: Value.EventForm.self, to: Value.stream)
    try SealedTable.snapshot.seal(
      Value.Form.self, value, of: Value.stream, number: change.number, key, db)
  }

  func keepTemplate(_ text: String, hash: String, titles: [ItemKey: BilingualText]) throws {
    try Interruption.startWriting()
    try TemplateTable.keep(text, hash: hash, titles: titles, keys: store.keys, db)
  }

  /// The plan as it is in the tables, for only what differs is written.
  private func before(_ code: PlanCode) throws -> PlanCache.Entry? {
    guard try opening.plan(code) != nil else { return nil }
    return store.cache.withLock { $0.plans[code] }
  }

  /// The first change set of a stream makes its key.
  private func key(of stream: JournalStream) throws -> SymmetricKey {
    let tip = try store.cache.withLock { try $0.tip(of: stream, db) }
    return tip.number == 0
      ? try store.keys.makeKey(of: stream, db) : try store.keys.key(of: stream, db)
  }

  /// Seals a change set, chains it and adds it to the journal.
  ///
  /// - Returns: The key of its stream.
  private func append<EventForm: StoredForm>(
    _ change: ChangeSet<EventForm.Value>, of form: EventForm.Type, to stream: JournalStream
  ) throws -> SymmetricKey where EventForm.Value: JournalEvent {
    try Interruption.startWriting()
    store.cache.withLock { $0.writes += 1 }
    let key = try key(of: stream)
    let sealed = try SealedContent(kind: .change, stream: stream, number: change.number)
      .seal(V1.ChangeForm<EventForm>.self, change, with: key)
    let (tip, end) = try store.cache.withLock { (try $0.tip(of: stream, db), try $0.end(db)) }
    guard change.number == tip.number + 1 else {
      throw StoreError.outOfOrder(
        plan: stream.plan, expected: tip.number + 1, found: change.number)
    }
    var entry = JournalEntry(
      seq: end.seq + 1, stream: stream, number: change.number, at: change.at,
      day: change.day.dayNumber, sealed: sealed, planHash: Data(), hash: Data())
    entry.planHash = JournalChain.planHash(after: tip.planHash, entry)
    entry.hash = JournalChain.hash(after: end.hash, seq: entry.seq, planHash: entry.planHash)
    try JournalTable.insert(entry, db)
    try SignalTable.sweep(at: change.at, for: change.day, db)
    store.cache.withLock { $0.advance(to: entry) }
    return key
  }

  /// Takes a plan whose creation was taken back out of all tables; its journal stays.
  private func remove(_ code: PlanCode) throws {
    try CommitmentTable.removeAll(of: code, db)
    try DigestTable.remove(code, db)
    try CheckpointTable.removeAll(of: code, db)
    try SealedTable.ownTitle.remove(JournalStream(code), db)
    try SealedTable.reason.remove(JournalStream(code), db)
    try SealedTable.snapshot.remove(JournalStream(code), db)
    try PlanTable.remove(code, db)
    store.cache.withLock { $0.drop(code) }
  }
}
