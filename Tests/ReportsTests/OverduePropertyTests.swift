import CarePlans
import CivilTime
import ReportSamples
import Reports
import TestSupport
import Testing

struct OverduePropertyTests {
  let today = CivilDate.sampleToday

  @Test(arguments: UInt64(0)..<40)
  func `totals equal the sums of groups, and every late item is in one group`(seed: UInt64) {
    let (commitments, rows) = RandomCommitments.make(seed: seed)
    for grouping in Overdue.Grouping.allCases {
      let report = Overdue(
        Overdue.Question(grouping: grouping), of: commitments, rows: rows, on: today)
      #expect(report.groups.reduce(0) { $0 + $1.counts.overdue } == report.counts.overdue)
      #expect(report.groups.reduce(0) { $0 + $1.counts.breached } == report.counts.breached)
      #expect(report.items.count == report.counts.overdue)
      for group in report.groups {
        let members = report.items.filter { report.groupKey(of: $0) == group.key }
        #expect(members.count == group.counts.overdue)
        #expect(LateAge.allCases.reduce(0) { $0 + group.counts[age: $1] } == members.count)
      }
      #expect(Set(report.groups.map(\.key)).count == report.groups.count)
    }
  }

  @Test(arguments: UInt64(0)..<40)
  func `the order of the input changes nothing`(seed: UInt64) {
    let (commitments, rows) = RandomCommitments.make(seed: seed)
    var random = SplitMix64(seed: seed &+ 1)
    let shuffled = commitments.shuffled(using: &random)
    #expect(
      Overdue(Overdue.Question(), of: commitments, rows: rows, on: today)
        == Overdue(Overdue.Question(), of: shuffled, rows: rows.reversed(), on: today))
    #expect(
      Worklist(of: commitments, rows: rows, on: today)
        == Worklist(of: shuffled, rows: rows.reversed(), on: today))
    #expect(
      Upcoming(of: commitments, rows: rows, days: 60, on: today)
        == Upcoming(of: shuffled, rows: rows.reversed(), days: 60, on: today))
  }

  @Test(arguments: UInt64(0)..<40)
  func `worklist and overdue report agree on what is late`(seed: UInt64) {
    let (commitments, rows) = RandomCommitments.make(seed: seed)
    let list = Worklist(of: commitments, rows: rows, on: today)
    let report = Overdue(Overdue.Question(), of: commitments, rows: rows, on: today)
    let plans = PlanList(of: rows, digests: PlanDigest.all(of: commitments), on: today)
    #expect(list.count(.breached) == report.counts.breached)
    #expect(list.count(.breached) + list.count(.overdue) == report.counts.overdue)
    #expect(plans.entries.reduce(0) { $0 + $1.late } == report.counts.overdue)
    #expect(plans.entries.reduce(0) { $0 + $1.breached } == report.counts.breached)
  }

  @Test(arguments: UInt64(0)..<40)
  func `a list is sorted by an order no two items share`(seed: UInt64) {
    let (commitments, _) = RandomCommitments.make(seed: seed)
    let orders = commitments.map { CommitmentOrder($0) }.sorted()
    for (one, other) in zip(orders, orders.dropFirst()) {
      #expect(one < other)
      #expect(!(other < one))
    }
  }

  @Test(arguments: UInt64(0)..<40)
  func `every open item of a plan that owes is listed or counted once`(seed: UInt64) {
    let (commitments, rows) = RandomCommitments.make(seed: seed)
    let list = Worklist(of: commitments, rows: rows, on: today)
    let owing = Set(rows.filter(\.status.owes).map(\.code))
    let open = commitments.filter { $0.state.isOpen && owing.contains($0.plan) }
    let shown = list.sections.flatMap(\.rows)
    #expect(Set(shown.map(\.commitment)).count == shown.count)
    let contacts = open.filter { $0.series != nil }
    let listed = shown.filter { $0.commitment.series == nil }.count
    let rest = list.rest.later + list.rest.putAside + list.rest.heldUp + list.rest.openDated
    #expect(listed + rest == open.count - contacts.count)
    // Late contacts are all there: as a line, or in its count.
    let lateContacts = contacts.filter { $0.standing(on: today).isLate }.count
    let counted = shown.filter { $0.commitment.series != nil && $0.line.standing.isLate }
    #expect(counted.reduce(0) { $0 + 1 + $1.line.earlier } == lateContacts)
  }

  @Test func `doubling the plans doubles the roots and no more`() {
    func report(plans: Int) -> Overdue {
      let commitments = (1...plans).flatMap { plan in
        (0..<40).map { number -> Commitment in
          .sample(
            ItemKey("A\(number)"), plan: plan, due: day(number - 20),
            roots: number == 0 ? [] : ["A0"], frees: number == 0 ? 39 : 0)
        }
      }
      return Overdue(
        Overdue.Question(), of: commitments, rows: (1...plans).map { .sample($0) }, on: today)
    }
    #expect(report(plans: 8).roots.count == 2 * report(plans: 4).roots.count)
    #expect(report(plans: 8).roots.allSatisfy { $0.frees == 39 })
    #expect(report(plans: 8).causes.map(\.frees) == [8 * 39])
  }
}
