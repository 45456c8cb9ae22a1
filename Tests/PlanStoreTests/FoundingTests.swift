// swift-format-ignore-file: NeverForceUnwrap, NeverUseForceTry

import CarePlans
import CivilTime
import Glibc
import Planner
import StoreSamples
import Testing

@testable import PlanStore

/// A store is there founded, or not at all.
struct FoundingTests {
  let folder: TemporaryFolder
  struct Failure: Error {}

  init() throws { folder = try TemporaryFolder() }

  private func create(founding: (Store) throws -> Void) throws -> Store {
    try Store.create(
      at: folder.store, settings: StoreSettings(createdAt: 0),
      templateReader: SampleStore.template, founding: founding)
  }

  @Test func `a store has its name only after it is founded`() throws {
    let store = try create { draft in
      #expect(access(folder.store, F_OK) != 0)
      try draft.write { writer in
        try SampleStore.tell(
          [.founded(holidays: HolidayTable(region: "NL", rules: []), roles: [])], to: writer,
          directory: nil)
      }
      #expect(try draft.head().count == 1)
    }
    #expect(try store.directoryRevision() == 1)
    #expect(try store.verify().findings.isEmpty)
    try store.close()
    #expect(folder.names == ["store.db", "store.key"])
  }

  @Test func `a founding that fails leaves no store, and the next one has the same key`() throws {
    #expect(throws: Failure.self) { try create { _ in throw Failure() } }
    #expect(folder.names == ["store.key"])
    let key = try folder.bytes(of: "store.key")
    try create { _ in }.close()
    #expect(try folder.bytes(of: "store.key") == key)
  }

  @Test func `what a killed process left goes with the next store, what is being made stays`()
    throws
  {
    let left = folder.store + ".new-0123456789abcdef"
    try TemporaryFolder.write([1, 2, 3], to: left)
    let other = folder.path + "/other.db.new-0123456789abcdef"
    try TemporaryFolder.write([1, 2, 3], to: other)
    let living = try DraftFile(of: folder.store, kind: "new")
    #expect(access(left, F_OK) != 0)
    let store = try create { _ in }
    #expect(access(living.path, F_OK) == 0)
    #expect(access(other, F_OK) == 0)
    try store.close()
  }

  @Test(arguments: [
    ("/var/x.db", "/var/x.db"), ("x.db", "./x.db"), ("file:///var/x.db", "./file:///var/x.db"),
    ("file:x?mode=memory", "./file:x?mode=memory"), (":memory:", "./:memory:"), ("", "./"),
  ])
  func `a path means nothing but a path`(path: String, name: String) {
    #expect(StoreAccess.plainName(path) == name)
    #expect(StoreAccess.full.name(of: path) == name)
  }
}
