// swift-format-ignore-file: NeverForceUnwrap, NeverUseForceTry

import CarePlans
import CivilTime
import GRDB
import PlanStore
import Planner
import StoreSamples
import TestSupport
import Testing

/// What lists count and choose from says what the commitments say.
struct DigestTableTests {
  private func store(_ folder: TemporaryFolder, with commitments: [Commitment], of code: PlanCode)
    throws -> Store
  {
    let store = try SampleStore.make(at: folder.store)
    try SampleStore.found(code, in: store)
    try append(commitments, to: code, in: store)
    return store
  }

  private func append(_ commitments: [Commitment], to code: PlanCode, in store: Store) throws {
    var stored = try store.plan(code)!
    stored.revision += 1
    stored.plan.status = .active
    stored.commitments = commitments.sorted { $0.item < $1.item }
    let change = PlanChangeSet(
      number: stored.revision, actor: "a", login: "l", at: 1, day: SampleStore.day, reason: nil,
      events: [])
    let row = PlanRow(stored.plan, phases: [], revision: stored.revision, changedAt: 1)
    try store.write { try $0.append(change, to: code, plan: stored, row: row) }
  }

  private func digests(_ filter: CommitmentFilter, in store: Store) throws -> [PlanDigest] {
    var found: [PlanDigest] = []
    try store.digests(filter) { found.append($0) }
    return found
  }

  @Test func `every field comes back, for every kind and state`() throws {
    let folder = try TemporaryFolder()
    let code = PlanCode(random: 7)
    // Contacts have keys of their series and their number.
    var commitments = Samples.fullCommitment(of: code)
    for place in commitments.indices {
      guard let series = commitments[place].series else { continue }
      commitments[place].item = series.contact(place + 1)
      commitments[place].occurrence = place + 1
    }
    for place in commitments.indices { commitments[place].finishedOn = nil }
    commitments.sort { $0.item < $1.item }
    let store = try store(folder, with: commitments, of: code)
    var filter = CommitmentFilter()
    filter.openOnly = false
    let digest = try #require(try digests(filter, in: store).first)
    #expect(digest == PlanDigest(of: commitments, in: code))
    let told = commitments.filter { $0.series == nil || $0.state.isOpen }
    #expect(digest.items.count == told.count)
    for (place, entry) in told.enumerated() {
      #expect(digest.key(at: place) == entry.item)
      let item = digest.items[place]
      #expect(item.dates.standing(on: SampleStore.day) == entry.standing(on: SampleStore.day))
      #expect(digest.key(item.partner) == entry.partner)
      #expect(digest.key(item.worker) == entry.worker)
      #expect(digest.key(item.title) == entry.titleKey)
      #expect(item.phase.map { digest.names[$0] } == entry.phase)
      #expect((item.kind, item.obligation) == (entry.kind, entry.obligation))
    }
  }

  @Test func `a series of which nothing is open is told once`() throws {
    let code = PlanCode(random: 7)
    func contact(_ number: Int, _ state: Commitment.State) -> Commitment {
      var entry = Commitment(
        plan: code, item: ItemKey("S1").contact(number), number: "1.\(number)", kind: .contact,
        obligation: .process, role: "GGZ", state: state, at: 1)
      entry.series = "S1"
      entry.occurrence = number
      return entry
    }
    let settled = PlanDigest(of: [contact(1, .done), contact(2, .missed)], in: code)
    #expect(settled.items.count == 1)
    let open = PlanDigest(of: [contact(1, .done), contact(2, .open), contact(3, .open)], in: code)
    #expect(open.items.indices.map { open.key(at: $0).rawValue } == ["S1.2", "S1.3"])
  }

