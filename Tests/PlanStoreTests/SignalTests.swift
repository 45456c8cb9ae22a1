// swift-format-ignore-file: NeverForceUnwrap

import CarePlans
import CivilTime
import GRDB
import PlanStore
import Planner
import StoreSamples
import Testing

/// Fingerprints of signals: kept with the key, found again by what they share, forgotten in time.
struct SignalTests {
  let folder: TemporaryFolder
  let store: Store
  private let today = SampleStore.day
  private let codes = [PlanCode(random: 1), PlanCode(random: 2), PlanCode(random: 3)]

  init() throws {
    folder = try TemporaryFolder()
    store = try SampleStore.make(at: folder.store)
  }

  private func keys(_ texts: String..., kind: PersonKey.Kind = .strong) -> Set<PersonKey> {
    Set(texts.map { PersonKey(kind, $0) })
  }

  private func keep(
    _ keys: Set<PersonKey>, _ place: Int, _ day: CivilDate, earlier: Int = 0
  ) throws {
    try store.keep(
      keys, of: KeptSignal(plan: codes[place], day: day), through: day.adding(days: 365)!,
      earlier: earlier)
  }

  @Test func `what shares a strong fingerprint is found, oldest first, also by who opens it later`()
    throws
  {
    try keep(keys("a", "b"), 0, today.adding(days: -10)!)
    try keep(keys("b", "c"), 1, today.adding(days: -90)!)
    try keep(keys("d"), 2, today)
    let found = try store.signals(like: keys("b", "x"), on: today)
    #expect(found.map(\.plan) == [codes[1], codes[0]])
    #expect(found.map(\.day) == [today.adding(days: -90)!, today.adding(days: -10)!])
    #expect(try store.signals(like: keys("x"), on: today) == [])
    try store.close()
    let again = try SampleStore.open(folder.store)
    #expect(try again.signals(like: keys("b"), on: today) == found)
  }

  @Test func `one weak fingerprint says nothing, two of different kinds do`() throws {
    let weak = keys("y", kind: .year).union(keys("m", kind: .month))
    try keep(weak, 0, today)
    #expect(try store.signals(like: keys("y", kind: .year), on: today) == [])
    #expect(try store.signals(like: keys("y", kind: .month), on: today) == [])
    #expect(try store.signals(like: weak, on: today).map(\.plan) == [codes[0]])
    try keep(keys("y1", "y2", kind: .year), 1, today)
    #expect(try store.signals(like: keys("y1", "y2", kind: .year), on: today) == [])
  }

  @Test func `what is kept anew takes the place of what was kept`() throws {
    try keep(keys("a"), 0, today)
    try keep(keys("b"), 0, today)
    #expect(try store.signals(like: keys("a"), on: today) == [])
    #expect(try store.signals(like: keys("b"), on: today).count == 1)
  }

  @Test func `how many came before is kept with it, and forgotten with it`() throws {
    try keep(keys("a"), 0, today, earlier: 2)
    #expect(try store.earlier(than: codes[0], on: today) == 2)
    #expect(try store.earlier(than: codes[1], on: today) == 0)
    #expect(try store.earlier(than: codes[0], on: today.adding(days: 366)!) == 0)
  }

  @Test func `it counts through its last day, and is gone when something is written after that`()
    throws
  {
    try keep(keys("a"), 0, today.adding(days: -365)!)
    try keep(keys("a"), 1, today.adding(days: -366)!)
    #expect(try store.signals(like: keys("a"), on: today).map(\.plan) == [codes[0]])
    let tomorrow = today.adding(days: 1)!
    #expect(try store.signals(like: keys("a"), on: tomorrow) == [])
    #expect(try rows() == 2)
    // The samples are written on `today`.
    try SampleStore.found(PlanCode(random: 9), in: store)
    #expect(try rows() == 1)
  }

  /// How many signals are kept, whatever their days.
  private func rows() throws -> Int {
    try store.signals(like: keys("a"), on: today.adding(days: -1_000)!).count
  }

  @Test func `they are no part of the journal, and a store with them is whole`() throws {
    let head = try store.head()
    try keep(keys("a"), 0, today)
    #expect(try store.head() == head)
    #expect(try store.verify().findings == [])
  }

  @Test func `a fingerprint of another store is another`() throws {
    try keep(keys("a"), 0, today)
    let other = try TemporaryFolder()
    let second = try SampleStore.make(at: other.store)
    #expect(try second.signals(like: keys("a"), on: today) == [])
    try second.keep(
      keys("a"), of: KeptSignal(plan: codes[0], day: today), through: today.adding(days: 9)!,
      earlier: 0)
    let (mine, others) = (try prints(in: folder.store), try prints(in: other.store))
    #expect(mine.count == 1 && others.count == 1 && mine != others)
  }

  private func prints(in path: String) throws -> [String] {
    let queue = try DatabaseQueue(path: path)
    defer { try? queue.close() }
    return try queue.read { try String.fetchAll($0, sql: "SELECT hex(print) FROM signalPrint") }
  }

  @Test(arguments: [
    "UPDATE signal SET day = day - 30", "UPDATE signal SET through = through + 365",
    "UPDATE signal SET earlier = 0",
    "UPDATE signalPrint SET plan = 7", "UPDATE signalPrint SET kind = 2",
  ])
  func `a row that was not written with the key is refused`(_ change: String) throws {
    try keep(keys("a"), 0, today, earlier: 2)
    try store.close()
    let queue = try DatabaseQueue(path: folder.store)
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA foreign_keys = OFF")
      try db.execute(sql: change)
    }
    try queue.close()
    let again = try SampleStore.open(folder.store)
    #expect(throws: StoreError.self) { try again.signals(like: keys("a"), on: today) }
  }
}
