// swift-format-ignore-file: NeverForceUnwrap, NeverUseForceTry

import CarePlans
import FoundationEssentials
import GRDB
import Glibc
import Planner
import StoreSamples
import TestSupport
import Testing

@testable import PlanStore

/// Whatever somebody with the file but not the key does to it is found.
struct TamperingTests {
  let folder: TemporaryFolder
  let first = PlanCode(random: 11)
  let second = PlanCode(random: 22)
  let head: JournalHead

  init() throws {
    folder = try TemporaryFolder()
    let store = try SampleStore.make(at: folder.store)
    for code in [first, second] {
      try SampleStore.found(code, tasks: 4, in: store)
      try SampleStore.change(
        code, [.taskRevised("T001", [FieldChange(.title, .text("Eigen titel"))])], in: store)
      try SampleStore.change(code, [.factSet("housing", "own")], in: store)
    }
    head = try store.head()
    #expect(try store.verify(expecting: head).findings.isEmpty)
    #expect(head.count == 9)
    try store.close()
  }

  /// Changes the file as anybody with SQLite could, and leaves the triggers as they were.
  private func tamper(rechaining: Bool = false, _ sql: String...) throws {
    let queue = try DatabaseQueue(path: folder.store)
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA foreign_keys = OFF")
      let triggers = try String.fetchAll(
        db, sql: "SELECT sql FROM sqlite_master WHERE type = 'trigger'")
      let names = try String.fetchAll(
        db, sql: "SELECT name FROM sqlite_master WHERE type = 'trigger'")
      for name in names { try db.execute(sql: "DROP TRIGGER \(name)") }
      for statement in sql { try db.execute(sql: statement) }
      if rechaining { try rechain(db) }
      for trigger in triggers { try db.execute(sql: trigger) }
    }
    try queue.close()
  }

  /// Takes away what the machine knows of its own writing.
  private func forgetHeads() {
    for name in folder.names where name.hasSuffix(".head") { unlink(folder.path + "/" + name) }
  }

  /// Makes both chains fit again: they need no key.
  private func rechain(_ db: Database) throws {
    var end = JournalChain.beginning
    var tips: [JournalStream: Data] = [:]
    let entries = try JournalTable.entries(after: .min, most: .max, db)
    for entry in entries {
      let plan = JournalChain.planHash(after: tips[entry.stream] ?? JournalChain.beginning, entry)
      tips[entry.stream] = plan
      end = JournalChain.hash(after: end, seq: entry.seq, planHash: plan)
      try db.execute(
        sql: "UPDATE changeSet SET planHash = ?, hash = ? WHERE seq = ?",
        arguments: [plan, end, entry.seq])
    }
  }

  private func found(expecting head: JournalHead? = nil) throws -> Set<StoreFinding.Kind> {
    let store = try Store.open(
      at: folder.store, checksHead: false, templateReader: SampleStore.template)
    defer { try? store.close() }
    return Set(try store.verify(expecting: head).findings.map(\.kind))
  }

  private func flip(_ column: String, of seq: Int, byte: Int) throws {
    let queue = try DatabaseQueue(path: folder.store)
    let data = try queue.read { db in
      try Data.fetchOne(db, sql: "SELECT \(column) FROM changeSet WHERE seq = \(seq)")!
    }
    try queue.close()
    var bytes = [UInt8](data)
    bytes[byte % bytes.count] ^= 1
    let hex = bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    try tamper("UPDATE changeSet SET \(column) = x'\(hex)' WHERE seq = \(seq)")
  }

  @Test(arguments: [0, 5, 11, 12, 40, 1_000_003])
  func `a flipped byte of a payload breaks chain and seal`(byte: Int) throws {
    try flip("sealed", of: 4, byte: byte)
    #expect(try found() == [.planChain, .seal])
  }

  @Test func `a flipped byte of a hash breaks its chain`() throws {
    try flip("hash", of: 5, byte: 7)
    #expect(try found() == [.chain])
  }

  @Test func `a flipped byte of a plan's hash breaks both chains`() throws {
    try flip("planHash", of: 5, byte: 7)
    #expect(try found() == [.planChain, .chain])
  }

  @Test func `a payload changed with its chains made to fit breaks the seal and the head`() throws {
    try tamper(
      rechaining: true, "UPDATE changeSet SET sealed = zeroblob(length(sealed)) WHERE seq = 4")
    #expect(try found() == [.seal, .head, .mark])
    #expect(try found(expecting: head) == [.seal, .head, .mark])
  }

  @Test func `two rows in the wrong order are found`() throws {
    let swap = [
      "UPDATE changeSet SET seq = 1000 WHERE seq = 3", "UPDATE changeSet SET seq = 3 WHERE seq = 4",
      "UPDATE changeSet SET seq = 4 WHERE seq = 1000",
    ]
    try tamper(swap[0], swap[1], swap[2])
    #expect(try found().isSuperset(of: [.sequence, .planChain, .chain]))
  }

  @Test func `payloads swapped between plans do not open even with fitting chains`() throws {
    let swap = """
      UPDATE changeSet SET sealed = (SELECT other.sealed FROM changeSet AS other
      WHERE other.number = changeSet.number AND other.stream >= 0
      AND other.stream <> changeSet.stream) WHERE stream >= 0
      """
    try tamper(rechaining: true, swap)
    #expect(try found() == [.seal, .head, .mark])
  }

  @Test func `payloads swapped within a plan do not open`() throws {
    try tamper(
      rechaining: true,
      "UPDATE changeSet SET sealed = (SELECT sealed FROM changeSet WHERE seq = 4) WHERE seq = 5")
    #expect(try found() == [.seal, .head, .mark])
  }

  @Test(arguments: ["at", "day"])
  func `a changed date with fitting chains differs from what is sealed`(column: String) throws {
    try tamper(rechaining: true, "UPDATE changeSet SET \(column) = \(column) + 1 WHERE seq = 4")
    #expect(try found() == [.stamp, .head, .mark])
  }

  @Test func `a removed change set leaves a gap`() throws {
    try tamper(rechaining: true, "DELETE FROM changeSet WHERE seq = 4")
    #expect(try found().contains(.sequence))
  }

  @Test func `a cut tail is found by the head printed earlier`() throws {
    // Everything that would tell of the last plan is taken along.
    try tamper(
      "DELETE FROM changeSet WHERE seq > 5", "DELETE FROM commitment WHERE plan = \(second.value)",
      "DELETE FROM digest WHERE plan = \(second.value)",
      "DELETE FROM snapshot WHERE stream = \(second.value)",
      "DELETE FROM ownTitle WHERE stream = \(second.value)",
      "DELETE FROM plan WHERE code = \(second.value)",
      "DELETE FROM planKey WHERE stream = \(second.value)")
    #expect(try found() == [.cut, .mark])
    forgetHeads()
    #expect(try found() == [.mark])
    #expect(try found(expecting: head) == [.cut, .mark])
  }

  @Test func `a longer journal still has the head printed earlier`() throws {
    let store = try SampleStore.open(folder.store)
    try SampleStore.change(first, [.factSet("housing", "none")], in: store)
    try store.close()
    #expect(try found(expecting: head).isEmpty)
    let short = JournalHead(count: head.count, hash: String(head.hash.prefix(8)))
    #expect(try found(expecting: short).isEmpty)
    #expect(try found(expecting: JournalHead(count: head.count, hash: "00000000")) == [.head])
  }

  @Test(arguments: ["snapshot", "ownTitle"])
  func `sealed rows swapped between plans do not open`(table: String) throws {
    try tamper(
      """
      UPDATE \(table) SET sealed = (SELECT sealed FROM \(table) AS other
      WHERE other.stream <> \(table).stream AND other.stream >= 0) WHERE stream >= 0
      """)
    #expect(try found() == [.seal, .tables])
    let store = try SampleStore.open(folder.store)
    #expect(throws: StoreError.self) {
      _ = try store.plan(first)
      _ = try store.ownTitles(of: first)
    }
  }

  @Test func `keys swapped between plans do not open`() throws {
    try tamper(
      """
      UPDATE planKey SET wrapped = (SELECT wrapped FROM planKey AS other
      WHERE other.stream <> planKey.stream AND other.stream >= 0) WHERE stream >= 0
      """)
    #expect(try found() == [.seal])
  }

  @Test func `a lost key is found`() throws {
    try tamper("DELETE FROM planKey WHERE stream = \(first.value)")
    #expect(try found().contains(.key))
  }

  @Test func `a lost trigger, a changed template and a lost snapshot are found`() throws {
    try tamper("UPDATE templateText SET text = text || ' '")
    #expect(try found() == [.template])
    try tamper("DELETE FROM snapshot WHERE stream = \(first.value)")
    #expect(try found() == [.template, .snapshot])
    let queue = try DatabaseQueue(path: folder.store)
    try queue.write { try $0.execute(sql: "DROP TRIGGER changeSetIsNotChanged") }
    try queue.close()
    #expect(try found() == [.template, .snapshot, .schema])
  }

  @Test func `the journal refuses to be changed or shortened`() throws {
    let queue = try DatabaseQueue(path: folder.store)
    for sql in ["UPDATE changeSet SET at = 1", "DELETE FROM changeSet WHERE seq = 9"] {
      #expect(throws: DatabaseError.self) { try queue.write { try $0.execute(sql: sql) } }
    }
  }

  @Test func `a damaged page is found and never taken for good`() throws {
    var bytes = try folder.bytes(of: "store.db")
    var random = SplitMix64(seed: 7)
    let page = 4_096 * Int.random(in: 2..<bytes.count / 4_096, using: &random)
    for place in page..<page + 4_096 { bytes[place] = UInt8.random(in: 0...255, using: &random) }
    try TemporaryFolder.write(bytes, to: folder.store)
    do {
      #expect(try !found().isEmpty)
    } catch let error as StoreError {
      #expect(error.id == "store-damaged")
    }
  }
}
