// swift-format-ignore-file: NeverForceUnwrap, NeverUseForceTry

import CarePlans
import CivilTime
import Files
import Foundation
import PlanStore
import PlanText
import Planner
import Testing

/// The figures, titles and the head that a report prints are of one state of the store.
struct OneStateTests {
  let small: SmallStore
  let meddler: Planner
  /// The planner of somebody in the midst of whose questions others write.
  let planner: Planner

  init() throws {
    small = try SmallStore()
    let store = try Store.open(
      at: small.folder.appending(path: "store.db").path(percentEncoded: false),
      templateReader: { try TemplateReader.template(from: $0) })
    let meddler = Planner(
      repository: store, clock: small.clock, random: CountedBits(), library: ShippedLibrary(),
      actor: PlanActor(name: "bob", login: "test"))
    self.meddler = meddler
    let meddling = MeddledPlans(store: small.store) { [clock = small.clock] in
      _ = try meddler.createPlan(
        PlanSeed(template: "adult-returnee-detention", start: clock.today(), begins: true),
        options: ChangeOptions())
    }
    planner = Planner(
      repository: meddling, clock: small.clock, random: CountedBits(), library: ShippedLibrary(),
      actor: nil)
    _ = try meddler.createPlan(
      PlanSeed(template: "adult-returnee-detention", start: small.clock.today(), begins: true),
      options: ChangeOptions())
  }

  /// A head counts the change sets of the directory and of every plan.
  private func agrees(_ snapshot: CommitmentSnapshot, directory: Int) -> Bool {
    snapshot.head.count == directory + snapshot.rows.map(\.revision).reduce(0, +)
      && Set(snapshot.commitments.map(\.plan)).isSubset(of: snapshot.rows.map(\.code))
  }

  @Test func `a list prints the head of what it lists`() throws {
    let directory = try small.store.directoryRevision()
    let snapshot = try planner.snapshot(CommitmentFilter())
    #expect(agrees(snapshot, directory: directory))
    #expect(snapshot.rows.count == 1)
    // It was in the midst of it.
    #expect(try small.store.planRows().count > 1)
  }

  @Test func `what is late comes with the head of what is late`() throws {
    small.clock.pass(days: 400)
    let directory = try small.store.directoryRevision()
    let snapshot = try planner.lateSnapshot(of: nil)
    #expect(agrees(snapshot, directory: directory))
    #expect(try small.store.planRows().count > snapshot.rows.count)
  }

  @Test func `a report of the past has the head of its figures`() throws {
    small.clock.pass(days: 2)
    let directory = try small.store.directoryRevision()
    let snapshot = try planner.snapshot(
      CommitmentFilter(), asOf: small.clock.today().adding(days: -1))
    #expect(snapshot.head.count == directory + 1)
  }
}

/// A store that others write to whenever it is asked for what is owed or for its journals.
private struct MeddledPlans: PlanRepository {
  let store: Store
  let meddle: @Sendable () throws -> Void

  func read<Result>(_ body: (any PlanState) throws -> Result) throws -> Result {
    try store.read { try body(MeddledState(state: $0, meddle: meddle)) }
  }

  func write<Result>(_ body: (any PlanWriting) throws -> Result) throws -> Result {
    try store.write(body)
  }
}

private struct MeddledState: PlanState {
  let state: any PlanState
  let meddle: () throws -> Void

  func commitments(_ filter: CommitmentFilter) throws -> [Commitment] {
    defer { try? meddle() }
    return try state.commitments(filter)
  }

  func digests(_ filter: CommitmentFilter, _ body: (PlanDigest) throws -> Void) throws {
    defer { try? meddle() }
    try state.digests(filter, body)
  }

  func numbers(through seq: Int) throws -> [PlanCode: Int] {
    defer { try? meddle() }
    return try state.numbers(through: seq)
  }

  func head() throws -> JournalHead { try state.head() }
  func revisions() throws -> [PlanCode: Int] { try state.revisions() }
  func entries(of code: PlanCode, _ numbers: ClosedRange<Int>) throws -> [RecordedPlanChange] {
    try state.entries(of: code, numbers)
  }
  func checkpoint(of code: PlanCode, through number: Int) throws -> PlanCheckpoint? {
    try state.checkpoint(of: code, through: number)
  }
  func directoryEntries() throws -> [RecordedDirectoryChange] { try state.directoryEntries() }
  func accessEntries() throws -> [RecordedAccessChange] { try state.accessEntries() }
  func sequence(before instant: Int64) throws -> Int { try state.sequence(before: instant) }
  func firstChanges(since day: CivilDate) throws -> [PlanCode: Int] {
    try state.firstChanges(since: day)
  }
  func latestInstant() throws -> Int64? { try state.latestInstant() }
  func open(_ items: [PlanCode: Set<ItemKey>]) throws -> [Commitment] { try state.open(items) }
  func ownTexts(of code: PlanCode) throws -> OwnTexts { try state.ownTexts(of: code) }
  func ownTexts() throws -> [PlanCode: OwnTexts] { try state.ownTexts() }
  func reasons(of code: PlanCode) throws -> [Int: String] { try state.reasons(of: code) }
  func templateTitles(hash: String) throws -> [ItemKey: BilingualText] {
    try state.templateTitles(hash: hash)
  }
  func directory() throws -> Directory { try state.directory() }
  func access() throws -> Access { try state.access() }
  func accessRevision() throws -> Int { try state.accessRevision() }
  func codes() throws -> [PlanCode] { try state.codes() }
  func codes(in range: ClosedRange<UInt64>) throws -> [PlanCode] { try state.codes(in: range) }
  func planRows() throws -> [PlanRow] { try state.planRows() }
  func plan(_ code: PlanCode) throws -> StoredPlan? { try state.plan(code) }
  func journal(of code: PlanCode) throws -> [PlanChangeSet] { try state.journal(of: code) }
  func template(hash: String) throws -> CareTemplate? { try state.template(hash: hash) }
  func directoryRevision() throws -> Int { try state.directoryRevision() }
}
