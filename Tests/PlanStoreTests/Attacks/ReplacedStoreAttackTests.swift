import Glibc
import PlanStore
import StoreSamples
import Testing

/// A store that is taken away or exchanged under a running service is noticed before the next write.
struct ReplacedStoreAttackTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try SampleStore.make(at: folder.store).close()
  }

  @Test(arguments: ["moved away", "removed", "another in its place"])
  func `nothing is acknowledged into nothing`(what: String) throws {
    let service = try SampleStore.open(folder.store, isShared: true)
    let watch = try StoreWatch(on: folder.store)
    #expect(throws: Never.self) { try watch.mark() }
    switch what {
    case "moved away": rename(folder.store, folder.path + "/elsewhere.db")
    case "removed": unlink(folder.store)
    default:
      rename(folder.store, folder.path + "/elsewhere.db")
      try TemporaryFolder.write(folder.bytes(of: "elsewhere.db"), to: folder.store)
    }
    #expect(throws: StoreError.replaced(path: folder.store)) { try watch.mark() }
    #expect(throws: StoreError.replaced(path: folder.store)) {
      try service.write { _ in }
    }
    #expect(throws: StoreError.replaced(path: folder.store)) { try service.keep([], now: 0) }
  }
}
