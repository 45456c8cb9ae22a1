import CarePlans
import GRDB
import Planner
import Synchronization

extension Store {
  /// Makes the derived tables anew where an older program wrote them.
  ///
  /// The journal says all that they say, the stamps of calendars too. Where the rules of this program
  /// give other dates of the same journal, calendars would keep what they have: then the journal is
  /// added to, once, so that stamps grow.
  ///
  /// - Returns: How many plans were computed; nil when there was nothing to do.
  func renewDerived(progress: (_ done: Int, _ total: Int) -> Void) throws -> Int? {
    try StoreError.mapped(path) {
      try queue.unsafeReentrantWrite { db in
        guard try DerivedForm.isOld(db) else { return nil }
        // Room for all of them, so that pages do not go to the disk twice.
        try db.execute(sql: "PRAGMA cache_size = -131072")
        defer {
          cache.withLock { $0.forget() }
          try? db.execute(sql: "PRAGMA cache_size = \(Self.ordinaryCache)")
        }
        return try writing(db) {
          // Another process may have been here before the lock.
          guard try DerivedForm.isOld(db) else { return nil }
          // The mark is made anew below: it must not make good what somebody else wrote.
          guard try HeadMark.holds(keys, db) else { throw StoreError.headChanged(path: path) }
          let plans = try remakeDerived(db, progress)
          try DerivedForm.write(db)
          try HeadMark.write(JournalTable.end(db), keys, db)
          return plans
        }
      }
    }
  }

  private func remakeDerived(
    _ db: Database, _ progress: (_ done: Int, _ total: Int) -> Void
  ) throws -> Int {
    // Nothing but their rows is left of plans whose key was destroyed; none that others wrote goes on.
    let destroyed = try PlanTable.all(db).filter { $0.status == .destroyed }
      .compactMap { try? PlanTable.row(of: $0.code, checking: keys.rows, db) }
    let shown = try shown(db)
    try DerivedTables.remove(db)
    try DerivedTables.make(db)
    for (row, day) in destroyed { try PlanTable.write(row, day: day, keys.rows, db) }
    var restamps: [PlanCode: [ItemKey: Commitment.Stamps]] = [:]
    let at = try JournalTable.latestInstant(db) ?? 0
    let plans = try Rebuilder(store: self, db: db, isWriting: true).fill(progress) { stored in
      let old = shown[stored.plan.code] ?? []
      let found = PlanProjection(stored).restamps(of: old, at: old.moment(notBefore: at))
      if !found.isEmpty { restamps[stored.plan.code] = found }
    }
    for code in restamps.keys.sorted() {
      try restamp(code, showing: shown[code] ?? [], at: at, db)
    }
    return plans
  }

  /// What calendars were made of, as far as it can be read; of plans that have ended nothing moves.
  ///
  /// Rows that lie, or that another program packed otherwise, tell nothing.
  private func shown(_ db: Database) throws -> [PlanCode: [Commitment]] {
    var shown: [PlanCode: [Commitment]] = [:]
    for row in try PlanTable.all(db) where row.status.hasDates {
      shown[row.code] = try? CommitmentTable.all(of: row.code, checking: keys.rows, db)
    }
    return shown
  }

  /// Adds to the journal of a plan which stamps its items have from here on.
  ///
  /// - Parameter at: Milliseconds since 1970; that of the entry before, for nobody did anything now.
  private func restamp(
    _ code: PlanCode, showing shown: [Commitment], at: Int64, _ db: Database
  ) throws {
    let session = WriteTransaction(store: self, db: db)
    guard let stored = try session.plan(code) else { return }
    var change = PlanChangeSet(
      number: stored.revision + 1, actor: Self.program, login: Self.program, at: at,
      day: stored.day, reason: nil, events: [.replanned])
    let calendars = try CalendarHistory(session.directoryEntries()).calendars(at: .max)
    // What is computed anew on the day of the last change set is what that left.
    var after = PlanProjection(stored)
    try after.advance(change, calendars: calendars, template: session.template)
    change.events.append(
      .restamped(after.restamps(of: shown, at: shown.moment(notBefore: at))))
    after = PlanProjection(stored)
    try after.advance(change, calendars: calendars, template: session.template)
    try session.append(
      change, to: code,
      plan: after.plan.map {
        StoredPlan(
          plan: $0, revision: change.number, day: stored.day, commitments: after.commitments)
      }, row: after.row(revision: change.number, changedAt: at / 1_000))
  }

  /// Who adds to the journal when nobody does.
  private static let program = "aftercare"
}

extension [Commitment] {
  /// A moment later than any in which one of them was last seen otherwise: seconds since 1970.
  ///
  /// - Parameter at: Milliseconds since 1970 of the latest entry of the journal.
  fileprivate func moment(notBefore at: Int64) -> Int64 {
    let latest = map { entry in
      let stamps = entry.stamps
      return Swift.max(
        stamps.time.at, stamps.date.at, stamps.title.at, stamps.todo.at, stamps.link.at)
    }.max()
    return Swift.max(at / 1_000, latest.map { $0 < .max ? $0 + 1 : $0 } ?? 0)
  }
}

extension PlanProjection {
  fileprivate init(_ stored: StoredPlan) {
    self.init(plan: stored.plan, commitments: stored.commitments, day: stored.day)
  }
}
