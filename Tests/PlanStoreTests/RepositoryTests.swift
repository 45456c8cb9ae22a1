// swift-format-ignore-file: NeverForceUnwrap, NeverUseForceTry

import CarePlans
import CivilTime
import PlanStore
import Planner
import StoreSamples
import Testing

/// What the use cases rely on.
struct RepositoryTests {
  let folder: TemporaryFolder
  let store: Store
  let code = PlanCode(random: 1_234_567)
  let other = PlanCode(random: 7_654_321)

  init() throws {
    folder = try TemporaryFolder()
    store = try SampleStore.make(at: folder.store)
  }

  @Test func `a plan comes back as it was written`() throws {
    try SampleStore.found(code, in: store)
    let kept = try #require(try store.plan(code))
    try store.close()
    let again = try SampleStore.open(folder.store)
    #expect(try again.plan(code) == kept)
    #expect(kept.revision == 2)
    #expect(kept.plan.tasks.count == 12)
    #expect(kept.commitments.count > 12)
    let row = try #require(try again.planRows().first)
    #expect(row.code == code)
    #expect(row.status == .active)
    #expect(row.anchors.first { $0.key == "release" }?.anchor == kept.plan.anchors["release"])
    #expect(row.phases == [PhaseStart(key: "intake", from: nil)])
    #expect(row.revision == 2)
  }

  @Test func `every field of a commitment and a row survives`() throws {
    try SampleStore.found(code, in: store)
    let stored = try #require(try store.plan(code))
    let full = Samples.fullCommitment(of: code)
    var row = try #require(try store.planRows().first)
    row.lead = "worker-of-a-long-name-01"
    row.phases = [
      PhaseStart(key: "a=b", from: SampleStore.day), PhaseStart(key: "last", from: nil),
    ]
    row.anchors = [
      NamedAnchor(key: "arrival", anchor: PlanAnchor(date: SampleStore.day, state: .actual)),
      NamedAnchor(key: "notice", anchor: .unknown),
      NamedAnchor(key: "release", anchor: PlanAnchor(date: SampleStore.day, state: .expected)),
    ]
    row.lastContact = SampleStore.day
    row.endedOn = SampleStore.day
    row.revision = 3
    let change = PlanChangeSet(
      number: 3, actor: "a", login: "l", at: 5, day: SampleStore.day, reason: nil,
      events: [.factSet("housing", "own")])
    let after = StoredPlan(
      plan: stored.plan, revision: 3, day: SampleStore.day, commitments: full)
    try store.write { try $0.append(change, to: code, plan: after, row: row) }
    try store.close()
    let again = try SampleStore.open(folder.store)
    #expect(try again.planRows() == [row])
    #expect(try again.plan(code)?.commitments == full)
  }

  @Test func `the tail after a snapshot is applied`() throws {
    try SampleStore.found(code, in: store)
    for number in 1...40 {
      try SampleStore.change(code, [.factSet(FactKey("f\(number)"), "yes")], in: store)
      let other = try SampleStore.open(folder.store)
      #expect(try other.plan(code)?.plan.facts.count == 1 + number)
      try other.close()
    }
    #expect(try store.journal(of: code).map(\.number) == Array(1...42))
  }

  @Test func `an undo and its undo are folded from the beginning`() throws {
    try SampleStore.found(code, in: store)
    try SampleStore.change(code, [.factSet("housing", "own")], in: store)
    try SampleStore.change(code, [.factSet("work", "yes")], in: store)
    try SampleStore.change(code, [.undone(change: 3)], in: store)
    let undone = try SampleStore.open(folder.store)
    #expect(try undone.plan(code)?.plan.facts["housing"]?.value == nil)
    #expect(try undone.plan(code)?.plan.facts["work"]?.value == "yes")
    try SampleStore.change(code, [.undone(change: 5)], in: undone)
    #expect(try undone.plan(code)?.plan.facts["housing"]?.value == "own")
    #expect(try store.plan(code)?.plan.facts["housing"]?.value == "own")
  }

