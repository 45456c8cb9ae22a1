// swift-format-ignore-file: NeverForceUnwrap, NeverUseForceTry

import CarePlans
import CivilTime
import GRDB
import Planner
import StoreSamples
import Testing

@testable import PlanStore

/// The streams a store has once: who does what, and who has access.
struct StreamTests {
  let folder: TemporaryFolder
  let store: Store
  let code = PlanCode(random: 4)

  init() throws {
    folder = try TemporaryFolder()
    store = try SampleStore.make(at: folder.store)
    try SampleStore.found(code, in: store)
  }

  private func admit(_ id: AccountID) throws {
    let account = Account(id: id, role: .auditor, addedOn: SampleStore.day)
    try store.write { try SampleStore.tell([.accountSet(account)], to: $0) }
  }

  private func attack(_ sql: String...) throws {
    let queue = try DatabaseQueue(path: folder.store)
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA foreign_keys = OFF")
      for statement in sql { try db.execute(sql: statement) }
    }
    try queue.close()
  }

  private func opened() throws -> Store {
    try Store.open(at: folder.store, checksHead: false, templateReader: SampleStore.template)
  }

  @Test func `who has access is nobody before the first change set`() throws {
    #expect(try store.access() == Access())
    #expect(try store.accessRevision() == 0)
    #expect(try store.accessEntries().isEmpty)
  }

  @Test func `a change of access is none of the directory, and the other way round`() throws {
    let directory = try store.directoryRevision()
    try admit("a")
    #expect(try store.directoryRevision() == directory)
    #expect(try store.accessRevision() == 1)
    #expect(try store.directoryEntries().count == directory)
    try store.write { writer in
      let partner = Partner(id: "rn", name: "x", roles: [])
      try SampleStore.tell([.partnerSet(partner)], to: writer, directory: writer.directory())
    }
    #expect(try store.accessRevision() == 1)
    let again = try SampleStore.open(folder.store)
    #expect(try again.access().accounts.keys.sorted() == ["a"])
    #expect(try again.access() == store.access())
    #expect(try again.directory() == store.directory())
  }

  @Test func `another question has everything read again`() throws {
    var cache = CommitmentCache()
    func refresh(_ filter: CommitmentFilter) throws -> Bool {
      try store.read { try cache.refresh(filter, from: $0) }
    }
    #expect(try refresh(CommitmentFilter()))
    let all = cache.commitments
    var filter = CommitmentFilter()
    filter.partners = ["nobody"]
    #expect(try refresh(filter))
    #expect(cache.commitments.isEmpty && !all.isEmpty)
    #expect(try !refresh(filter))
    #expect(try refresh(CommitmentFilter()))
    #expect(cache.commitments == all)
  }

  @Test func `a change of access has nobody read or plan anew`() throws {
    var cache = CommitmentCache()
    func refresh() throws -> Bool {
      try store.read { try cache.refresh(CommitmentFilter(), from: $0) }
    }
    #expect(try refresh())
    try admit("a")
    #expect(try !refresh())
    #expect(try store.plan(code)?.revision == 2)
    try store.write { writer in
      let partner = Partner(id: "rn", name: "x", roles: [])
      try SampleStore.tell([.partnerSet(partner)], to: writer, directory: writer.directory())
    }
    #expect(try refresh())
  }

  @Test func `a directory with an undo behind its snapshot is folded from its beginning`() throws {
    func set(_ name: String) throws {
      try store.write { writer in
        let partner = Partner(id: "rn", name: name, roles: [])
        try SampleStore.tell([.partnerSet(partner)], to: writer, directory: writer.directory())
      }
    }
    try set("one")
    try store.close()
    try attack("CREATE TABLE old AS SELECT * FROM snapshot WHERE stream = -1")
    let again = try opened()
    try again.write {
      try SampleStore.tell([.undone(change: 2)], to: $0, directory: $0.directory())
    }
    #expect(try again.directory().partners.isEmpty)
    #expect(try again.verify().findings.map(\.detail) == ["old"])
    try again.close()
    try attack(
      "DELETE FROM snapshot WHERE stream = -1", "INSERT INTO snapshot SELECT * FROM old",
      "DROP TABLE old")
    let old = try opened()
    #expect(try old.directory().partners.isEmpty)
    #expect(Set(try old.verify().findings.map(\.kind)) == [.snapshot, .tables])
    #expect(try old.rebuild(writing: true).differences.map(\.part) == [.directory])
    #expect(try old.verify().findings.isEmpty)
  }

  @Test func `accounts whose snapshot is taken away are missed, found and brought back`() throws {
    try admit("a")
    try store.close()
    try attack("DELETE FROM snapshot WHERE stream = -2")
    let again = try opened()
    #expect(throws: StoreError.self) { try again.access() }
    let findings = try again.verify().findings
    #expect(Set(findings.map(\.kind)) == [.snapshot, .tables])
    #expect(findings.allSatisfy { $0.isOfAccess && $0.plan == nil })
    #expect(try again.rebuild(writing: true).differences.map(\.part) == [.access])
    #expect(try again.access().accounts.keys.sorted() == ["a"])
  }

  @Test func `a snapshot of accounts is none of the directory`() throws {
    try admit("a")
    try store.close()
    try attack(
      "DELETE FROM snapshot WHERE stream = -1", "UPDATE snapshot SET stream = -1 WHERE stream = -2")
    let again = try opened()
    #expect(throws: StoreError.self) { try again.directory() }
    #expect(try !again.verify().findings.isEmpty)
  }

  @Test(arguments: [-3, -4])
  func `a stream that only a newer program knows refuses the store`(stream: Int) throws {
    try admit("a")
    try store.close()
    try attack(
      """
      INSERT INTO changeSet SELECT seq + 1, \(stream), 1, at, day, sealed, planHash, hash
      FROM changeSet ORDER BY seq DESC LIMIT 1
      """)
    let known = try #require(StoreMigration.all.last?.version)
    #expect(throws: StoreError.newer(path: folder.store, version: known + 1, known: known)) {
      try SampleStore.open(folder.store).codes()
    }
    let bytes = try folder.bytes(of: "store.db")
    #expect(throws: StoreError.newer(path: folder.store, version: known + 1, known: known)) {
      try SampleStore.open(folder.store).write { _ in }
    }
    #expect(try folder.bytes(of: "store.db") == bytes)
  }

  @Test func `a copy brings all streams along`() throws {
    try admit("a")
    let target = folder.path + "/backup.db"
    _ = try store.backup(to: target)
    try admit("b")
    try store.close()
    try SampleStore.restore(target, to: folder.store, replacing: true)
    let restored = try SampleStore.open(folder.store)
    #expect(try restored.access().accounts.keys.sorted() == ["a"])
    #expect(try restored.verify().findings.isEmpty)
    #expect(try restored.directoryEntries().last?.change.isRevocable == false)
  }
}
