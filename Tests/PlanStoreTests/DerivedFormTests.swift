// swift-format-ignore-file: NeverForceUnwrap, NeverUseForceTry

import CarePlans
import CivilTime
import Planner
import StoreSamples
import Testing

@testable import PlanStore

/// What follows from the journal is made anew by a program with other rules, and says the same.
struct DerivedFormTests {
  let folder: TemporaryFolder
  let codes = (1...4).map { PlanCode(random: UInt64($0) * 1_000) }

  /// Everything that lists and calendars are made of.
  private struct Seen: Equatable {
    var rows: [PlanRow]
    var commitments: [Commitment]
    var plans: [StoredPlan?]
    var titles: [[ItemKey: String]]
    var directory: Directory
    var head: JournalHead

    init(_ store: Store, _ codes: [PlanCode]) throws {
      rows = try store.planRows()
      commitments = try store.commitments(CommitmentFilter.everything)
      plans = try codes.map { try store.plan($0) }
      titles = try codes.map { try store.ownTitles(of: $0) }
      directory = try store.directory()
      head = try store.head()
    }
  }

  /// Plans with much behind them: anchors that moved, closures, undo, own titles, one that was taken
  /// back and one that was destroyed.
  init() throws {
    folder = try TemporaryFolder()
    let store = try SampleStore.make(at: folder.store)
    for code in codes { try SampleStore.found(code, in: store) }
    func move(_ code: PlanCode, _ days: Int) throws {
      let release = PlanAnchor(date: SampleStore.day.adding(days: days), state: .confirmed)
      try SampleStore.change(code, [.anchorSet("release", release)], in: store)
    }
    for days in 11...30 { try move(codes[0], days) }
    try move(codes[1], 40)
    let before = try store.directory()
    var partner = Partner(id: "partner-ggz", name: "GGZ", roles: ["GGZ"])
    partner.closures = [DayRange(SampleStore.day, SampleStore.day.adding(days: 60)!)]
    try store.write { try SampleStore.tell([.partnerSet(partner)], to: $0, directory: before) }
    for code in codes.prefix(2) { try SampleStore.change(code, [.replanned], in: store) }
    try SampleStore.change(codes[0], [.undone(change: 15)], in: store)
    try SampleStore.change(
      codes[0], [.taskRevised("T001", [FieldChange(.title, .text("Eigen titel"))])], in: store)
    try SampleStore.change(
      codes[1], [.taskDone("T002", on: SampleStore.day, outcome: nil)], in: store)
    try SampleStore.change(codes[1], [.undone(change: 3)], in: store)
    try SampleStore.change(codes[2], [.undone(change: 1), .undone(change: 2)], in: store)
    try store.destroyKey(of: codes[3], at: SampleStore.noon)
    try store.close()
  }

  private var living: [PlanCode] { Array(codes.prefix(2)) }

  private func seen() throws -> Seen {
    let store = try SampleStore.open(folder.store)
    defer { try? store.close() }
    #expect(store.notices.isEmpty)
    return try Seen(store, living)
  }

  @Test func `tables of an older program are made anew and say the same`() throws {
    let before = try seen()
    #expect(before.rows.count == 3, "one was taken back, one is destroyed")
    #expect(before.commitments.contains { $0.dateStamp.sequence > 2 })
    try folder.setDerivedForm(0)
    var steps: [Int] = []
    let store = try Store.open(
      at: folder.store, templateReader: SampleStore.template,
      renewing: { done, _ in steps.append(done) })
    #expect(store.notices == [.renewed(plans: 2)])
    #expect(!steps.isEmpty && steps == steps.sorted())
    #expect(try Seen(store, living) == before)
    #expect(try store.verify().findings.isEmpty)
    try SampleStore.change(codes[0], [.factSet("housing", "own")], in: store)
    #expect(try store.verify().findings.isEmpty)
    try store.close()
    #expect(try SampleStore.open(folder.store).notices.isEmpty)
  }

  @Test func `tables of another shape, or none, are no hindrance`() throws {
    let before = try seen()
    try folder.setDerivedForm(
      0, "DROP INDEX commitmentByDay", "ALTER TABLE commitment ADD COLUMN colour TEXT",
      "UPDATE commitment SET rest = x'00'", "UPDATE snapshot SET sealed = x'00'",
      "DELETE FROM ownTitle", "DROP TABLE checkpoint")
    let store = try SampleStore.open(folder.store)
    #expect(store.notices == [.renewed(plans: 2)])
    #expect(try Seen(store, living) == before)
    #expect(try store.verify().findings.isEmpty)
  }

  @Test func `who may only read is told that somebody else must open the store first`() throws {
    try folder.setDerivedForm(0)
    #expect(throws: StoreError.tablesOld(path: folder.store)) {
      try Store.open(
        at: folder.store, isForReading: true, templateReader: SampleStore.template)
    }
    #expect(try SampleStore.open(folder.store).notices == [.renewed(plans: 2)])
    _ = try Store.open(at: folder.store, isForReading: true, templateReader: SampleStore.template)
  }

  @Test func `tables of a newer program are left alone`() throws {
    let newer = StoreError.newer(
      path: folder.store, version: DerivedForm.current + 1, known: DerivedForm.current)
    let open = try SampleStore.open(folder.store)
    #expect(try open.planRows().count == 3)
    try folder.setDerivedForm(DerivedForm.current + 1)
    #expect(throws: newer) { try SampleStore.open(folder.store) }
    #expect(throws: newer) {
      try Store.open(
        at: folder.store, isForReading: true, templateReader: SampleStore.template)
    }
    // Nor does one that is open go on.
    #expect(throws: newer) { try open.planRows() }
    #expect(throws: newer) {
      try SampleStore.change(codes[0], [.factSet("housing", "own")], in: open)
    }
  }

  @Test func `a copy with tables of an older program is restored`() throws {
    let before = try seen()
    try folder.setDerivedForm(0, "DROP INDEX commitmentByDay")
    let copy = folder.path + "/copy.db"
    try TemporaryFolder.write(folder.bytes(of: "store.db"), to: copy)
    let path = folder.path + "/other.db"
    try SampleStore.restore(copy, to: path, keyAt: folder.key, replacing: false)
    let store = try Store.open(
      at: path, keyAt: folder.key, templateReader: SampleStore.template)
    #expect(store.notices.isEmpty)
    var after = try Seen(store, living)
    #expect(after.head.count == before.head.count + 1)
    after.head = before.head
    #expect(after == before)
    #expect(try store.verify().findings.isEmpty)
  }

  @Test func `what fails on the way leaves the store as it was`() throws {
    try folder.setDerivedForm(0)
    let damaged = try folder.bytes(of: "store.db")
    #expect(throws: StoreError.templateMissing(hash: "no template")) {
      try Store.open(
        at: folder.store,
        templateReader: { _ in throw StoreError.templateMissing(hash: "no template") })
    }
    #expect(try folder.bytes(of: "store.db") == damaged)
    #expect(try SampleStore.open(folder.store).notices == [.renewed(plans: 2)])
  }
}
