// swift-format-ignore-file: NeverForceUnwrap, NeverUseForceTry

import CarePlans
import GRDB
import Glibc
import Planner
import StoreSamples
import Testing

@testable import PlanStore

/// What is told together is of one state of the store, and who reads waits for nobody.
struct SnapshotTests {
  let folder: TemporaryFolder
  let code = PlanCode(random: 42)
  let other = PlanCode(random: 43)

  init() throws {
    folder = try TemporaryFolder()
    let store = try SampleStore.make(at: folder.store)
    try SampleStore.found(code, tasks: 4, in: store)
    try store.close()
  }

  @Test(arguments: [false, true])
  func `a read sees one state, whatever others write meanwhile`(isShared: Bool) throws {
    let store = try SampleStore.open(folder.store, isShared: isShared)
    let meddler = try SampleStore.open(folder.store)
    let before = try store.head()
    try store.read { state in
      #expect(try state.head() == before)
      try SampleStore.found(other, in: meddler)
      #expect(try state.planRows().map(\.code) == [code])
      #expect(try state.plan(other) == nil)
      #expect(try state.revisions() == [code: 2])
      // Asked of the store itself, inside the read.
      #expect(try store.head() == before)
      #expect(try store.commitments(CommitmentFilter()).allSatisfy { $0.plan == code })
    }
    #expect(try store.head().count == before.count + 2)
    #expect(try store.plan(other) != nil)
  }

  @Test(arguments: [false, true])
  func `a read inside a write sees what that has written`(isShared: Bool) throws {
    let store = try SampleStore.open(folder.store, isShared: isShared)
    try store.write { writer in
      try SampleStore.change(code, [.factSet("housing", "own")], in: writer)
      #expect(try store.plan(code)?.revision == 3)
      #expect(try store.revisions() == [code: 3])
      #expect(try store.read { try $0.head().count } == 4)
    }
    struct Failure: Error {}
    #expect(throws: Failure.self) {
      try store.write { writer in
        try SampleStore.change(code, [.factSet("housing", "none")], in: writer)
        throw Failure()
      }
    }
    #expect(try store.plan(code)?.revision == 3)
    #expect(try store.plan(code)?.plan.facts["housing"]?.value == "own")
  }

  @Test func `a write inside a read is refused, and nothing is written`() throws {
    let store = try SampleStore.open(folder.store)
    let head = try store.head()
    #expect(throws: StoreError.refused(code: 0, detail: "write inside a read")) {
      try store.read { _ in try SampleStore.found(other, in: store) }
    }
    #expect(try store.head() == head)
  }

  @Test func `who reads is answered while a write waits for another process`() throws {
    let store = try SampleStore.open(folder.store, isShared: true)
    var configuration = GRDB::Configuration()
    configuration.allowsUnsafeTransactions = true
    let holder = try DatabaseQueue(path: folder.store, configuration: configuration)
    try holder.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") }
    let writer = BackgroundWork { [code] in
      try SampleStore.change(code, [.factSet("housing", "own")], in: store)
    }
    // Whoever waits next in line holds a lock on the folder.
    let line = open(folder.path, O_RDONLY | O_DIRECTORY)
    while flock(line, LOCK_EX | LOCK_NB) == 0 {
      flock(line, LOCK_UN)
      usleep(200)
    }
    close(line)
    for _ in 0..<20 {
      #expect(try store.revisions() == [code: 2])
      #expect(try store.plan(code)?.revision == 2)
      #expect(try !store.commitments(CommitmentFilter()).isEmpty)
    }
    #expect(!writer.isDone)
    try holder.writeWithoutTransaction { try $0.execute(sql: "COMMIT") }
    try writer.wait()
    #expect(try store.plan(code)?.revision == 3)
  }

  @Test func `every connection of a service is as careful as the one of a command`() throws {
    let store = try SampleStore.open(folder.store, isShared: true)
    func careful(_ db: Database) throws {
      #expect(try db.number("PRAGMA synchronous") == 2)
      #expect(try db.number("PRAGMA secure_delete") == 1)
      #expect(try db.number("PRAGMA temp_store") == 2)
      #expect(try db.number("PRAGMA foreign_keys") == 1)
    }
    try store.queue.writeWithoutTransaction(careful)
    try store.queue.unsafeReentrantRead { db in
      try careful(db)
      #expect(db.configuration.readonly)
    }
  }

  @Test func `a plan opened by who writes is not taken for the state of who reads`() throws {
    let store = try SampleStore.open(folder.store, isShared: true)
    try store.read { state in
      let before = try #require(try state.plan(code))
      try BackgroundWork { [code] in
        try SampleStore.change(code, [.factSet("housing", "own")], in: store)
      }.wait()
      #expect(try state.plan(code) == before)
    }
    #expect(try store.plan(code)?.revision == 3)
  }
}
