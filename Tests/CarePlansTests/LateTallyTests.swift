import CarePlans
import CivilTime
import Testing

/// The one count of what is late.
struct LateTallyTests {
  private let today = CivilDate(clamping: 20_000)
  private let plan = PlanCode(random: 7)

  private func entry(
    _ key: ItemKey, due: Int? = nil, limit: Int? = nil, of series: ItemKey? = nil,
    until: Int? = nil,
    expected: Bool = false, state: Commitment.State = .open
  ) -> Commitment {
    var entry = Commitment(
      plan: plan, item: key, number: "1", kind: series == nil ? .action : .contact,
      obligation: .process, role: "GGZ", state: state, at: 0)
    entry.due = due.map { CivilDate(clamping: 20_000 + $0) }
    entry.limit = limit.map { CivilDate(clamping: 20_000 + $0) }
    entry.isDueExpected = expected
    entry.series = series
    entry.waitUntil = until.map { CivilDate(clamping: 20_000 + $0) }
    return entry
  }

  private func tally(_ entries: [Commitment]) -> [Int] {
    let tally = entries.reduce(into: LateTally()) { $0.add($1, on: today) }
    return [tally.open, tally.late, tally.breached, tally.putAside]
  }

  @Test func `a date that has passed is late, today and expected days are not`() {
    #expect(tally([entry("A1", due: -1)]) == [1, 1, 0, 0])
    #expect(tally([entry("A1", due: 0)]) == [1, 0, 0, 0])
    #expect(tally([entry("A1", due: -9, expected: true)]) == [1, 0, 0, 0])
    #expect(tally([entry("A1", due: -9, state: .done)]) == [0, 0, 0, 0])
  }

  @Test func `what is put aside is not late, but past its limit it is`() {
    #expect(tally([entry("A1", due: -3, until: 5)]) == [1, 0, 0, 1])
    #expect(tally([entry("A1", due: -3, limit: -1, until: 5)]) == [1, 1, 1, 0])
  }

  @Test func `a series is one thing, and what is to come of it another`() {
    let contacts = [-30, -20, -10, 5, 15].enumerated().map { number, day in
      entry(ItemKey("S1.\(number + 1)"), due: day, of: "S1")
    }
    #expect(tally(contacts) == [2, 1, 0, 0])
    #expect(tally(contacts.reversed()) == [2, 1, 0, 0])
    let aside = entry("S1.9", due: -1, of: "S1", until: 3)
    #expect(tally(contacts + [aside]) == [3, 1, 0, 1], "one put aside hides nothing that is late")
  }
}
