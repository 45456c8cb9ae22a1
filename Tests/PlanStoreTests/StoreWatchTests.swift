import CarePlans
import GRDB
import PlanStore
import Planner
import StoreSamples
import Testing

struct StoreWatchTests {
  let folder: TemporaryFolder
  let store: Store
  let watch: StoreWatch

  init() throws {
    folder = try TemporaryFolder()
    store = try SampleStore.make(at: folder.store)
    watch = try StoreWatch(on: folder.store)
  }

  @Test func `without a write the mark stays the same`() throws {
    let mark = try watch.mark()
    for _ in 0..<5 { #expect(try watch.mark() == mark) }
    _ = try store.planRows()
    _ = try store.verify()
    #expect(try watch.mark() == mark)
  }

  @Test func `a write of this process is seen, each of them`() throws {
    var marks = [try watch.mark()]
    for number in 1...3 {
      try SampleStore.found(PlanCode(random: UInt64(number)), in: store)
      marks.append(try watch.mark())
    }
    #expect(Set(marks).count == 4)
  }

  @Test func `a write of another connection is seen`() throws {
    let mark = try watch.mark()
    let other = try SampleStore.open(folder.store)
    #expect(try watch.mark() == mark)
    try SampleStore.found(PlanCode(random: 7), in: other)
    let next = try watch.mark()
    #expect(next != mark)
    try other.close()
    #expect(try watch.mark() == next)
  }

  @Test func `a write that was taken back is none`() throws {
    struct Stop: Error {}
    let mark = try watch.mark()
    #expect(throws: Stop.self) {
      try store.write { writer in
        let text = "sample 4"
        try writer.keepTemplate(text, hash: text, titles: [:])
        throw Stop()
      }
    }
    #expect(try watch.mark() == mark)
  }

  @Test func `a watch is held by no write, and holds none up`() throws {
    let mark = try watch.mark()
    try store.write { writer in
      _ = try writer.directory()
      #expect(try watch.mark() == mark)
    }
    try SampleStore.found(PlanCode(random: 9), in: store)
    #expect(try watch.mark() != mark)
  }

  @Test func `a store that is not there cannot be watched`() {
    #expect(throws: StoreError.self) { _ = try StoreWatch(on: folder.path + "/none.db") }
    #expect(!folder.names.contains("none.db"))
  }
}
