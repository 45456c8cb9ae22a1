import CarePlans
import CivilTime
import Reports
import TestSupport
import Testing

/// The totals of what was asked and answered, and what is left between them.
struct UnansweredTests {
  private let today = day(15)

  private func question(
    _ number: Int, of partner: PartnerID = "wonen", _ state: Commitment.State = .open,
    turn: PlanQuestion.Side = .answerer, plan: Int = 1
  ) -> Commitment {
    let exchange = QuestionExchange(
      about: nil, asker: PlanQuestion.Party("gemeente"), answerer: PlanQuestion.Party(partner),
      turn: turn, askedOn: day(0), since: day(0), chases: 0, chasedOn: nil)
    return Commitment.sample(
      ItemKey("Q\(number)"), plan: plan, kind: .question, due: day(11),
      partner: exchange.owing.partner, state: state
    ).with { $0.exchange = exchange }
  }

  @Test func `thirty of thirty-one: the one that was asked back is ours, and stands first`() {
    let answered = (1...30).map { question($0, .done) }
    let other = (32...33).map { question($0, of: "ggz", .done) }
    let report = Unanswered(
      of: answered + other + [question(31, turn: .asker)], rows: [.sample(1)], on: today)
    #expect(report.partners.map(\.partner) == ["wonen", "ggz"])
    let first = report.partners[0]
    #expect((first.asked, first.answered, first.open, first.askedBack) == (31, 30, 1, 1))
    #expect(!first.matches && report.partners[1].matches)
    #expect(report.items.map(\.commitment.item) == ["Q31"])
    #expect(report.items[0].exchange.owing.partner == "gemeente")
    #expect(report.items[0].age == 15)
    #expect(report.items[0].standing.daysLate == 4)
  }

  @Test func `when all are answered there is nothing left`() {
    let report = Unanswered(
      of: (1...31).map { question($0, .done) }, rows: [.sample(1)], on: today)
    #expect(report.items.isEmpty)
    #expect(report.partners.map(\.matches) == [true])
  }

  @Test func `whatever became of them, all that was asked is accounted for`() {
    let states: [Commitment.State] = [.done, .open, .withdrawn, .open, .done, .withdrawn, .open]
    var entries = states.enumerated().map { question($0 + 1, $1) }
    var resting = question(1, plan: 2)
    resting.isOnHold = true
    entries += [resting, question(2, .done, plan: 2)]
    entries.append(.sample("DR10", due: day(11)))
    let report = Unanswered(
      of: entries, rows: [.sample(1), .sample(2, status: .suspended)], on: today)
    let sum = Unanswered.Tally(summing: report.partners)
    #expect(sum.asked == 9)
    #expect(sum.asked == sum.answered + sum.withdrawn + sum.open + sum.resting)
    #expect(sum.open == report.items.count && sum.resting == 1)
  }

  @Test func `they are told by whose turn it is`() {
    let report = Unanswered(
      of: [
        question(1), question(2, of: "ggz"), question(3, turn: .asker), question(4),
      ], rows: [.sample(1)], on: today)
    #expect(
      report.items.map(\.exchange.owing.name) == ["gemeente", "ggz", "wonen", "wonen"])
  }
}
