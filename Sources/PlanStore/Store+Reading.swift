package import CarePlans
package import Planner

extension Store: PlanRepository {
  package func head() throws -> JournalHead {
    try read { try JournalTable.end($0).head }
  }

  package func directory() throws -> Directory {
    try read { db in
      guard let directory = try PlanOpening(store: self, db: db).directory() else {
        throw ReplayError.firstEventMissing
      }
      return directory
    }
  }

  package func directoryRevision() throws -> Int {
    try read { try JournalTable.tip(of: .directory, $0).number }
  }

  package func revisions() throws -> [PlanCode: Int] {
    try read { db in
      try writePending(db)
      return try PlanTable.revisions(db)
    }
  }

  package func codes() throws -> [PlanCode] {
    try read { try PlanOpening(store: self, db: $0).codes() }
  }

  package func codes(in range: ClosedRange<UInt64>) throws -> [PlanCode] {
    try read { try PlanOpening(store: self, db: $0).codes(in: range) }
  }

  package func planRows() throws -> [PlanRow] {
    try read { db in
      try writePending(db)
      return try PlanTable.all(db)
    }
  }

  package func plan(_ code: PlanCode) throws -> StoredPlan? {
    try read { try PlanOpening(store: self, db: $0).plan(code) }
  }

  package func journal(of code: PlanCode) throws -> [ChangeSet] {
    try read { try PlanOpening(store: self, db: $0).journal(of: code) }
  }

  package func commitments(_ filter: CommitmentFilter) throws -> [Commitment] {
    try read { db in
      try writePending(db)
      return try CommitmentQuery(filter).fetch(db)
    }
  }

  package func open(_ items: [PlanCode: Set<ItemKey>]) throws -> [Commitment] {
    try read { db in
      try writePending(db)
      return try items.sorted { $0.key < $1.key }.flatMap { code, items in
        try CommitmentTable.open(items, of: code, db)
      }
    }
  }

  package func ownTitles(of code: PlanCode) throws -> [ItemKey: String] {
    try read { db in
      try writePending(db)
      let stream = Stream(code)
      guard let row = try SealedTable.ownTitle.row(of: stream, db) else { return [:] }
      return try SealedContent(kind: .titles, stream: stream, number: row.number)
        .value([ItemKey: String].self, in: row.sealed, with: keys.key(of: stream, db))
    }
  }

  package func template(hash: String) throws -> CareTemplate? {
    try read { try PlanOpening(store: self, db: $0).template(hash) }
  }

  package func templateTitles(hash: String) throws -> [ItemKey: BilingualText] {
    try read { try TemplateTable.titles(hash, $0) }
  }
}
