package import CarePlans
package import CivilTime
import FoundationEssentials
import GRDB
import Planner

/// Fingerprints of signals, each with the plan it was kept for; every row is marked with the key.
enum SignalTable {
  /// Forgets what is kept no longer when something is written.
  ///
  /// - Parameters:
  ///   - instant: What the clock shows, in milliseconds since 1970.
  ///   - day: The day it is written for; who writes as if it were another day forgets nothing too early.
  static func sweep(at instant: Int64, for day: CivilDate, _ db: Database) throws {
    let today = min(Int(clamping: instant / 86_400_000), Int(day.dayNumber))
    guard try db.number("SELECT min(through) FROM signal") ?? .max < today else { return }
    try db.run(
      "DELETE FROM signalPrint WHERE plan IN (SELECT plan FROM signal WHERE through < ?)"
    ) { $0.int(today) }
    try db.run("DELETE FROM signal WHERE through < ?") { $0.int(today) }
  }

  /// The signals that share enough with a person, oldest first.
  static func signals(
    like keys: Set<PersonKey>, on today: CivilDate, _ ring: KeyRing, _ db: Database
  ) throws -> [KeptSignal] {
    var common: [Int: Set<PersonKey.Kind>] = [:]
    for key in keys {
      let print = ring.print(of: key)
      try db.rows("SELECT plan, kind, mark FROM signalPrint WHERE print = ?") {
        $0.blob(print)
      } each: { row in
        let (plan, kind) = (row.int(), row.int())
        guard kind == key.kind.rawValue, row.blob() == mark(print, plan, kind, ring) else {
          throw changed(plan)
        }
        common[plan, default: []].insert(key.kind)
      }
    }
    return try common.filter { $0.value.isHit }.keys.compactMap {
      try signal($0, today, ring, db)?.signal
    }
    .sorted { ($0.day, $0.plan) < ($1.day, $1.plan) }
  }

  /// The signal of a plan, and how many came before; nil when it is kept no longer.
  static func signal(
    _ plan: Int, _ today: CivilDate, _ ring: KeyRing, _ db: Database
  ) throws -> (signal: KeptSignal, earlier: Int)? {
    var found: (KeptSignal, Int)?
    try db.rows("SELECT day, through, earlier, mark FROM signal WHERE plan = ?") {
      $0.int(plan)
    } each: { row in
      let (day, last, earlier) = (row.int(), row.int(), row.int())
      guard row.blob() == mark(plan, day, last, earlier, ring) else { throw changed(plan) }
      guard last >= today.dayNumber else { return }
      guard let code = JournalStream(id: Int64(plan)).plan else { throw changed(plan) }
      found = (KeptSignal(plan: code, day: CivilDate(clamping: day)), earlier)
    }
    return found
  }

  /// Keeps a signal in the place of what was kept for its plan.
  static func keep(
    _ keys: Set<PersonKey>, of signal: KeptSignal, through last: CivilDate, earlier: Int,
    _ ring: KeyRing, _ db: Database
  ) throws {
    let plan = Int(truncatingIfNeeded: signal.plan.value)
    for table in ["signalPrint", "signal"] {
      try db.run("DELETE FROM \(table) WHERE plan = ?") { $0.int(plan) }
    }
    let (day, through) = (Int(signal.day.dayNumber), Int(last.dayNumber))
    try db.run("INSERT INTO signal (plan, day, through, earlier, mark) VALUES (?, ?, ?, ?, ?)") {
      $0.int(plan)
      $0.int(day)
      $0.int(through)
      $0.int(earlier)
      $0.blob(mark(plan, day, through, earlier, ring))
    }
    for key in keys {
      let print = ring.print(of: key)
      try db.run(
        "INSERT OR IGNORE INTO signalPrint (print, plan, kind, mark) VALUES (?, ?, ?, ?)"
      ) {
        $0.blob(print)
        $0.int(plan)
        $0.int(key.kind.rawValue)
        $0.blob(mark(print, plan, key.kind.rawValue, ring))
      }
    }
  }

  private static func mark(_ print: Data, _ plan: Int, _ kind: Int, _ ring: KeyRing) -> Data {
    ring.mark(["print", Hex.text(print), String(plan), String(kind)]).prefix(16)
  }

  private static func mark(_ plan: Int, _ day: Int, _ last: Int, _ earlier: Int, _ ring: KeyRing)
    -> Data
  {
    ring.mark(["signal", String(plan), String(day), String(last), String(earlier)]).prefix(16)
  }

  private static func changed(_ plan: Int) -> StoreError {
    guard let code = JournalStream(id: Int64(plan)).plan else {
      return .damaged(path: "", detail: "signal")
    }
    return .rowChanged(plan: code)
  }
}

extension Store: SignalLog {
  package func signals(like keys: Set<PersonKey>, on today: CivilDate) throws -> [KeptSignal] {
    try reading { try SignalTable.signals(like: keys, on: today, self.keys, $0.db) }
  }

  package func earlier(than plan: PlanCode, on today: CivilDate) throws -> Int {
    try reading { session in
      let stream = Int(JournalStream(plan).id)
      return try SignalTable.signal(stream, today, self.keys, session.db)?.earlier ?? 0
    }
  }

  package func keep(
    _ keys: Set<PersonKey>, of signal: KeptSignal, through last: CivilDate, earlier: Int
  ) throws {
    try StoreError.mapped(path) {
      try queue.unsafeReentrantWrite { db in
        func keep() throws {
          try SignalTable.keep(
            keys, of: signal, through: last, earlier: earlier, self.keys, db)
        }
        // A part of the write that keeps in the journal what was asked.
        if try isPart(db) { try keep() } else { try writing(db, keep) }
      }
    }
  }

  package func questions(by login: String, since instant: Int64) throws -> Int {
    try reading { session in
      var rows: [(number: Int, sealed: Data)] = []
      try session.db.rows(
        "SELECT number, sealed FROM changeSet WHERE stream = ? AND at >= ?"
      ) {
        $0.int(JournalStream.access.id)
        $0.int(instant)
      } each: {
        rows.append(($0.int(), $0.blob()))
      }
      guard !rows.isEmpty else { return 0 }
      let key = try self.keys.key(of: .access, session.db)
      return try rows.count { row in
        let change = try SealedContent(kind: .change, stream: .access, number: row.number)
          .value(V1.ChangeForm<V1.AccessEventForm>.self, in: row.sealed, with: key)
        return change.login == login
          && change.events.contains { if case .signalAsked = $0 { true } else { false } }
      }
    }
  }
}
