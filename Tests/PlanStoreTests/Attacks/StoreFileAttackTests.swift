// swift-format-ignore-file: NeverForceUnwrap, NeverUseForceTry

import CarePlans
import CivilTime
import FoundationEssentials
import GRDB
import Planner
import StoreSamples
import Testing

@testable import PlanStore

/// Who can write the file of a store but has no key changes nobody's rights and serves nothing of
/// their own.
struct StoreFileAttackTests {
  let folder: TemporaryFolder
  let first = PlanCode(random: 11)
  let second = PlanCode(random: 22)

  init() throws {
    folder = try TemporaryFolder()
    let store = try SampleStore.make(at: folder.store)
    for code in [first, second] { try SampleStore.found(code, tasks: 4, in: store) }
    try store.close()
  }

  /// Changes the file as anybody with SQLite could, and leaves its triggers as they were.
  private func attack(rehashing: Bool = false, _ sql: String...) throws {
    let queue = try DatabaseQueue(path: folder.store)
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA foreign_keys = OFF")
      let triggers = try Row.fetchAll(
        db, sql: "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
      for trigger in triggers { try db.execute(sql: "DROP TRIGGER \(trigger["name"] as String)") }
      for statement in sql { try db.execute(sql: statement) }
      if rehashing { try rehash(db) }
      for trigger in triggers { try db.execute(sql: trigger["sql"] as String) }
    }
    try queue.close()
  }

  /// Numbers the journal anew and makes both chains fit.
  private func rehash(_ db: Database) throws {
    let entries = try JournalTable.entries(after: .min, most: .max, db)
    try db.execute(sql: "DELETE FROM changeSet")
    var end = JournalTable.End(seq: 0, hash: JournalChain.beginning)
    var tips: [PlanStore.JournalStream: Data] = [:]
    for var entry in entries {
      entry.seq = end.seq + 1
      entry.planHash = JournalChain.planHash(
        after: tips[entry.stream] ?? JournalChain.beginning, entry)
      entry.hash = JournalChain.hash(after: end.hash, seq: entry.seq, planHash: entry.planHash)
      tips[entry.stream] = entry.planHash
      end = JournalTable.End(seq: entry.seq, hash: entry.hash)
      try JournalTable.insert(entry, db)
    }
  }

  /// What looking through the store as it is found names.
  private func findings() throws -> Set<StoreFinding.Kind> {
    let store = try found()
    defer { try? store.close() }
    return Set(try store.verify().findings.map(\.kind))
  }

  private func found() throws -> Store {
    try Store.open(at: folder.store, checksHead: false, templateReader: SampleStore.template)
  }

  private func mend() throws {
    let store = try found()
    _ = try store.rebuild(writing: true)
    try store.close()
  }

  private func column(_ name: String, of table: String, _ rest: String) throws -> String {
    let queue = try DatabaseQueue(path: folder.store)
    defer { try? queue.close() }
    return try queue.read {
      try String.fetchOne($0, sql: "SELECT hex(\(name)) FROM \(table) \(rest)")!
    }
  }

