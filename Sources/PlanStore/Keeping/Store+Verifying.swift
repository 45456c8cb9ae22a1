import CarePlans
import GRDB
package import Planner

extension Store {
  /// Looks through the whole store.
  ///
  /// - Parameters:
  ///   - expected: A head printed earlier, whole or with the beginning of its hash: a journal cut
  ///     after it is found by this, or by what the machine knows of its own writing.
  ///   - isFolding: Whether the journal is folded anew and the tables held against it too, which
  ///     takes as long as a rebuild.
  package func verify(
    expecting expected: JournalHead? = nil, folding isFolding: Bool = true,
    progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws -> StoreVerification {
    let known = [expected, lastHead?.read()].compactMap(\.self)
    return try reading { session in
      let db = session.db
      // A key opened earlier would hide that it has been changed since.
      keys.forget()
      var verifier = StoreVerifier(store: self, db: db, expecting: known)
      var found = try verifier.run(progress: progress)
      // Tables of an older program are made anew before they are held against anything.
      guard try isFolding && !DerivedForm.isOld(db) else { return found }
      do {
        // Pages and indexes were looked through.
        let rebuild = try Rebuilder(store: self, db: db, isWriting: false).run(progress)
        found.findings += rebuild.differences
          .map { difference in
            var finding = StoreFinding(
              .tables, plan: difference.plan, number: difference.count,
              detail: difference.part.rawValue)
            finding.isOfAccess = difference.part == .access
            return finding
          }
      } catch  where !found.findings.isEmpty {
        // A journal that cannot be folded is what was found; rows are held against their marks.
        found.findings += try changedRows(db)
      }
      return found
    }
  }

  private func changedRows(_ db: Database) throws -> [StoreFinding] {
    try PlanTable.all(db).compactMap { row in
      do {
        _ = try PlanTable.row(of: row.code, checking: keys.rows, db)
        _ = try CommitmentTable.all(of: row.code, checking: keys.rows, db)
        return nil
      } catch StoreError.rowChanged {
        return StoreFinding(.tables, plan: row.code, number: 1, detail: "row")
      }
    }
  }
}
