import CarePlans
import CivilTime
import FoundationEssentials
import GRDB
import Planner

/// Looks through a whole store: pages, both chains, every seal, and what hangs on them.
struct StoreVerifier {
  let store: Store
  let db: Database
  let expected: [JournalHead]
  private var findings: [StoreFinding] = []
  private var tips: [JournalStream: JournalTable.Tip] = [:]
  private var destroyed: Set<JournalStream> = []
  private var lost: Set<JournalStream> = []
  /// Whether the derived tables are of the present form; others are made anew and not looked at.
  private var isCurrent = true
  /// How many change sets are opened in one piece.
  private static let batch = 256

  init(store: Store, db: Database, expecting expected: [JournalHead]) {
    self.store = store
    self.db = db
    self.expected = expected
  }

  mutating func run(progress: (_ done: Int, _ total: Int) -> Void) throws -> StoreVerification {
    var end = JournalTable.End(seq: 0, hash: JournalChain.beginning)
    do {
      isCurrent = try !DerivedForm.isOld(db)
      try checkPages()
      try checkSchema()
      end = try checkJournal(progress)
      if try !HeadMark.holds(store.keys, db) {
        findings.append(StoreFinding(.mark, number: end.seq))
      }
      if isCurrent {
        try checkSealedRows()
        try checkRevisions()
      }
      for hash in try TemplateTable.changed(keys: store.keys, db) {
        findings.append(StoreFinding(.template, detail: hash))
      }
    } catch let error as DatabaseError
      where [.SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_FORMAT].contains(error.resultCode)
    {
      // A page that cannot be read ends the look, and is itself what was looked for.
      findings.append(StoreFinding(.pages, detail: error.message ?? ""))
    } catch is RowDecodingError {
      findings.append(StoreFinding(.pages, detail: "row"))
    }
    return StoreVerification(
      head: end.head, plans: tips.keys.count { !$0.isShared }, destroyed: destroyed.count,
      findings: findings)
  }

  private mutating func checkPages() throws {
    for line in try StoreIndexes.findings(db) {
      let isOfIndex = StoreIndexes.isOfIndex(line)
      findings.append(StoreFinding(isOfIndex ? .index : .pages, detail: line))
    }
    var tables: [String] = []
    try db.rows("PRAGMA foreign_key_check") { tables.append($0.text()) }
    for table in Set(tables).sorted() { findings.append(StoreFinding(.reference, detail: table)) }
  }

  /// Without its triggers the journal could be rewritten; without a check, anything stored.
  private mutating func checkSchema() throws {
    let version = try StoreMigrator.version(db)
    let steps = store.migrator.steps.filter { $0.version <= version }
    let fresh = try DatabaseQueue()
    let wanted = try fresh.write { other in
      try StoreMigrator(steps: steps).migrate(other, store.keys)
      return try schema(other)
    }
    let present = try schema(db)
    for name in Set(wanted.keys).union(present.keys).sorted() where wanted[name] != present[name] {
      findings.append(StoreFinding(.schema, detail: name))
    }
  }

  private func schema(_ db: Database) throws -> [String: String] {
    var result: [String: String] = [:]
    try db.rows("SELECT tbl_name, name, sql FROM sqlite_master WHERE sql IS NOT NULL") {
      let (table, name, sql) = ($0.text(), $0.text(), $0.text())
      if isCurrent || !DerivedTables.names.contains(table) { result[name] = sql }
    }
    return result
  }

