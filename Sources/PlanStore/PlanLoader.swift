import CarePlans
import Crypto
import GRDB
import Planner
import Synchronization

/// Opens plans: the snapshot, and what was recorded after it.
struct PlanLoader {
  let store: Store
  let db: Database
  /// What this connection has opened.
  private let cache: SharedPlanCache

  /// - Parameter memory: Nil for that of the connection that writes.
  init(store: Store, db: Database, cache: SharedPlanCache? = nil) {
    self.store = store
    self.db = db
    self.cache = cache ?? store.cache
  }

  /// The plan as it stands; nil when there is none.
  func plan(_ code: PlanCode) throws -> StoredPlan? {
    let known = try cache.withLock { cache in
      try cache.refresh(db)
      return cache.plans[code]
    }
    if let known { return known.stored }
    guard let (row, day) = try PlanTable.row(of: code, checking: store.keys.rows, db) else {
      return nil
    }
    let entry = try opened(code, PlanTable.Progress(revision: row.revision, day: day))
    if cache.withLock({ $0.isFull(for: code) }) {
      try store.writePending(db, cache)
      cache.withLock { $0.clear() }
    }
    cache.withLock { $0.keep(entry) }
    return entry.stored
  }

  /// The change sets of a plan, oldest first.
  func journal(of code: PlanCode) throws -> [PlanChangeSet] {
    try JournalTable.entries(of: JournalStream(code), db).map(change)
  }

  /// The template with this hash; nil when the store has no copy of it.
  func template(_ hash: String) throws -> CareTemplate? {
    try store.templates.template(hash, db)
  }

  /// All templates of the store, by hash, each with what reading it came to.
  func templates() throws -> [String: Result<CareTemplate?, any Error>] {
    var result: [String: Result<CareTemplate?, any Error>] = [:]
    for hash in try TemplateTable.hashes(db) {
      result[hash] = Result { try template(hash) }
    }
    return result
  }

  /// All codes ever given out: those with a key, and those whose key was destroyed.
  func codes(in range: ClosedRange<UInt64> = PlanCode.all) throws -> [PlanCode] {
    var result: [PlanCode] = []
    try db.rows(
      """
      SELECT stream FROM planKey WHERE stream BETWEEN ?1 AND ?2
      UNION SELECT stream FROM destroyedKey WHERE stream BETWEEN ?1 AND ?2 ORDER BY stream
      """
    ) {
      $0.int(range.lowerBound)
      $0.int(range.upperBound)
    } each: { row in
      if let code = JournalStream(id: Int64(row.int())).plan { result.append(code) }
    }
    return result
  }

  /// A change set of a plan, opened.
  func change(_ entry: JournalEntry) throws -> PlanChangeSet {
    try change(entry, of: V1.EventForm.self)
  }

  /// A change set of a stream with such events, opened.
  func change<EventForm: StoredForm>(
    _ entry: JournalEntry, of form: EventForm.Type
  ) throws -> ChangeSet<EventForm.Value> where EventForm.Value: JournalEvent {
    try entry.change(form, with: store.keys.key(of: entry.stream, db))
  }

  /// The change sets of what the store has once, oldest first.
  func entries<Value: StoredAggregate>(
    of type: Value.Type, in numbers: ClosedRange<Int> = 1...Int.max
  ) throws -> [RecordedChange<Value.Event>] {
    try JournalTable.entries(of: Value.stream, in: numbers, db).map {
      RecordedChange(seq: $0.seq, change: try change($0, of: Value.EventForm.self))
    }
  }

