// swift-format-ignore-file: NeverForceUnwrap, NeverUseForceTry

import CarePlans
import CivilTime
import GRDB
import Planner
import StoreSamples
import Testing

@testable import PlanStore

/// Plans as they were, kept so that the past is near.
struct CheckpointTests {
  let folder: TemporaryFolder
  let store: Store
  let code = PlanCode(random: 1)

  init() throws {
    folder = try TemporaryFolder()
    store = try SampleStore.make(at: folder.store)
    try SampleStore.found(code, in: store)
  }

  /// Makes the plan as long as that.
  private func grow(to count: Int) throws {
    while let revision = try store.plan(code)?.revision, revision < count {
      let release = SampleStore.day.adding(days: 10 + revision % 7)!
      try SampleStore.change(
        code, [.anchorSet("release", PlanAnchor(date: release, state: .confirmed))], in: store)
    }
  }

  private var numbers: [Int] {
    get throws { try store.reading { try CheckpointTable.numbers(of: code, $0.db) } }
  }

  private func execute(_ sql: String) throws {
    try store.queue.write { try $0.execute(sql: sql) }
  }

  @Test func `the distance grows with the plan, so that few are kept`() {
    #expect(PlanCheckpoint.distance(in: 1) == 16)
    #expect(PlanCheckpoint.distance(in: 64 * 16) == 16)
    #expect(PlanCheckpoint.distance(in: 65 * 16) == 32)
    #expect(PlanCheckpoint.distance(in: 20_000) == 512)
    #expect(PlanCheckpoint.distance(in: .max) > 0)
  }

  @Test func `a plan is kept after every sixteenth change set, as it then was`() throws {
    try grow(to: 16)
    let stored = try #require(try store.plan(code))
    try grow(to: 35)
    #expect(try numbers == [16, 32])
    let kept = try #require(try store.checkpoint(of: code, through: 31))
    #expect(kept.number == 16)
    #expect(kept.plan == stored.plan)
    #expect(kept.commitments == stored.commitments)
    #expect(kept.day == stored.day)
    #expect(try store.checkpoint(of: code, through: 15) == nil)
  }

  @Test func `everything in a commitment comes back`() throws {
    let plan = try #require(try store.plan(code)).plan
    let kept = PlanCheckpoint(
      number: 7, plan: plan, commitments: Samples.fullCommitment(of: code), day: SampleStore.day,
      undos: [
        ChangeHistory.Undo(number: 4, targets: [2, 3]), ChangeHistory.Undo(number: 6, targets: [4]),
      ])
    let bytes = CheckpointPacking.pack(kept)
    #expect(CheckpointPacking.unpack(bytes, of: code, number: 7) == kept)
    #expect(CheckpointPacking.unpack(bytes, of: PlanCode(random: 2), number: 7) == nil)
    for count in stride(from: 0, to: bytes.count, by: 97) {
      #expect(CheckpointPacking.unpack(bytes.prefix(count), of: code, number: 7) == nil)
    }
    #expect(CheckpointPacking.unpack(bytes + [0], of: code, number: 7) == nil)
  }

  @Test func `an undo that takes much is kept, and what it brought is told as it was`() throws {
    try SampleStore.change(code, [.factSet("housing", "own")], in: store)
    try grow(to: 40)
    try SampleStore.change(code, [.undone(change: 3)], in: store)
    #expect(try numbers == [16, 32, 41])
    let stored = try #require(try store.plan(code))
    let kept = try #require(try store.checkpoint(of: code, through: 41))
    #expect(kept.commitments == stored.commitments)
    #expect(kept.undos == [ChangeHistory.Undo(number: 41, targets: [3])])
    try SampleStore.change(code, [.factSet("housing", "rented")], in: store)
    try SampleStore.change(code, [.undone(change: 42)], in: store)
    #expect(try numbers == [16, 32, 41], "the last change is taken back with little work")
    #expect(try store.rebuild(writing: false).differences.isEmpty)
  }

  @Test func `those that lie too close together are taken away as the plan grows`() throws {
    let plan = try #require(try store.plan(code))
    try store.write { _ in }
    try store.queue.write { db in
      for number in stride(from: 16, through: 1_056, by: 16) {
        try CheckpointTable.write(
          PlanCheckpoint(
            number: number, plan: plan.plan, commitments: [], day: plan.day, undos: []),
          store.keys, db)
      }
      for number in 1...40 {
        try CheckpointTable.write(
          PlanCheckpoint(
            number: number * 16 + 1, plan: plan.plan, commitments: [], day: plan.day, undos: []),
          store.keys, db)
      }
      try CheckpointTable.thin(code, to: 1_056, db)
    }
    let left = try numbers
    #expect(left.filter { $0 % 16 == 0 } == Array(stride(from: 32, through: 1_056, by: 32)))
    #expect(left.filter { $0 % 16 != 0 } == (9...40).map { $0 * 16 + 1 })
  }

  @Test func `a kept plan that is not what the journal says is found and made anew`() throws {
    try grow(to: 20)
    let right = try #require(try store.checkpoint(of: code, through: 16))
    var wrong = right
    wrong.commitments.removeLast()
    try store.queue.write { try CheckpointTable.write(wrong, store.keys, $0) }
    #expect(try store.rebuild(writing: false).differences.map(\.part) == [.checkpoints])
    #expect(try store.verify(folding: true).findings.map(\.detail) == ["checkpoints"])
    #expect(try store.rebuild(writing: true).differences.map(\.part) == [.checkpoints])
    #expect(try store.checkpoint(of: code, through: 16) == right)
    #expect(try store.rebuild(writing: false).differences.isEmpty)
  }

  @Test func `a store without them works, and gets them with a rebuild`() throws {
    try grow(to: 40)
    let right = try #require(try store.checkpoint(of: code, through: 32))
    try execute("DELETE FROM checkpoint")
    #expect(try store.rebuild(writing: false).differences.isEmpty)
    try SampleStore.change(code, [.undone(change: 40)], in: store)
    #expect(try store.plan(code)?.plan.anchors["release"]?.date == SampleStore.day.adding(days: 13))
    _ = try store.rebuild(writing: true)
    #expect(try numbers == [16, 32])
    #expect(try store.checkpoint(of: code, through: 32) == right)
  }

  @Test func `a destroyed key takes them along`() throws {
    try grow(to: 16)
    try store.destroyKey(of: code, at: SampleStore.noon)
    #expect(try numbers == [])
  }

  @Test func `the clock's way back is told by the places of the journal`() throws {
    let other = PlanCode(random: 2)
    try SampleStore.found(other, in: store)
    #expect(try store.clockJumps() == [], "milliseconds are no jump")
    let stored = try #require(try store.plan(code))
    let change = PlanChangeSet(
      number: 3, actor: "a", login: "l", at: SampleStore.noon - 7_200_000, day: SampleStore.day,
      reason: nil, events: [.replanned])
    var after = stored
    after.revision = 3
    let row = PlanRow(stored.plan, phases: [], revision: 3, changedAt: 0)
    try store.write { try $0.append(change, to: code, plan: after, row: row) }
    #expect(try store.clockJumps().map(\.seq) == [6])
    #expect(try store.clockJumps().map(\.seconds) == [7_200])
  }
}
