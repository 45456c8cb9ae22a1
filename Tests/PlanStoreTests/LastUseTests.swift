import CarePlans
import PlanStore
import Planner
import StoreSamples
import Testing

struct LastUseTests {
  let folder: TemporaryFolder
  let store: Store
  private let now: Int64 = 1_772_449_200

  init() throws {
    folder = try TemporaryFolder()
    store = try SampleStore.make(at: folder.store)
  }

  private func fetch(_ id: FeedGrantID, _ at: Int64, _ family: String = "curl") -> LastUse {
    LastUse(of: .feed(id), at: at, family: family)
  }

  @Test func `the latest fetch of each address is kept, also for who opens the store later`() throws
  {
    let kept = [fetch("f-1", now, "Google"), fetch("f-2", now - 5, "Apple")]
    try store.keep(kept, now: now)
    #expect(try store.lastUses() == [.feed("f-1"): kept[0], .feed("f-2"): kept[1]])
    try store.close()
    let again = try SampleStore.open(folder.store)
    #expect(try again.lastUses() == [.feed("f-1"): kept[0], .feed("f-2"): kept[1]])
  }

  @Test func `a newer fetch wins, an older one does not`() throws {
    try store.keep([fetch("f-1", now)], now: now)
    try store.keep([fetch("f-1", now - 1, "older")], now: now)
    #expect(try store.lastUses()[.feed("f-1")]?.family == "curl")
    try store.keep([fetch("f-1", now + 1, "newer")], now: now + 1)
    #expect(try store.lastUses() == [.feed("f-1"): fetch("f-1", now + 1, "newer")])
    try store.keep([fetch("f-2", 5 + now), fetch("f-2", 3 + now)], now: now)
    #expect(try store.lastUses()[.feed("f-2")]?.at == now + 5)
  }

  @Test func `a key is known apart from an address`() throws {
    let uses = [fetch("f-1", now), LastUse(of: .token("t-1"), at: now - 1, family: "Python")]
    try store.keep(uses, now: now)
    #expect(try store.lastUses() == [.feed("f-1"): uses[0], .token("t-1"): uses[1]])
  }

  @Test func `after 90 days a fetch is forgotten`() throws {
    let age: Int64 = 90 * 86_400
    try store.keep([fetch("f-1", now), fetch("f-2", now + 1)], now: now)
    try store.keep([], now: now + age)
    #expect(try store.lastUses().count == 2)
    try store.keep([], now: now + age + 1)
    #expect(try store.lastUses().keys.sorted() == [.feed("f-2")])
    try store.keep([fetch("f-3", now)], now: now + age + 2)
    #expect(try store.lastUses().isEmpty)
  }

  @Test func `fetches are no part of the journal`() throws {
    try SampleStore.found(PlanCode(random: 1), in: store)
    let head = try store.head()
    let revision = try store.directoryRevision()
    try store.keep([fetch("f-1", now)], now: now)
    #expect(try store.head() == head)
    #expect(try store.directoryRevision() == revision)
    #expect(try store.verify(expecting: head).findings.isEmpty)
    #expect(try store.rebuild(writing: true).differences.isEmpty)
    #expect(try store.lastUses().count == 1)
  }
}