  /// What the store has once, as it stands; nil before its first change set.
  ///
  /// An older snapshot, which somebody put back, is brought up to the journal; one that is missing,
  /// or that an undo lies behind, is made of all of it.
  func current<Value: StoredAggregate>(_ type: Value.Type) throws -> Value? {
    let stream = Value.stream
    guard let row = try SealedTable.snapshot.row(of: stream, db) else {
      guard try JournalTable.tip(of: stream, db).number == 0 else {
        throw StoreError.damaged(path: store.path, detail: "snapshot of stream \(stream.id)")
      }
      return nil
    }
    let tail = try entries(of: type, in: row.number...Int.max)
    guard tail.first?.change.number == row.number else {
      throw StoreError.damaged(path: store.path, detail: "snapshot of stream \(stream.id)")
    }
    let kept = try SealedContent(kind: .snapshot, stream: stream, number: row.number)
      .value(Value.Form.self, in: row.sealed, with: store.keys.key(of: stream, db))
    let later = tail.dropFirst().map(\.change)
    guard later.contains(where: \.isUndoing) else {
      return try later.lazy.flatMap(\.events).reduce(kept) { try Value.applying($1, to: $0) }
    }
    return try StreamFold<Value>(entries(of: type).map(\.change)).state
  }

  /// A snapshot's content.
  func snapshot(_ row: SealedTable.Row, of stream: JournalStream) throws -> CarePlan {
    try SealedContent(kind: .snapshot, stream: stream, number: row.number)
      .value(V1.PlanForm.self, in: row.sealed, with: store.keys.key(of: stream, db))
  }

  private func opened(_ code: PlanCode, _ progress: PlanTable.Progress) throws -> PlanCache.Entry {
    let (plan, snapshot) = try kept(code, through: progress.revision)
    let stored = StoredPlan(
      plan: plan, revision: progress.revision, day: progress.day,
      commitments: try CommitmentTable.all(of: code, checking: store.keys.rows, db))
    return PlanCache.Entry(stored: stored, snapshot: snapshot)
  }

  /// The plan as its snapshot and what was recorded after it tell, whatever this process remembers, with
  /// the number of the snapshot.
  func kept(_ code: PlanCode, through revision: Int) throws -> (plan: CarePlan, snapshot: Int) {
    let stream = JournalStream(code)
    guard let row = try SealedTable.snapshot.row(of: stream, db) else {
      // Without its key a plan has no snapshot either; the key says so.
      _ = try store.keys.key(of: stream, db)
      throw StoreError.damaged(path: store.path, detail: "snapshot of \(code)")
    }
    guard row.number <= revision, row.number < .max else {
      throw StoreError.damaged(path: store.path, detail: "snapshot of \(code)")
    }
    let tail = try JournalTable.entries(of: stream, in: row.number + 1...Int.max, db).map(change)
    guard (tail.last?.number ?? row.number) == revision else {
      throw StoreError.damaged(path: store.path, detail: "journal of \(code)")
    }
    var plan: CarePlan?
    if tail.contains(where: \.isUndoing) {
      var fold = PlanFold(
        of: StoredRecord(of: code, in: self), calendars: try calendars(), template: template)
      plan = try fold.state(after: revision).plan
    } else {
      plan = try snapshot(row, of: stream)
      for event in tail.lazy.flatMap(\.events) {
        plan = try CarePlan.applying(event, to: plan, template: template)
      }
    }
    guard let plan else {
      throw StoreError.damaged(path: store.path, detail: "journal of \(code)")
    }
    return (plan, row.number)
  }
}

extension JournalEntry {
  /// The change set in it, opened with the key of its stream.
  func change<EventForm: StoredForm>(
    _ form: EventForm.Type, with key: SymmetricKey
  ) throws -> ChangeSet<EventForm.Value> where EventForm.Value: JournalEvent {
    try Interruption.check()
    return try SealedContent(kind: .change, stream: stream, number: number)
      .value(V1.ChangeForm<EventForm>.self, in: sealed, with: key)
  }
}

extension PlanChangeSet {
  /// Whether a plan is better kept whole after it: to apply it again would need the template's
  /// text, or the whole journal.
  var isHeavy: Bool {
    events.contains {
      switch $0 {
      case .created, .imported, .happened, .measureAdded, .undone: true
      default: false
      }
    }
  }
}
