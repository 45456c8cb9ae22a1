// swift-format-ignore-file: NeverForceUnwrap, NeverUseForceTry

import CarePlans
import GRDB
import Planner
import StoreSamples
import Testing

@testable import PlanStore

/// Backup, restore, rebuild and the way from one version to the next.
struct KeepingTests {
  let folder: TemporaryFolder
  let store: Store
  let code = PlanCode(random: 11)

  init() throws {
    folder = try TemporaryFolder()
    store = try SampleStore.make(at: folder.store)
    try SampleStore.found(code, in: store)
    for number in 0..<20 {
      try SampleStore.change(code, [.factSet("f", "\(number)")], in: store)
    }
    try SampleStore.change(
      code, [.taskRevised("T001", [FieldChange(.title, .text("Eigen titel"))])], in: store)
    try SampleStore.change(code, [.taskDone("T002", on: SampleStore.day, outcome: nil)], in: store)
    try SampleStore.change(code, [.undone(change: 5)], in: store)
  }

  private func change(_ sql: String...) throws {
    try store.queue.writeWithoutTransaction { db in
      for statement in sql { try db.execute(sql: statement) }
    }
  }

  private func restore(
    _ copy: String, to path: String, keyAt key: String? = nil, replacing: Bool
  ) throws -> (head: JournalHead, before: String?) {
    try SampleStore.restore(copy, to: path, keyAt: key, replacing: replacing)
  }

  @Test func `a backup is a whole store of its own`() throws {
    let target = folder.path + "/backup.db"
    let backup = try store.backup(to: target)
    #expect(try backup.head == store.head())
    #expect(backup.bytes > 0)
    #expect(throws: StoreError.exists(path: target)) { try store.backup(to: target) }
    try SampleStore.change(code, [.factSet("f", "later")], in: store)
    let copy = try Store.open(at: target, keyAt: folder.key, templateReader: SampleStore.template)
    #expect(try copy.head() == backup.head)
    #expect(try copy.plan(code)?.revision == 25)
    #expect(!folder.names.contains { $0.contains(".part-") })
  }