  @Test func `random filters leave the items that fit`() throws {
    let folder = try TemporaryFolder()
    let code = PlanCode(random: 7)
    var random = SplitMix64(seed: 11)
    var commitments: [Commitment] = []
    for number in 0..<200 {
      var one = Commitment(
        plan: code, item: ItemKey("T\(number)"), number: "\(number)",
        kind: .allCases.randomElement(using: &random)!,
        obligation: .allCases.randomElement(using: &random)!, role: "GGZ",
        state: .allCases.randomElement(using: &random)!, at: 1)
      one.partner = ["ggz", "pol", nil].randomElement(using: &random)!
      one.worker = ["w1", "w2", nil].randomElement(using: &random)!
      one.phase = ["intake", nil].randomElement(using: &random)!
      one.due = day(using: &random)
      one.limit = day(using: &random)
      commitments.append(one)
    }
    commitments.sort { $0.item < $1.item }
    let store = try store(folder, with: commitments, of: code)
    var hits = 0
    for _ in 0..<300 {
      var filter = CommitmentFilter()
      filter.openOnly = Bool.random(using: &random)
      filter.partners = [nil, nil, ["ggz"], ["pol", "ggz"], []].randomElement(using: &random)!
      filter.workers = [nil, nil, ["w1"]].randomElement(using: &random)!
      filter.phases = [nil, nil, ["intake"]].randomElement(using: &random)!
      filter.kinds = [nil, nil, [.action, .gate]].randomElement(using: &random)!
      filter.obligations = [nil, nil, [.statutory]].randomElement(using: &random)!
      filter.dateFrom = [nil, day(using: &random)].randomElement(using: &random)!
      filter.dateThrough = [nil, day(using: &random)].randomElement(using: &random)!
      let expected = try store.commitments(filter).map(\.item)
      let found = try digests(filter, in: store).flatMap { digest in
        digest.items.indices.map { digest.key(at: $0) }
      }
      #expect(found == expected, "\(filter)")
      hits += found.isEmpty ? 0 : 1
    }
    #expect(hits > 100)
  }

  private func day(using random: inout SplitMix64) -> CivilDate? {
    guard Int.random(in: 0..<3, using: &random) > 0 else { return nil }
    return SampleStore.day.adding(days: Int.random(in: 0..<30, using: &random))
  }

  @Test func `a digest that was changed by hand is refused by a service and found by a rebuild`()
    throws
  {
    let folder = try TemporaryFolder()
    let code = PlanCode(random: 7)
    let store = try SampleStore.make(at: folder.store)
    try SampleStore.found(code, in: store)
    // The day on which the first item is due.
    try execute(
      "UPDATE digest SET items = CAST(substr(items, 1, 12) || x'77' || substr(items, 14) AS BLOB)",
      in: folder)
    let again = try SampleStore.open(folder.store, isShared: true)
    var filter = CommitmentFilter()
    filter.statuses = Set(PlanStatus.allCases)
    #expect(throws: StoreError.self) { try again.digests(filter) { _ in } }
    let found = try again.rebuild(writing: false).differences
    #expect(found.contains { $0.part == .digest && $0.plan == code })
    #expect(try again.rebuild(writing: true).wasWritten)
    #expect(try again.rebuild(writing: false).differences == [])
  }

  private func execute(_ sql: String, in folder: TemporaryFolder) throws {
    try DatabaseQueue(path: folder.store).write { try $0.execute(sql: sql) }
  }

  @Test func `bytes that are no digest are no trap`() throws {
    var random = SplitMix64(seed: 5)
    let folder = try TemporaryFolder()
    let code = PlanCode(random: 7)
    let store = try SampleStore.make(at: folder.store)
    try SampleStore.found(code, in: store)
    var filter = CommitmentFilter()
    filter.statuses = Set(PlanStatus.allCases)
    for _ in 0..<60 {
      let bytes = (0..<Int.random(in: 0..<60, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      // A beginning as of a real one, so that the numbers behind it are believed.
      let counts: [UInt8] = [1, 0, 0, 0] + bytes
      let hex = counts.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
      try execute("UPDATE digest SET items = x'\(hex)'", in: folder)
      var isRefused = false
      do { try store.digests(filter) { _ in } } catch is StoreError { isRefused = true }
      #expect(isRefused || bytes.count >= 8)
    }
  }
}
