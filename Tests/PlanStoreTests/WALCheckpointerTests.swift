import CarePlans
import Glibc
import PlanStore
import Planner
import StoreSamples
import Testing

struct WALCheckpointerTests {
  let folder: TemporaryFolder
  let store: Store
  let copier: WALCheckpointer

  init() throws {
    folder = try TemporaryFolder()
    store = try SampleStore.make(at: folder.store)
    copier = try WALCheckpointer(of: store)
    try copier.copy()
  }

  /// The sizes of the file and of its log.
  private var size: Int { Self.size(of: folder.store) }
  private var logSize: Int { Self.size(of: folder.store + "-wal") }

  private static func size(of path: String) -> Int {
    var facts = stat()
    return stat(path, &facts) == 0 ? Int(facts.st_size) : 0
  }

  private func write(_ plans: ClosedRange<UInt64>) throws {
    for number in plans {
      try SampleStore.found(PlanCode(random: number), tasks: 40, in: store)
    }
  }

  @Test func `what was written comes into the file, and no write puts it there`() throws {
    let before = size
    try write(1...60)
    // More than SQLite leaves in the log by itself.
    #expect(logSize > 1_000 * 4_096)
    #expect(size == before)
    try copier.copy()
    #expect(size > 2 * before)
    #expect(try store.planRows().count == 60)
  }

  @Test func `it is held up by no write, and holds none up`() throws {
    try store.write { writer in
      _ = try writer.directory()
      try copier.copy()
    }
    try write(1...1)
    try copier.copy()
    #expect(try store.planRows().count == 1)
  }

  @Test func `a store that is gone has no log`() throws {
    let other = try TemporaryFolder()
    let gone = try SampleStore.make(at: other.store)
    unlink(other.store)
    #expect(throws: StoreError.self) { _ = try WALCheckpointer(of: gone) }
  }
}
