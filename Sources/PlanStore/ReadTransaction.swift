import CarePlans
import GRDB
import Planner

/// One state of the store, as one connection sees it.
struct ReadTransaction: PlanState {
  let store: Store
  let db: Database
  private let cache: SharedPlanCache
  let opening: PlanLoader

  init(store: Store, db: Database, cache: SharedPlanCache) {
    self.store = store
    self.db = db
    self.cache = cache
    opening = PlanLoader(store: store, db: db, cache: cache)
  }

  func head() throws -> JournalHead { try JournalTable.end(db).head }

  func directory() throws -> Directory {
    guard let directory = try opening.current(Directory.self) else {
      throw ReplayError.firstEventMissing
    }
    return directory
  }

  func access() throws -> Access { try opening.current(Access.self) ?? Access() }

  func directoryRevision() throws -> Int { try JournalTable.tip(of: .directory, db).number }

  func accessRevision() throws -> Int { try JournalTable.tip(of: .access, db).number }

  func revisions() throws -> [PlanCode: Int] {
    try writePending()
    return try PlanTable.revisions(db)
  }

  func codes() throws -> [PlanCode] { try opening.codes() }

  func codes(in range: ClosedRange<UInt64>) throws -> [PlanCode] { try opening.codes(in: range) }

  func planRows() throws -> [PlanRow] {
    try writePending()
    return try PlanTable.all(checking: marks, db)
  }

  func planRows(_ choice: PlanRowChoice) throws -> [PlanRow] {
    // Whoever is served is not told anything as long as any row was not written with the key.
    guard marks == nil, choice.codes.count <= PlanTable.most else {
      return try planRows().filter(choice.asks)
    }
    try writePending()
    return try PlanTable.some(choice, db)
  }

  func plan(_ code: PlanCode) throws -> StoredPlan? { try opening.plan(code) }

  func journal(of code: PlanCode) throws -> [PlanChangeSet] { try opening.journal(of: code) }

  func commitments(_ filter: CommitmentFilter) throws -> [Commitment] {
    try writePending()
    return try CommitmentQuery(filter).fetch(checking: marks, db)
  }

  func digests(_ filter: CommitmentFilter, _ body: (PlanDigest) throws -> Void) throws {
    guard filter.partners == nil || !filter.includesParticipants else {
      // A digest says who is responsible, not who takes part.
      return try PlanDigest.all(of: commitments(filter)).forEach(body)
    }
    try writePending()
    try DigestTable.each(filter, checking: marks, db, body)
  }

  func open(_ items: [PlanCode: Set<ItemKey>]) throws -> [Commitment] {
    try writePending()
    return try items.sorted { $0.key < $1.key }.flatMap { code, items in
      try CommitmentTable.open(items, of: code, checking: marks, db)
    }
  }

  func ownTexts(of code: PlanCode) throws -> OwnTexts {
    try writePending()
    let stream = JournalStream(code)
    guard let row = try SealedTable.ownTitle.row(of: stream, db) else { return OwnTexts() }
    return try texts(in: row, of: stream)
  }

  func ownTexts() throws -> [PlanCode: OwnTexts] {
    try writePending()
    var found: [PlanCode: OwnTexts] = [:]
    for (stream, row) in try SealedTable.ownTitle.all(db) {
      if let code = stream.plan { found[code] = try texts(in: row, of: stream) }
    }
    return found
  }

  func reasons(of code: PlanCode) throws -> [Int: String] { try opening.reasons(of: code) }

  private func texts(in row: SealedTable.Row, of stream: JournalStream) throws -> OwnTexts {
    try SealedContent(kind: .titles, stream: stream, number: row.number)
      .value(V1.TextsForm.self, in: row.sealed, with: store.keys.key(of: stream, db))
  }

  func template(hash: String) throws -> CareTemplate? { try opening.template(hash) }

  func templateTitles(hash: String) throws -> [ItemKey: BilingualText] {
    try store.templates.titles(hash, db)
  }

  /// What others are told, and what gives them rights, must have been written with the key.
  private var marks: RowMarks? { store.isForOthers ? store.keys.rows : nil }

  private func writePending() throws { try store.writePending(db, cache) }
}
