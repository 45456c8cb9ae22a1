import CarePlans
import CivilTime
import Reports
import TestSupport
import Testing

struct OverdueTests {
  let today = CivilDate.sampleToday

  private func report(
    _ commitments: [Commitment], by grouping: Overdue.Grouping = .partner,
    rows: [PlanRow] = [.sample(1), .sample(2), .sample(3)],
    filter: CommitmentFilter = CommitmentFilter()
  ) -> Overdue {
    Overdue(
      Overdue.Question(grouping: grouping, filter: filter), of: commitments, rows: rows, on: today)
  }

  @Test(arguments: zip([-2, -1, 0, 1], [2, 1, 0, 0]))
  func `what is due today is not overdue`(offset: Int, late: Int) {
    let found = report([.sample("A1", due: day(offset))])
    #expect(found.items.map(\.daysLate) == (late > 0 ? [late] : []))
  }

  @Test func `a date counted from unfinished work is never late`() {
    let found = report([
      .sample("A1", due: day(-9)).with { $0.isDueExpected = true },
      .sample("A2", limit: day(-9)).with { $0.isLimitExpected = true },
    ])
    #expect(found.items.isEmpty)
    #expect(found.counts.overdue == 0)
  }

  @Test func `terms that wait for a date to be confirmed are counted apart, by that date`() {
    var row = PlanRow.sample(1)
    row.anchors = [
      .init(key: "release", anchor: PlanAnchor(date: day(-30), state: .expected)),
      .init(key: "detention", anchor: PlanAnchor(date: day(-300), state: .actual)),
    ]
    func waiting(_ item: ItemKey, for anchor: Int) -> Commitment {
      .sample(item, limit: day(-2)).with { $0.awaits = day(anchor) }
    }
    let found = report(
      [
        waiting("A1", for: -30), waiting("A2", for: -30), waiting("A3", for: -20),
        .sample("A4", limit: day(-2)), .sample("A5", due: day(-2)).with { $0.awaits = day(-30) },
      ], rows: [row])
    #expect(found.items.map(\.commitment.item) == ["A4"])
    #expect(
      found.awaited.map { "\($0.anchor?.rawValue ?? "-") \($0.terms)" } == ["release 3", "- 1"])
  }

  @Test func `statutory work comes first, then the oldest date`() {
    let found = report([
      .sample("A1", due: day(-40)), .sample("A2", obligation: .statutory, due: day(-2)),
      .sample("A3", obligation: .optional, due: day(-50)),
      .sample("A4", obligation: .statutory, due: day(-3)),
    ])
    #expect(found.items.map(\.commitment.item) == ["A4", "A2", "A3", "A1"])
  }

  @Test(arguments: zip([1, 7, 8, 30, 31, 4000], ["1-7", "1-7", "8-30", "8-30", "31+", "31+"]))
  func `ages are counted in three bands`(late: Int, band: String) throws {
    let found = report([.sample("A1", due: day(-late))], by: .age)
    #expect(found.groups.map(\.key) == [band])
    let age = try #require(LateAge(rawValue: band))
    #expect(found.counts[age: age] == 1)
  }

  @Test func `a breach counts once, among what is overdue`() {
    let found = report([
      .sample("A1", due: day(-3), limit: day(-1)), .sample("A2", limit: day(-1)),
      .sample("A3", due: day(-3), limit: day(5)),
    ])
    #expect(found.counts.overdue == 3)
    #expect(found.counts.breached == 2)
  }

  @Test func `work put aside past its date stands apart, and a limit is breached all the same`() {
    let aside = Commitment.sample("A1", due: day(-3)).with { $0.waitUntil = day(4) }
    let breached = Commitment.sample("A2", due: day(-3), limit: day(-2)).with {
      $0.waitUntil = day(4)
    }
    let over = Commitment.sample("A3", due: day(-3)).with { $0.waitUntil = day(0) }
    let found = report([aside, breached, over])
    #expect(found.items.map(\.commitment.item) == ["A2", "A3"])
    #expect(found.waiting.map(\.commitment.item) == ["A1"])
    #expect(found.waiting.map(\.daysLate) == [3])
  }

  @Test func `only the first unlogged contact is an item, with the number of the others`() {
    let contacts = (1...5).map { Commitment.sampleContact("S1", $0, on: day(-36 + 7 * $0)) }
    let found = report(contacts.shuffled() + [.sampleContact("S1", 6, on: day(6))])
    #expect(found.items.map(\.commitment.item) == ["S1.1"])
    #expect(found.items.map(\.line.earlier) == [4])
  }

  @Test func `a series is as late as the first contact that passed without a word`() {
    let contacts = (1...11).map { Commitment.sampleContact("S1", $0, on: day(-74 + 7 * $0 - 7)) }
    let found = report(contacts.shuffled() + [.sample("A1", due: day(-40))], by: .age)
    #expect(found.items.map(\.commitment.item) == ["S1.1", "A1"], "the oldest comes first")
    #expect(found.items.map(\.daysLate) == [74, 40])
    #expect(found.items.map(\.since) == [day(-74), day(-40)])
    #expect(
      found.items.map(\.line.missed) == [MissedContacts(count: 11, since: day(-74)), nil])
    #expect(found.groups.map(\.key) == ["31+"])
    #expect(report([contacts[10]]).items.map(\.line.missedSince) == [day(-4)])
  }

  @Test func `a series one of whose contacts is past its limit is breached`() {
    let breached = Commitment.sampleContact("S1", 1, on: day(-9)).with { $0.limit = day(-8) }
    let found = report([breached, .sampleContact("S1", 2, on: day(-2))])
    #expect(found.items.map(\.commitment.item) == ["S1.1"])
    #expect(found.counts.breached == 1)
    var tally = LateTally()
    for entry in [breached, .sampleContact("S1", 2, on: day(-2))] { tally.add(entry, on: today) }
    #expect([tally.late, tally.breached] == [found.counts.overdue, found.counts.breached])
  }

  @Test func `the same series in two plans are two items`() {
    let found = report([
      .sampleContact("S1", 1, plan: 1, on: day(-8)), .sampleContact("S1", 1, plan: 2, on: day(-8)),
    ])
    #expect(found.items.map(\.line.earlier) == [0, 0])
  }

  @Test func `a root counts every item that waits for it once`() {
    let found = report([
      .sample("R", due: day(-4), partner: "gem", frees: 3),
      .sample("A1", due: day(-1), blockedBy: ["R"], roots: ["R"]),
      .sample("A2", due: day(5), blockedBy: ["A1"], roots: ["R"]),
      .sample("A3", blockedBy: ["A1", "A2"], roots: ["R"]),
      .sample("B1", plan: 2, due: day(-1), roots: ["R"]),
    ])
    let roots = found.roots.map { "\($0.plan == .sample(1) ? 1 : 2) \($0.key) \($0.frees)" }
    #expect(roots == ["1 R 3", "2 R 1"])
    #expect(found.roots.map(\.partner) == ["gem", nil])
    #expect(found.roots.map(\.plans) == [1, 1])
    #expect(
      Dictionary(uniqueKeysWithValues: found.items.map { ($0.commitment.item, $0.root) })
        == ["R": nil, "A1": "R", "B1": "R"])
  }

  @Test func `of two roots an item names the one that holds up more`() {
    let found = report([
      .sample("R1", frees: 1), .sample("R2", frees: 2),
      .sample("A1", due: day(-1), blockedBy: ["R1", "R2"], roots: ["R1", "R2"]),
      .sample("A2", blockedBy: ["R2"], roots: ["R2"]),
    ])
    #expect(found.items.map(\.root) == ["R2"])
    #expect(found.roots.map(\.key) == ["R2", "R1"])
  }

  @Test func `what holds up nothing that is late is no root`() {
    let found = report([
      .sample("R", due: day(9), frees: 1), .sample("A1", due: day(12), roots: ["R"]),
    ])
    #expect(found.roots.isEmpty)
  }

  @Test func `one task that holds up several plans is one cause`() {
    let found = report(
      (1...3).flatMap { plan -> [Commitment] in
        [
          .sample("R", plan: plan, due: day(-9), frees: 2),
          .sample("A1", plan: plan, due: day(-1), roots: ["R"]),
          .sample("A2", plan: plan, due: day(8), roots: ["R"]),
        ]
      })
    #expect(found.causes.map { [$0.roots, $0.frees, $0.plans] } == [[3, 6, 3]])
    #expect(found.roots.map { [$0.frees, $0.plans] } == [[2, 3], [2, 3], [2, 3]])
  }

  @Test func `roots are found outside the filter that chooses the items`() {
    var filter = CommitmentFilter()
    filter.partners = ["ggz"]
    let found = report(
      [
        .sample("R", due: day(-4), partner: "gem", frees: 1),
        .sample("A1", due: day(-1), partner: "ggz", roots: ["R"]),
      ], filter: filter)
    #expect(found.items.map(\.commitment.item) == ["A1"])
    #expect(found.roots.map(\.partner) == ["gem"])
  }

  @Test func `lateness keeps its first date, its pushes and its moves`() {
    let pushed = Commitment.sample("A1", due: day(-1)).with {
      $0.firstDue = day(-31)
      $0.pushes = 2
      $0.moves = 1
      $0.neededBy = day(-5)
    }
    let entry = report([pushed]).items.map(\.commitment)
    #expect(entry.map(\.firstDue) == [day(-31)])
    #expect(entry.map { [$0.pushes, $0.moves] } == [[2, 1]])
    #expect(entry.map(\.neededBy) == [day(-5)])
  }

  @Test(arguments: PlanStatus.allCases)
  func `only plans that owe are counted, the others apart`(status: PlanStatus) {
    let found = report([.sample("A1", due: day(-5))], rows: [.sample(1, status: status)])
    #expect(found.items.count == (status.owes ? 1 : 0))
    // Work goes on in neither of the others; one made by mistake is in no report at all.
    let isApart = !status.isRunning && status.isTold
    #expect(found.notOwing == (isApart ? [StatusCount(status: status, plans: 1)] : []))
  }

  @Test func `who left disappears from every count on the day the plan stops`() {
    let commitments = (1...3).map { Commitment.sample("A1", plan: $0, due: day(-5), frees: 1) }
    let before = report(commitments)
    let left = commitments.map { entry in
      entry.with { if $0.plan == commitments[1].plan { $0.state = .withdrawn } }
    }
    let after = report(left, rows: [.sample(1), .sample(2, status: .stopped), .sample(3)])
    #expect(before.counts.overdue == 3)
    #expect(after.counts.overdue == 2)
    #expect(after.roots.count == 2)
    #expect(after.groups.map(\.counts.overdue) == [2])
    #expect(after.notOwing.map(\.plans) == [1])
  }

  @Test func `late work is late for years and only done when it is done`() {
    let old = Commitment.sample("A1", due: day(-3650))
    #expect(report([old]).items.map(\.daysLate) == [3650])
    let done = old.with {
      $0.state = .done
      $0.finishedOn = day(-3640)
    }
    #expect(report([done]).items.isEmpty)
    #expect(done.standing(on: today).daysLate == 10)
  }

  @Test func `where work stands is read from the day and kept nowhere`() {
    let entry = Commitment.sample("A1", due: day(0), limit: day(3))
    func counts(_ offset: Int) -> [Int] {
      let found = Overdue(
        Overdue.Question(), of: [entry], rows: [.sample(1)], on: day(offset))
      return [found.counts.overdue, found.counts.breached]
    }
    #expect([0, 1, 3, 4].map(counts) == [[0, 0], [1, 0], [1, 0], [1, 1]])
    #expect(counts(0) == [0, 0])
  }

  @Test func `asked for what can be done now, only that is late`() {
    let commitments: [Commitment] = [
      .sample("A1", due: day(-3)).with { $0.readyFrom = day(-9) },
      .sample("A2", due: day(-2), blockedBy: ["A1"], roots: ["A1"]),
    ]
    let report = Overdue(
      Overdue.Question(isReadyOnly: true), of: commitments, rows: [.sample(1)],
      on: .sampleToday)
    #expect(report.items.map(\.commitment.item) == ["A1"])
    #expect(report.counts.overdue == 1)
  }

  @Test func `an agreed day that passed without a word is told, and counts for no late work`() {
    let agreed = Commitment.sample("A1", due: day(20)).with { $0.pin = TaskPin(day: day(-2)) }
    let found = report([agreed, .sample("A2", due: day(-1))])
    #expect(found.unreported.map(\.commitment.item) == ["A1"])
    #expect(found.unreported.map(\.since) == [day(-2)])
    #expect(found.items.map(\.commitment.item) == ["A2"])
    #expect(found.counts.overdue == 1)
  }
}