  @Test func `a plan whose creation is taken back is gone and can come back`() throws {
    try SampleStore.found(code, in: store)
    let before = try #require(try store.plan(code))
    let undo = PlanChangeSet(
      number: 3, actor: "a", login: "l", at: 5, day: SampleStore.day, reason: "x",
      events: [.undone(change: 1), .undone(change: 2)])
    try store.write { try $0.append(undo, to: code, plan: nil, row: nil) }
    #expect(try store.plan(code) == nil)
    #expect(try store.planRows().isEmpty)
    #expect(try store.commitments(CommitmentFilter()).isEmpty)
    #expect(try store.codes() == [code])
    #expect(try store.journal(of: code).count == 3)
    #expect(try store.verify().findings.isEmpty)
    try SampleStore.change(code, [.factSet("housing", "own")], in: store, plan: before)
    #expect(try store.planRows().map(\.code) == [code])
  }

  @Test func `an error takes everything back`() throws {
    struct Refusal: Error {}
    try SampleStore.found(code, in: store)
    let head = try store.head()
    #expect(throws: Refusal.self) {
      try store.write { writer in
        try SampleStore.change(code, [.factSet("housing", "own")], in: writer)
        #expect(try writer.plan(code)?.revision == 3)
        throw Refusal()
      }
    }
    #expect(try store.head() == head)
    #expect(try store.plan(code)?.revision == 2)
    try SampleStore.found(other, in: store)
    #expect(try store.verify().findings.isEmpty)
  }

  @Test func `a plan made and taken back can be made again`() throws {
    struct Refusal: Error {}
    #expect(throws: Refusal.self) {
      try store.bulkWriting {
        try SampleStore.found(code, in: store)
        throw Refusal()
      }
    }
    #expect(try store.codes().isEmpty)
    try SampleStore.found(code, in: store)
    try store.close()
    #expect(try SampleStore.open(folder.store).plan(code)?.revision == 2)
  }

  @Test func `a bulk write is one transaction and a failed part of it is taken back alone`() throws
  {
    struct Refusal: Error {}
    let watcher = try SampleStore.open(folder.store)
    try store.bulkWriting {
      try SampleStore.found(code, in: store)
      #expect(throws: Refusal.self) {
        try store.write { writer in
          try SampleStore.change(code, [.factSet("housing", "own")], in: writer)
          throw Refusal()
        }
      }
      try SampleStore.change(code, [.factSet("work", "yes")], in: store)
      #expect(try watcher.planRows().isEmpty)
      #expect(try store.planRows().count == 1)
    }
    let plan = try #require(try watcher.plan(code))
    #expect(plan.revision == 3)
    #expect(plan.plan.facts["housing"]?.value == nil)
    #expect(plan.plan.facts["work"]?.value == "yes")
    #expect(try watcher.verify().findings.isEmpty)
  }

  @Test func `what an inner write kept is forgotten with the outer one`() throws {
    struct Refusal: Error {}
    try SampleStore.found(code, in: store)
    #expect(throws: Refusal.self) {
      try store.write { _ in
        try SampleStore.change(code, [.factSet("housing", "own")], in: store)
        throw Refusal()
      }
    }
    try store.bulkWriting {
      #expect(throws: Refusal.self) {
        try store.bulkWriting {
          try SampleStore.change(code, [.factSet("housing", "own")], in: store)
          throw Refusal()
        }
      }
      #expect(try store.plan(code)?.revision == 2)
      try SampleStore.change(code, [.factSet("work", "yes")], in: store)
    }
    #expect(try store.plan(code)?.plan.facts["housing"]?.value == nil)
    #expect(try store.verify().findings.isEmpty)
  }

  @Test func `a change set out of its order is refused`() throws {
    try SampleStore.found(code, in: store)
    let stored = try #require(try store.plan(code))
    let row = try #require(try store.planRows().first)
    let change = PlanChangeSet(
      number: 2, actor: "a", login: "l", at: 5, day: SampleStore.day, reason: nil, events: [])
    #expect(throws: StoreError.outOfOrder(plan: code, expected: 3, found: 2)) {
      try store.write { try $0.append(change, to: code, plan: stored, row: row) }
    }
  }

  @Test func `the journal ends where the clock says, in the order it was written`() throws {
    try SampleStore.found(code, in: store)
    try SampleStore.found(other, in: store)
    try SampleStore.change(code, [.factSet("housing", "own")], in: store)
    // The directory is 1; the plans are made in 2 and 4, and the clock shows noon and their number.
    #expect(try store.numbers(through: 3) == [code: 2])
    #expect(try store.numbers(through: 6) == [code: 3, other: 2])
    #expect(try store.sequence(before: SampleStore.noon) == 0)
    #expect(try store.sequence(before: SampleStore.noon + 2) == 4, "later ones count from it on")
    #expect(try store.sequence(before: SampleStore.noon + 9) == 6)
    #expect(try store.latestInstant() == SampleStore.noon + 3)
    #expect(try store.entries(of: code, 2...3).map(\.seq) == [3, 6])
  }

  @Test func `the directory is kept with its journal`() throws {
    let before = try store.directory()
    try store.write { writer in
      let partner = Partner(id: "rn", name: "Reclassering", roles: ["RN"])
      try SampleStore.tell([.partnerSet(partner)], to: writer, directory: before)
    }
    let again = try SampleStore.open(folder.store)
    #expect(try again.directory().partners["rn"]?.name == "Reclassering")
    #expect(try again.directoryEntries().map(\.change.number) == [1, 2])
    #expect(try again.directoryRevision() == 2)
  }

  @Test func `own titles and template copies are kept`() throws {
    try SampleStore.found(code, in: store)
    try SampleStore.change(
      code, [.taskRevised("T003", [FieldChange(.title, .text("Een eigen titel"))])], in: store)
    #expect(try store.ownTitles(of: code) == ["T003": "Een eigen titel"])
    #expect(try store.templateTitles(hash: "sample 12")["T001"]?.en == "e")
    #expect(try store.template(hash: "sample 12")?.tasks.count == 12)
    #expect(try store.template(hash: "no such") == nil)
    try SampleStore.change(code, [.undone(change: 3)], in: store)
    #expect(try store.ownTitles(of: code).isEmpty)
  }

  @Test func `rows of some plans are those of all that fit`() throws {
    let codes = (1...7).map { PlanCode(random: UInt64($0) * 7_919) }
    for code in codes.dropLast(3) { try SampleStore.found(code, in: store) }
    let stamp = TemplateStamp(id: "sample", version: 1, hash: "sample 12")
    for code in codes.suffix(3) {
      let created = PlanEvent.created(
        code: code, template: stamp, caseType: "returnee", start: SampleStore.day)
      try SampleStore.change(code, [created], in: store)
    }
    let all = try store.planRows()
    #expect(all.count { $0.status == .draft } == 3)
    let never = (1...100).map { PlanCode(random: UInt64($0) * 104_729) }
    for asked in [[], [codes[0]], [codes[1], codes[6], never[0]], codes, codes + never] {
      let choice = PlanRowChoice(codes: Set(asked))
      #expect(try store.read { try $0.planRows(choice) } == all.filter(choice.asks))
    }
  }

  @Test func `names of items last and differ by audience`() throws {
    let name = store.uid(of: "K7QF/DR09", for: "worker rn-03")
    #expect(name.count == 32)
    try store.close()
    let again = try SampleStore.open(folder.store)
    #expect(again.uid(of: "K7QF/DR09", for: "worker rn-03") == name)
    #expect(again.uid(of: "K7QF/DR09", for: "worker rn-04") != name)
    #expect(again.uid(of: "3K7QF/DR09", for: "worker rn-0") != name)
  }
}
