// swift-format-ignore-file: NeverForceUnwrap, NeverUseForceTry

import CarePlans
import CivilTime
import PlanStore
import Planner
import StoreSamples
import TestSupport
import Testing

/// The question in SQL gives what the plain reading of the filter gives.
struct CommitmentQueryTests {
  @Test func `random filters find what a plain look at every row finds`() throws {
    let folder = try TemporaryFolder()
    let store = try SampleStore.make(at: folder.store)
    var random = SplitMix64(seed: 3)
    let codes = (0..<12).map { PlanCode(random: UInt64($0) * 7_919) }
    for code in codes { try found(code, in: store, using: &random) }
    let rows = Dictionary(uniqueKeysWithValues: try store.planRows().map { ($0.code, $0) })
    let all = try codes.sorted().flatMap { code in
      try store.plan(code)!.commitments.sorted { $0.item < $1.item }
    }
    #expect(all.count > 100)
    var hits = 0
    for _ in 0..<600 {
      let filter = self.filter(codes, using: &random)
      let expected = all.filter { fits($0, rows[$0.plan]!, filter) }
      #expect(try store.commitments(filter) == expected, "\(filter)")
      hits += expected.isEmpty ? 0 : 1
    }
    #expect(hits > 100)
  }

  private static let partners: [PartnerID] = ["ggz", "pol", "een-partner-met-lange-naam", "o'x\"y"]
  private static let workers: [WorkerID] = ["w1", "w2"]

  private func found(_ code: PlanCode, in store: Store, using random: inout SplitMix64) throws {
    try SampleStore.found(code, in: store)
    var stored = try store.plan(code)!
    stored.revision += 1
    stored.plan.status = PlanStatus.allCases.randomElement(using: &random)!
    stored.plan.lead =
      Bool.random(using: &random) ? Self.workers.randomElement(using: &random) : nil
    stored.plan.caseType = ["returnee", "minor"].randomElement(using: &random)!
    for place in stored.commitments.indices {
      var one = stored.commitments[place]
      one.partner = Self.partners.randomElement(using: &random)
      if Int.random(in: 0..<4, using: &random) == 0 { one.partner = nil }
      one.participants = Self.partners.filter { _ in Bool.random(using: &random) }
      one.worker = Bool.random(using: &random) ? Self.workers.randomElement(using: &random) : nil
      one.state = .allCases.randomElement(using: &random)!
      one.kind = .allCases.randomElement(using: &random)!
      one.obligation = .allCases.randomElement(using: &random)!
      one.phase = ["intake", "aftercare", nil].randomElement(using: &random)!
      one.due = day(using: &random)
      one.limit = day(using: &random)
      stored.commitments[place] = one
    }
    let change = PlanChangeSet(
      number: stored.revision, actor: "a", login: "l", at: 1, day: SampleStore.day, reason: nil,
      events: [])
    let row = PlanRow(stored.plan, phases: [], revision: stored.revision, changedAt: 1)
    try store.write { try $0.append(change, to: code, plan: stored, row: row) }
  }

  private func day(using random: inout SplitMix64) -> CivilDate? {
    guard Int.random(in: 0..<3, using: &random) > 0 else { return nil }
    return SampleStore.day.adding(days: Int.random(in: 0..<30, using: &random))
  }

  private func filter(_ codes: [PlanCode], using random: inout SplitMix64) -> CommitmentFilter {
    var filter = CommitmentFilter()
    func some<Value: Hashable>(_ values: [Value], _ random: inout SplitMix64) -> Set<Value>? {
      guard Int.random(in: 0..<4, using: &random) == 0 else { return nil }
      return Set(values.filter { _ in Bool.random(using: &random) })
    }
    filter.plans = some(codes, &random)
    filter.partners = some(Self.partners, &random)
    filter.workers = some(Self.workers, &random)
    filter.includesParticipants = Bool.random(using: &random)
    filter.leads = some(Self.workers, &random)
    filter.caseTypes = some(["returnee", "minor"], &random)
    filter.phases = some(["intake", "aftercare"], &random)
    filter.statuses = some(PlanStatus.allCases, &random)
    filter.obligations = some(Obligation.allCases, &random)
    filter.kinds = some(Commitment.Kind.allCases, &random)
    filter.openOnly = Bool.random(using: &random)
    filter.dateFrom = Bool.random(using: &random) ? day(using: &random) : nil
    filter.dateThrough = Bool.random(using: &random) ? day(using: &random) : nil
    return filter
  }

  private func fits(_ one: Commitment, _ row: PlanRow, _ filter: CommitmentFilter) -> Bool {
    func among<Value: Hashable>(_ values: Set<Value>?, _ value: Value?) -> Bool {
      guard let values else { return true }
      return value.map(values.contains) ?? false
    }
    guard among(filter.plans, one.plan), among(filter.workers, one.worker),
      among(filter.leads, row.lead), among(filter.caseTypes, row.caseType),
      among(filter.phases, one.phase), among(filter.obligations, one.obligation),
      among(filter.kinds, one.kind), filter.statuses?.contains(row.status) ?? row.status.owes,
      !filter.openOnly || one.state.isOpen
    else { return false }
    if let partners = filter.partners {
      let taking = filter.includesParticipants && !partners.isDisjoint(with: one.participants)
      guard taking || among(partners, one.partner) else { return false }
    }
    guard filter.dateFrom != nil || filter.dateThrough != nil else { return true }
    return [one.due, one.limit].compactMap(\.self).contains { day in
      day >= filter.dateFrom ?? .earliest && day <= filter.dateThrough ?? .latest
    }
  }
}
