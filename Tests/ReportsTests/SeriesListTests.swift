import CarePlans
import CivilTime
import Reports
import TestSupport
import Testing

/// Series by their contacts: the last that was held, the next, and what nobody logged.
struct SeriesListTests {
  let today = CivilDate.sampleToday

  private func contact(_ number: Int, _ offset: Int, _ state: Commitment.State = .open)
    -> Commitment
  {
    .sampleContact("S1", number, on: day(offset)).with {
      $0.state = state
      if state == .done { $0.finishedOn = day(offset + 1) }
    }
  }

  @Test func `each contact counts once`() throws {
    let found = SeriesList(
      of: [
        contact(1, -30, .done), contact(2, -20, .missed), contact(3, -10), contact(4, 5),
        contact(5, 12), contact(6, -2, .excused),
      ], on: today)
    let line = try #require(found.lines.first)
    #expect(found.total == 1)
    #expect(line.lastHeld == day(-29))
    #expect(line.next == day(5))
    #expect(line.held == 1)
    #expect(line.missed == 1)
    #expect(line.unlogged == 1)
  }

  @Test func `series stand by plan and key, whatever the order of their contacts`() {
    let contacts = [2, 1].flatMap { plan in
      ["S2", "S1"].map { Commitment.sampleContact($0, 1, plan: plan, on: day(3)) }
    }
    let all = SeriesList(of: contacts, on: today)
    #expect(all.lines.map(\.ref) == all.lines.map(\.ref).sorted())
    #expect(all.lines.count == 4)
    let few = SeriesList(of: contacts, limit: 3, on: today)
    #expect(few.leftOut == 1)
    #expect(few.lines == Array(all.lines.prefix(3)))
  }
}
