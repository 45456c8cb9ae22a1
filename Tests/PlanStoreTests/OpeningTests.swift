// swift-format-ignore-file: NeverForceUnwrap, NeverUseForceTry

import CarePlans
import GRDB
import Glibc
import StoreSamples
import Testing

@testable import PlanStore

/// Everything that may be wrong before a store is open.
struct OpeningTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try SampleStore.make(at: folder.store).close()
  }

  private func error(_ body: () throws -> Void) -> StoreError? {
    do {
      try body()
      return nil
    } catch {
      return error as? StoreError
    }
  }

  private var opening: StoreError? { error { _ = try SampleStore.open(folder.store) } }

  @Test func `a store that is not there is missing`() {
    let path = folder.path + "/none.db"
    #expect(error { _ = try SampleStore.open(path) } == .missing(path: path))
  }

  @Test func `a store is never made over another`() {
    #expect(error { _ = try SampleStore.make(at: folder.store) } == .exists(path: folder.store))
  }

  @Test func `a missing key is named`() {
    unlink(folder.key)
    #expect(opening == .keyMissing(path: folder.key))
  }

  @Test func `what is no store has no key to miss`() throws {
    unlink(folder.key)
    try TemporaryFolder.write(Array("a letter".utf8), to: folder.store)
    #expect(opening == .foreignFile(path: folder.store))
    #expect(error { _ = try SampleStore.open(folder.path) } == .foreignFile(path: folder.path))
  }

  @Test func `a folder that cannot be made is named`() {
    let path = "/proc/none/store.db"
    #expect(error { _ = try SampleStore.make(at: path) } == .folderMissing(path: "/proc"))
  }

  @Test(arguments: ["", "aftercare store key 1\n", "aftercare store key 1\nzz\n", "something else"])
  func `a key file that is no key is named`(text: String) throws {
    try TemporaryFolder.write(Array(text.utf8), to: folder.key)
    #expect(opening == .keyMalformed(path: folder.key))
  }

  @Test func `the key of another store is wrong`() throws {
    let other = try TemporaryFolder()
    try SampleStore.make(at: other.store).close()
    try TemporaryFolder.write(other.bytes(of: "store.key"), to: folder.key)
    #expect(opening == .keyWrong(path: folder.key))
  }

  @Test func `a key others may read is warned of`() throws {
    chmod(folder.key, 0o644)
    let store = try SampleStore.open(folder.store)
    #expect(store.notices == [.looseKey(path: folder.key, mode: 0o644)])
  }

  @Test func `a newer store names the version it has`() throws {
    try raw("PRAGMA user_version = 99")
    let known = StoreMigrator(steps: StoreMigration.all).latest
    #expect(opening == .newer(path: folder.store, version: 99, known: known))
  }

  @Test(arguments: [1, 6])
  func `a store of an old version is refused and stays as it is`(version: Int) throws {
    let copy = folder.path + "/copy.db"
    try raw("PRAGMA user_version = \(version)")
    let before = try folder.bytes(of: "store.db")
    #expect(opening == .tooOld(path: folder.store, version: version))
    #expect(
      error {
        _ = try Store.open(
          at: folder.store, isForReading: true,
          templateReader: { _ in throw StoreError.missing(path: "") })
      }
        == .tooOld(path: folder.store, version: version))
    #expect(try folder.bytes(of: "store.db") == before)
    #expect(folder.names.filter { !$0.hasSuffix(".head") } == ["store.db", "store.key"])
    try TemporaryFolder.write(before, to: copy)
    let other = folder.path + "/other.db"
    #expect(
      error { _ = try SampleStore.restore(copy, to: other, keyAt: folder.key, replacing: false) }
        == .tooOld(path: copy, version: version))
    #expect(!folder.names.contains { $0.hasPrefix("other.db") })
    #expect(try folder.bytes(of: "copy.db") == before)
  }

  @Test func `a store that grew newer while it was open takes no more writes`() throws {
    let store = try SampleStore.open(folder.store)
    try raw("PRAGMA user_version = 99")
    let code = PlanCode(random: 1)
    #expect(error { try SampleStore.found(code, in: store) }?.id == "store-newer")
  }

  @Test func `a text file is foreign`() throws {
    try TemporaryFolder.write(Array("a letter, not a store".utf8), to: folder.store)
    #expect(opening == .foreignFile(path: folder.store))
  }

  @Test func `a database of another program is foreign`() throws {
    let path = folder.path + "/other.db"
    let other = try DatabaseQueue(path: path)
    try other.write { try $0.execute(sql: "CREATE TABLE plan (code)") }
    try other.close()
    #expect(error { _ = try SampleStore.open(path) } == .foreignFile(path: path))
  }

  @Test(arguments: [0, 10, 99, 4_096, 20_000])
  func `the beginning of a store is truncated`(length: Int) throws {
    let bytes = try folder.bytes(of: "store.db")
    try #require(bytes.count > 20_000)
    try TemporaryFolder.write(Array(bytes.prefix(length)), to: folder.store)
    #expect(opening == .truncated(path: folder.store))
  }

  @Test func `a demo store and a real one do not pass for each other`() throws {
    let demo = folder.path + "/demo/store.db"
    try SampleStore.make(at: demo, isDemo: true).close()
    let read = SampleStore.template
    #expect(
      error { _ = try Store.open(at: demo, demo: false, templateReader: read) }
        == .demoMark(path: demo, isDemo: true))
    #expect(
      error { _ = try Store.open(at: folder.store, demo: true, templateReader: read) }
        == .demoMark(path: folder.store, isDemo: false))
    #expect(try Store.open(at: demo, demo: true, templateReader: read).settings.isDemo)
  }

  @Test func `everything is for the owner alone`() throws {
    let path = folder.path + "/new/deep/store.db"
    let store = try SampleStore.make(at: path)
    try SampleStore.found(PlanCode(random: 1), in: store)
    _ = try store.backup(to: folder.path + "/new/deep/copy.db")
    #expect(TemporaryFolder.mode(of: folder.path + "/new") == 0o700)
    #expect(TemporaryFolder.mode(of: folder.path + "/new/deep") == 0o700)
    let names = TemporaryFolder.names(of: folder.path + "/new/deep")
    #expect(
      names.filter { !$0.hasSuffix(".head") }
        == ["copy.db", "store.db", "store.db-shm", "store.db-wal", "store.key"])
    #expect(names.count == 6)
    for name in names {
      #expect(TemporaryFolder.mode(of: "\(folder.path)/new/deep/\(name)") == 0o600, "\(name)")
    }
  }

  @Test func `a store open to others is closed to them`() throws {
    chmod(folder.store, 0o644)
    let store = try SampleStore.open(folder.store)
    #expect(store.notices == [.tightened(path: folder.store, mode: 0o644)])
    try SampleStore.found(PlanCode(random: 1), in: store)
    #expect(TemporaryFolder.mode(of: folder.store) == 0o600)
    #expect(TemporaryFolder.mode(of: folder.store + "-wal") == 0o600)
  }

  @Test func `a sync folder is warned of`() throws {
    let path = folder.path + "/Nextcloud/plans/store.db"
    let store = try SampleStore.make(at: path)
    #expect(
      store.notices
        == [.syncFolder(path: folder.path + "/Nextcloud/plans", service: "Nextcloud")])
  }

  @Test func `every connection keeps the promises`() throws {
    let store = try SampleStore.open(folder.store)
    let names = ["synchronous", "secure_delete", "temp_store", "foreign_keys", "journal_mode"]
    #expect(try names.map(store.pragma) == ["2", "1", "2", "1", "wal"])
  }

  private func raw(_ sql: String) throws {
    let queue = try DatabaseQueue(path: folder.store)
    try queue.write { try $0.execute(sql: sql) }
    try queue.close()
  }
}
