import CarePlans
import CivilTime
import Reports
import TestSupport
import Testing

/// Lists as they are asked for: one line a series, an order, a bound.
struct CommitmentListTests {
  let today = CivilDate.sampleToday

  private func list(
    _ commitments: [Commitment], order: CommitmentList.Order = .standard, limit: Int? = nil,
    isCollapsed: Bool = true, keeping: (Commitment) -> Bool = { _ in true }
  ) -> CommitmentList {
    var choice = CommitmentListChoice(on: today, order: order, limit: limit)
    let found = commitments.filter(keeping)
    if isCollapsed { choice.add(found) } else { choice.addEach(of: found) }
    return choice.list(of: found)
  }

  private func items(_ list: CommitmentList) -> [ItemKey] { list.lines.map(\.commitment.item) }

  private var contacts: [Commitment] {
    (1...6).map { .sampleContact("S1", $0, on: day($0 * 7 - 25)) }
  }

  @Test func `of a series the first late contact and the next are listed`() {
    let found = list(contacts)
    #expect(items(found) == ["S1.1", "S1.4"])
    #expect(found.lines.map(\.earlier) == [2, 0])
    #expect(found.lines.map(\.missedSince) == [day(-18), nil])
  }

  @Test func `a series stands where its first missed contact does`() {
    let found = list(contacts + [.sample("A1", due: day(-10))], order: .due)
    #expect(items(found) == ["S1.1", "A1", "S1.4"])
  }

  @Test func `a line has the day that a worklist lists it for`() {
    let windowed = Commitment.sampleContact("S2", 1, on: day(3)).with { $0.due = day(9) }
    let all = contacts + [windowed, .sample("A1", due: day(-10)), .sample("A2", due: day(4))]
    var choice = WorklistChoice(on: today)
    choice.add(all)
    let rows = choice.list(of: all).sections.flatMap(\.rows)
    let days = Dictionary(rows.map { ($0.commitment.item, $0.date) }) { first, _ in first }
    let found = list(all).lines.filter { days[$0.commitment.item] != nil }
    #expect(found.count == days.count && !found.isEmpty)
    for line in found { #expect(line.listedDay == days[line.commitment.item]) }
    #expect(days["S2.1"] == day(3))
  }

  @Test func `with what is settled every contact is a line`() {
    #expect(items(list(contacts.shuffled(), isCollapsed: false)).count == 6)
  }

  @Test func `what is settled is in no collapsed list`() {
    let done = Commitment.sample("A1", due: day(-3), state: .done)
    #expect(list([done]).lines.isEmpty)
    #expect(items(list([done], isCollapsed: false)) == ["A1"])
  }

  @Test func `a bound lists less and counts the same, in the same order`() {
    let work: [Commitment] = (1...9).map { .sample(ItemKey("A\($0)"), due: day(20 - $0)) }
    let all = list(work)
    let few = list(work, limit: 4)
    #expect(few.total == 9)
    #expect(few.leftOut == 5)
    #expect(items(few) == Array(items(all).prefix(4)))
    #expect(list(work, limit: 99).leftOut == 0)
  }

  @Test(arguments: CommitmentList.Order.allCases)
  func `what an order does not tell apart stays in list order`(order: CommitmentList.Order) {
    let work: [Commitment] = (1...12).map { number in
      .sample(
        ItemKey("A\(number)"), plan: 1 + number % 2, due: day(number % 3 - 1),
        partner: number % 4 == 0 ? nil : "ggz")
    }
    let standard = items(list(work))
    let found = items(list(work.reversed(), order: order))
    #expect(Set(found) == Set(standard))
    #expect(found == items(list(work, order: order)))
  }

  @Test func `orders sort by what they name`() {
    let work: [Commitment] = [
      .sample("B", due: day(3), partner: "uwv"), .sample("A", due: day(-9), partner: nil),
      .sample("C", due: day(1), partner: "ggz", worker: "w1"),
    ]
    #expect(items(list(work, order: .due)) == ["A", "C", "B"])
    #expect(items(list(work, order: .key)) == ["A", "B", "C"])
    #expect(items(list(work, order: .partner)) == ["C", "B", "A"])
    #expect(items(list(work, order: .worker)).first == "C")
    #expect(items(list(work, order: .late)).first == "A")
  }

  @Test func `what is not kept is neither listed nor counted, nor hides what is`() {
    let found = list(contacts) { $0.occurrence != 1 }
    #expect(items(found) == ["S1.2", "S1.4"])
    #expect(found.total == 2)
  }
}