  @Test func `a lead written into a plan gives no rights, while the service runs and after`() throws
  {
    let service = try SampleStore.open(folder.store, isShared: true)
    #expect(try service.planRows().count == 2)
    try attack("UPDATE plan SET lead = 'gemeente-1' WHERE code = \(first.value)")
    #expect(throws: StoreError.rowChanged(plan: first)) { try service.planRows() }
    // Not even who asks for others is told anything.
    #expect(throws: StoreError.rowChanged(plan: first)) {
      try service.read { try $0.planRows(PlanRowChoice(codes: [])) }
    }
    #expect(throws: StoreError.rowChanged(plan: first)) { try service.plan(first) }
    // Nothing is built on it either.
    #expect(throws: StoreError.rowChanged(plan: first)) {
      try SampleStore.change(first, [.factSet("housing", "own")], in: service)
    }
    try service.close()
    #expect(try findings() == [.tables])
    try mend()
    #expect(try findings().isEmpty)
    let again = try SampleStore.open(folder.store, isShared: true)
    #expect(try again.planRows().first { $0.code == first }?.lead == nil)
  }

  @Test func `an older row of a plan put back is not taken for the present one`() throws {
    try attack("CREATE TABLE old AS SELECT * FROM plan")
    let store = try SampleStore.open(folder.store)
    try SampleStore.change(first, [.factSet("housing", "own")], in: store)
    try store.close()
    try attack(
      "DELETE FROM plan WHERE code = \(first.value)",
      "INSERT INTO plan SELECT * FROM old WHERE code = \(first.value)", "DROP TABLE old")
    let service = try SampleStore.open(folder.store, isShared: true)
    #expect(throws: StoreError.rowChanged(plan: first)) { try service.planRows() }
    #expect(throws: StoreError.self) { try service.plan(first) }
    try service.close()
    #expect(try findings().isSuperset(of: [.revision]))
  }

  @Test(arguments: [
    "worker = 'rn-03'", "partner = 'elsewhere'", "state = 3", "kind = 1", "obligation = 0",
    "due = due + 1, firstDay = NULL", "phase = 'other'", "item = 'T777'",
  ])
  func `a changed commitment is served to nobody`(change: String) throws {
    let service = try SampleStore.open(folder.store, isShared: true)
    let change =
      change.hasPrefix("due")
      ? "due = due + 1, firstDay = min(due + 1, ifnull(lawDay, due + 1))" : change
    try attack(
      "UPDATE commitment SET \(change) WHERE plan = \(first.value) AND item = 'T002'")
    var all = CommitmentFilter()
    all.openOnly = false
    all.statuses = Set(PlanStatus.allCases)
    #expect(throws: StoreError.rowChanged(plan: first)) { try service.commitments(all) }
    #expect(throws: StoreError.rowChanged(plan: first)) { try service.plan(first) }
    try service.close()
    #expect(try findings() == [.tables])
    try mend()
    #expect(try findings().isEmpty)
  }

  @Test func `a commitment moved to another plan with its mark is served to nobody`() throws {
    let service = try SampleStore.open(folder.store, isShared: true)
    try attack(
      "DELETE FROM commitment WHERE plan = \(second.value) AND item = 'T002'",
      "UPDATE commitment SET plan = \(second.value) WHERE plan = \(first.value) AND item = 'T002'")
    #expect(throws: StoreError.rowChanged(plan: second)) {
      try service.commitments(CommitmentFilter())
    }
  }

  @Test func `a changed title is served to nobody`() throws {
    let store = try SampleStore.open(folder.store)
    #expect(try store.templateTitles(hash: "sample 4")["T001"]?.nl == "n")
    try store.close()
    try attack("UPDATE templateTitle SET nl = 'HACKED'")
    let service = try SampleStore.open(folder.store, isShared: true)
    #expect(throws: StoreError.templateChanged(hash: "sample 4")) {
      try service.templateTitles(hash: "sample 4")
    }
    #expect(throws: StoreError.templateChanged(hash: "sample 4")) {
      try service.template(hash: "sample 4")
    }
    try service.close()
    #expect(try findings().contains(.template))
  }

  /// Adds an account and disables it again; the snapshot from between lies in a table of its own.
  private func disableAccount() throws {
    let store = try SampleStore.open(folder.store)
    var account = Account(id: "bob", role: .coordinator, addedOn: SampleStore.day)
    try store.write { writer in
      try SampleStore.tell([.accountSet(account)], to: writer)
    }
    try store.close()
    try attack("CREATE TABLE old AS SELECT * FROM snapshot WHERE stream = -2")
    let again = try SampleStore.open(folder.store)
    account.disabledOn = SampleStore.day
    try again.write { writer in
      try SampleStore.tell([.accountSet(account)], to: writer)
    }
    try again.close()
  }

  private let putBack = [
    "DELETE FROM snapshot WHERE stream = -2", "INSERT INTO snapshot SELECT * FROM old",
    "DROP TABLE old",
  ]

  @Test func `an older list of accounts put back brings no disabled account back`() throws {
    try disableAccount()
    try attack(putBack[0], putBack[1], putBack[2])
    let service = try SampleStore.open(folder.store, isShared: true)
    #expect(try service.access().accounts["bob"]?.disabledOn == SampleStore.day)
    try service.close()
    #expect(try findings() == [.snapshot, .tables])
    try mend()
    #expect(try findings().isEmpty)
  }

  @Test func `nor with its change set taken out of the midst of the journal`() throws {
    try disableAccount()
    let store = try SampleStore.open(folder.store)
    try SampleStore.change(first, [.factSet("housing", "own")], in: store)
    try store.close()
    let service = try SampleStore.open(folder.store, isShared: true)
    #expect(try service.access().accounts["bob"]?.disabledOn == SampleStore.day)
    try attack(
      "DELETE FROM changeSet WHERE stream = -2 AND number = (SELECT max(number) FROM changeSet WHERE stream = -2)",
      putBack[0], putBack[1], putBack[2])
    #expect(throws: StoreError.headChanged(path: folder.store)) { try service.access() }
    #expect(throws: StoreError.headChanged(path: folder.store)) {
      try SampleStore.change(first, [.factSet("housing", "family")], in: service)
    }
    try service.close()
    #expect(try findings().isSuperset(of: [.mark, .sequence]))
  }

  @Test func `nor with its change sets cut and the chains made to fit`() throws {
    try disableAccount()
    try attack(
      rehashing: true, putBack[0], putBack[1], putBack[2],
      "DELETE FROM changeSet WHERE seq = (SELECT max(seq) FROM changeSet)")
    let service = try SampleStore.open(folder.store, isShared: true)
    #expect(throws: StoreError.headChanged(path: folder.store)) { try service.access() }
    try service.close()
    #expect(try findings() == [.cut, .mark])
    try mend()
    #expect(try findings() == [.cut, .mark])
  }

  @Test func `a plan taken out with everything of it is missed`() throws {
    try attack(
      rehashing: true, "DELETE FROM changeSet WHERE stream = \(first.value)",
      "DELETE FROM digest WHERE plan = \(first.value)",
      "DELETE FROM commitment WHERE plan = \(first.value)",
      "DELETE FROM snapshot WHERE stream = \(first.value)",
      "DELETE FROM ownTitle WHERE stream = \(first.value)",
      "DELETE FROM planKey WHERE stream = \(first.value)",
      "DELETE FROM plan WHERE code = \(first.value)")
    #expect(try findings() == [.cut, .mark])
    let store = try SampleStore.open(folder.store)
    #expect(throws: StoreError.headChanged(path: folder.store)) { try store.planRows() }
    #expect(throws: StoreError.headChanged(path: folder.store)) {
      try SampleStore.found(PlanCode(random: 33), in: store)
    }
  }

  @Test func `a living plan called destroyed stays, and is named`() throws {
    try attack("INSERT INTO destroyedKey (stream, at) VALUES (\(first.value), 1)")
    #expect(try findings() == [.notDestroyed])
    try mend()
    #expect(try findings() == [.notDestroyed])
    let store = try SampleStore.open(folder.store)
    #expect(try store.plan(first) != nil)
    #expect(try store.planRows().count == 2)
  }

  @Test(arguments: [
    ("zone", "America/Curacao"), ("region", "BE"), ("demo", "1"), ("id", "0000000000000000"),
    ("created", "1"), ("headMark", ""), ("more", "x"),
  ])
  func `what the store says of itself cannot be changed`(key: String, value: String) throws {
    try attack("INSERT OR REPLACE INTO meta (key, value) VALUES ('\(key)', '\(value)')")
    #expect(try findings() == [.mark])
    let store = try SampleStore.open(folder.store)
    #expect(throws: StoreError.headChanged(path: folder.store)) { try store.head() }
  }

  @Test func `nobody has the tables made anew over a journal that was changed`() throws {
    try attack("UPDATE meta SET value = '0' WHERE key = 'derivedForm'")
    #expect(try findings() == [.mark])
    #expect(throws: StoreError.headChanged(path: folder.store)) {
      try SampleStore.open(folder.store)
    }
    #expect(try findings() == [.mark])
  }

  @Test func `a finding does not hide the next one`() throws {
    try attack(
      "UPDATE templateTitle SET nl = 'HACKED'",
      "UPDATE plan SET lead = 'gemeente-1' WHERE code = \(first.value)")
    #expect(try findings().isSuperset(of: [.template, .tables]))
  }

  @Test func `an index that leaves a plan out is found and made anew`() throws {
    let index = try String(
      decoding: [UInt8](hex: column("sql", of: "sqlite_master", "WHERE name = 'commitmentByDay'")),
      as: UTF8.self)
    let narrow = index + " AND plan <> \(first.value)"
    try attack("DROP INDEX commitmentByDay", narrow)
    try attack(
      "PRAGMA writable_schema = ON",
      """
      UPDATE sqlite_master SET sql = '\(index.replacing("'", with: "''"))'
      WHERE name = 'commitmentByDay'
      """, "PRAGMA writable_schema = RESET")
    #expect(try findings() == [.index])
    let before = try found()
    #expect(try before.rebuild(writing: false).differences.map(\.part) == [.indexes])
    try before.close()
    try mend()
    #expect(try findings().isEmpty)
    var late = CommitmentFilter()
    late.dateThrough = SampleStore.day.adding(days: 400)
    let store = try SampleStore.open(folder.store)
    #expect(try Set(store.commitments(late).map(\.plan)) == [first, second])
  }
}

extension [UInt8] {
  fileprivate init(hex: String) { self = Hex.bytes(hex.lowercased())! }
}