  private mutating func checkJournal(_ progress: (Int, Int) -> Void) throws -> JournalTable.End {
    var living: Set<JournalStream> = []
    try db.rows("SELECT stream FROM planKey") { living.insert(JournalStream(id: Int64($0.int()))) }
    try db.rows("SELECT stream FROM destroyedKey ORDER BY stream") {
      let stream = JournalStream(id: Int64($0.int()))
      if living.contains(stream) {
        findings.append(StoreFinding(.notDestroyed, of: stream))
      } else {
        destroyed.insert(stream)
      }
    }
    let total = try db.number("SELECT count(*) FROM changeSet") ?? 0
    var end = JournalTable.End(seq: 0, hash: JournalChain.beginning)
    var (last, done) = (Int.min, 0)
    // Links are followed in order; what hangs on them is opened on all cores.
    try OrderedWork<[EntryCheck], [StoreFinding]> { try $0.flatMap { try $0.run() } }
      .run(stride(from: 0, to: total, by: Self.batch)) { _ in
        try JournalTable.entries(after: last, most: Self.batch, db).map { entry in
          defer {
            end = JournalTable.End(seq: entry.seq, hash: entry.hash)
            last = entry.seq
          }
          return try check(of: entry, after: end)
        }
      } taking: { _, found in
        findings += found
        done += Self.batch
        progress(min(done, total), total)
      }
    for head in expected {
      let finding =
        head.count > end.seq
        ? StoreFinding(.cut, number: end.seq, detail: String(head.count))
        : StoreFinding(.head, number: head.count)
      guard head.count > 0, !findings.contains(finding),
        try JournalTable.hash(at: head.count, db)?.hasPrefix(head.hash) != true
      else { continue }
      findings.append(finding)
    }
    return end
  }

  /// Follows the links of an entry, and says what is left to be looked at.
  private mutating func check(of entry: JournalEntry, after end: JournalTable.End) throws
    -> EntryCheck
  {
    var check = EntryCheck(of: entry)
    if entry.seq != end.seq &+ 1 {
      check.findings.append(StoreFinding(.sequence, number: entry.seq))
    }
    let tip = tips[entry.stream] ?? .none
    if entry.number != tip.number &+ 1 {
      check.findings.append(StoreFinding(.sequence, of: entry.stream, number: entry.number))
    }
    if JournalChain.planHash(after: tip.planHash, entry) != entry.planHash {
      check.findings.append(StoreFinding(.planChain, of: entry.stream, number: entry.number))
    }
    let hash = JournalChain.hash(after: end.hash, seq: entry.seq, planHash: entry.planHash)
    if hash != entry.hash { check.findings.append(StoreFinding(.chain, number: entry.seq)) }
    tips[entry.stream] = JournalTable.Tip(number: entry.number, planHash: entry.planHash)
    guard !destroyed.contains(entry.stream), !lost.contains(entry.stream) else { return check }
    do {
      check.key = try store.keys.key(of: entry.stream, db)
    } catch StoreError.planDestroyed {
      lost.insert(entry.stream)
      check.findings.append(StoreFinding(.key, of: entry.stream))
    } catch StoreError.sealBroken {
      // Without its key nothing of the plan opens, and once is enough to say so.
      lost.insert(entry.stream)
      check.findings.append(
        StoreFinding(.seal, of: entry.stream, number: 0, detail: "changeSet"))
    }
    return check
  }

  private mutating func checkSealedRows() throws {
    for table in [SealedTable.snapshot, .ownTitle, .reason] {
      for (stream, row) in try table.all(db) where !lost.contains(stream) {
        do {
          let content = SealedContent(kind: table.kind, stream: stream, number: row.number)
          _ = try content.open(row.sealed, with: store.keys.key(of: stream, db))
        } catch is StoreError {
          findings.append(
            StoreFinding(.seal, of: stream, number: row.number, detail: table.rawValue))
        }
        let tip = tips[stream]?.number ?? 0
        // What the store has once is written whole with each of its changes.
        let isOld = stream.isShared && table == .snapshot && row.number != tip
        if isOld || row.number > tip {
          findings.append(StoreFinding(.snapshot, of: stream, number: row.number))
        }
      }
    }
  }

  private mutating func checkRevisions() throws {
    for stream in JournalStream.shared
    where tips[stream] != nil && !lost.contains(stream) {
      if try SealedTable.snapshot.row(of: stream, db) == nil {
        findings.append(StoreFinding(.snapshot, of: stream))
      }
    }
    for row in try PlanTable.all(db) {
      let stream = JournalStream(row.code)
      if row.revision != tips[stream]?.number ?? 0 {
        findings.append(StoreFinding(.revision, plan: row.code, number: row.revision))
      }
      guard !destroyed.contains(stream) else { continue }
      if try SealedTable.snapshot.row(of: stream, db) == nil {
        findings.append(StoreFinding(.snapshot, plan: row.code))
      }
    }
  }
}