  @Test func `a restored store is the one backed up`() throws {
    let target = folder.path + "/backup.db"
    let before = try store.head()
    _ = try store.backup(to: target)
    try SampleStore.change(code, [.factSet("f", "later")], in: store)
    let later = try store.head()
    #expect(throws: StoreError.exists(path: folder.store)) {
      try restore(target, to: folder.store, replacing: false)
    }
    #expect(throws: StoreError.locked(path: folder.store)) {
      try restore(target, to: folder.store, replacing: true)
    }
    try store.close()
    let restored = try restore(target, to: folder.store, replacing: true)
    #expect(restored.head == before)
    let now = try SampleStore.open(folder.store)
    #expect(try now.head().count == before.count + 1)
    #expect(try now.verify(expecting: before).findings.isEmpty)
    let told = try now.reading { try $0.directoryEntries().last?.change.events }
    #expect(told == [.storeRestored(count: later.count, hash: later.hash)])
    let aside = try #require(restored.before)
    #expect(TemporaryFolder.mode(of: aside) == 0o600)
    let old = try Store.open(at: aside, keyAt: folder.key, templateReader: SampleStore.template)
    #expect(try old.head() == later)
  }

  @Test func `a backup that does not hold is not restored`() throws {
    let target = folder.path + "/backup.db"
    _ = try store.backup(to: target)
    var bytes = try folder.bytes(of: "backup.db")
    let queue = try DatabaseQueue(path: target)
    try queue.write { db in
      try db.execute(sql: "DROP TRIGGER changeSetIsNotChanged")
      try db.execute(sql: "UPDATE changeSet SET at = at + 1 WHERE seq = 3")
    }
    try queue.close()
    let new = folder.path + "/new/store.db"
    #expect(throws: StoreError.damaged(path: target, detail: "store-schema")) {
      try restore(target, to: new, keyAt: folder.key, replacing: false)
    }
    bytes.removeLast(bytes.count / 2)
    try TemporaryFolder.write(bytes, to: target)
    #expect(throws: StoreError.truncated(path: target)) {
      try restore(target, to: new, keyAt: folder.key, replacing: false)
    }
    let other = try TemporaryFolder()
    try SampleStore.make(at: other.store).close()
    #expect(throws: StoreError.keyWrong(path: other.key)) {
      _ = try store.backup(to: folder.path + "/good.db")
      _ = try restore(folder.path + "/good.db", to: other.path + "/x.db", replacing: false)
    }
    #expect(TemporaryFolder.names(of: folder.path + "/new").isEmpty)
    #expect(other.plainNames == ["store.db", "store.key"])
  }

  @Test func `a fold of the whole journal agrees with the tables`() throws {
    let result = try store.rebuild(writing: false)
    #expect(result.differences.isEmpty)
    #expect(result.plans == 1)
    #expect(result.changeSets == 26)
    #expect(!result.wasWritten)
  }

  @Test func `rebuild says what differs and mends it`() throws {
    let good = try #require(try store.plan(code))
    let row = try store.planRows()
    let titles = try store.ownTitles(of: code)
    try change(
      "UPDATE commitment SET phase = 'other' WHERE item IN ('T003', 'T004')",
      "DELETE FROM commitment WHERE item = 'T005'", "UPDATE plan SET lead = 'nobody'",
      "DELETE FROM snapshot WHERE stream >= 0", "DELETE FROM ownTitle")
    let looked = try store.rebuild(writing: false)
    func differs(_ part: StoreRebuild.Difference.Part, _ count: Int) -> StoreRebuild.Difference {
      StoreRebuild.Difference(plan: code, part: part, count: count)
    }
    #expect(
      Set(looked.differences) == [
        differs(.commitments, 5), differs(.row, 1), differs(.plan, 1), differs(.titles, 1),
      ])
    #expect(!looked.wasWritten)
    let mended = try store.rebuild(writing: true)
    #expect(mended.wasWritten)
    #expect(mended.differences == looked.differences)
    #expect(try store.rebuild(writing: false).differences.isEmpty)
    #expect(try store.plan(code) == good)
    #expect(try store.planRows() == row)
    #expect(try store.ownTitles(of: code) == titles)
    #expect(try store.verify().findings.isEmpty)
  }

  @Test func `rebuild brings a lost plan back and takes a foreign one away`() throws {
    let good = try #require(try store.plan(code))
    let other = PlanCode(random: 77)
    try change(
      "PRAGMA foreign_keys = OFF", "UPDATE plan SET code = \(other.value)",
      "UPDATE commitment SET plan = \(other.value)", "PRAGMA foreign_keys = ON")
    let mended = try store.rebuild(writing: true)
    #expect(Set(mended.differences.map(\.part)) == [.missing, .surplus])
    #expect(try store.planRows().map(\.code) == [code])
    #expect(try store.plan(code) == good)
    #expect(try store.commitments(CommitmentFilter()).allSatisfy { $0.plan == code })
  }

  @Test func `facts of a store`() throws {
    let facts = try store.facts()
    #expect(facts.path == folder.store)
    #expect(facts.version == StoreMigrator(steps: StoreMigration.all).latest)
    #expect(facts.settings.zone == "Europe/Amsterdam")
    #expect(facts.settings.region == "NL")
    #expect(facts.plans == 1)
    #expect(try facts.head == store.head())
    #expect(facts.openCommitments < facts.commitments)
    #expect(facts.templates == 1)
  }

  @Test func `an older store is copied beside itself and brought up to date`() throws {
    let head = try store.head()
    try store.close()
    let present = StoreMigrator(steps: StoreMigration.all).latest
    let next = StoreMigration(version: present + 1) {
      try $0.execute(sql: "ALTER TABLE plan ADD COLUMN colour TEXT")
    }
    let newer = StoreMigrator(steps: StoreMigration.all + [next])
    func open(_ path: String, _ migrator: StoreMigrator) throws -> Store {
      try Store.open(
        at: path, keyAt: folder.key, migrator: migrator, templateReader: SampleStore.template)
    }
    let migrated = try open(folder.store, newer)
    let copy = folder.store + ".before-\(next.version)"
    #expect(migrated.notices == [.migrated(from: present, to: next.version, copy: copy)])
    #expect(TemporaryFolder.mode(of: copy) == 0o600)
    #expect(try migrated.facts().version == next.version)
    #expect(try migrated.head() == head)
    #expect(try migrated.verify().findings.isEmpty)
    try SampleStore.change(code, [.factSet("f", "after")], in: migrated)
    try migrated.close()
    #expect(try open(folder.store, newer).notices.isEmpty)
    #expect(
      throws: StoreError.newer(path: folder.store, version: next.version, known: present)
    ) {
      try SampleStore.open(folder.store)
    }
    let old = try open(copy, StoreMigrator(steps: StoreMigration.all))
    #expect(try old.head() == head)
  }

  @Test func `steps are numbered without a gap from the oldest that is read`() {
    let steps = StoreMigration.all
    #expect(
      steps.map(\.version)
        == Array(StoreMigration.oldest..<StoreMigration.oldest + steps.count))
  }

  @Test func `a migration that fails changes nothing`() throws {
    try store.close()
    let present = StoreMigrator(steps: StoreMigration.all).latest
    let next = StoreMigration(version: present + 1) {
      try $0.execute(sql: "ALTER TABLE plan ADD COLUMN colour TEXT")
      try $0.execute(sql: "ALTER TABLE nonsense ADD COLUMN colour TEXT")
    }
    #expect(throws: StoreError.self) {
      try Store.open(
        at: folder.store, keyAt: nil,
        migrator: StoreMigrator(steps: StoreMigration.all + [next]),
        templateReader: SampleStore.template)
    }
    let again = try SampleStore.open(folder.store)
    #expect(try again.verify().findings.isEmpty)
    #expect(try again.facts().version == present)
  }
}
