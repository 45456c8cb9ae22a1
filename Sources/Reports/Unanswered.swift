package import CarePlans
package import CivilTime

/// What was asked and has no answer yet, by whose turn it is; with how many questions each partner got
/// and answered.
///
/// Nothing gets lost between the two: what was asked is answered, taken back, open, or rests with a plan
/// that owes nothing.
package struct Unanswered: Sendable, Hashable {
  /// A question without an answer.
  package struct Item: Sendable, Hashable {
    package let commitment: Commitment
    package let exchange: QuestionExchange
    package let standing: Standing
    /// Days since it was asked.
    package let age: Int
  }

  /// The questions that one partner was asked.
  package struct Tally: Sendable, Hashable {
    package var partner: PartnerID
    package var asked = 0
    package var answered = 0
    /// Taken back, or ended with their plan.
    package var withdrawn = 0
    /// Without an answer.
    package var open = 0
    /// Those of them that were asked back, so that it is the asker's turn.
    package var askedBack = 0
    /// Without an answer, in plans that owe nothing.
    package var resting = 0

    package init(_ partner: PartnerID) { self.partner = partner }

    /// Whether what was asked is all answered or taken back.
    package var matches: Bool { asked == answered + withdrawn }
  }

  package let asOf: CivilDate
  /// By whose turn it is, then by date.
  package let items: [Item]
  /// Those whose totals do not match first.
  package let partners: [Tally]

  /// Finds what has no answer.
  ///
  /// - Parameters:
  ///   - commitments: What the reader asks for; whatever is no question is left out.
  ///   - rows: The rows of at least the plans they belong to.
  package init(
    of commitments: [Commitment], rows: some Sequence<PlanRow>, on today: CivilDate
  ) {
    let plans = OwingPlans(rows)
    var items: [Item] = []
    var tallies: [PartnerID: Tally] = [:]
    for entry in commitments {
      guard let exchange = entry.exchange else { continue }
      let owes = plans.owes(entry)
      let partner = exchange.answerer.partner
      tallies[partner, default: Tally(partner)].add(entry, exchange, owes: owes)
      guard owes, entry.state.isOpen else { continue }
      items.append(
        Item(
          commitment: entry, exchange: exchange, standing: entry.standing(on: today),
          age: max(0, today - exchange.askedOn)))
    }
    asOf = today
    self.items = items.inListOrder { CommitmentOrder($0.commitment) }.enumerated()
      .sorted {
        ($0.element.exchange.owing.name, $0.offset) < ($1.element.exchange.owing.name, $1.offset)
      }
      .map(\.element)
    partners = tallies.values.sorted { ($1.open, $0.partner) < ($0.open, $1.partner) }
  }
}

extension Unanswered.Tally {
  /// All of them together.
  package init(summing tallies: [Self]) {
    self.init("")
    for tally in tallies {
      asked += tally.asked
      answered += tally.answered
      withdrawn += tally.withdrawn
      open += tally.open
      askedBack += tally.askedBack
      resting += tally.resting
    }
  }

  fileprivate mutating func add(_ entry: Commitment, _ exchange: QuestionExchange, owes: Bool) {
    asked += 1
    switch entry.state {
    case .done: answered += 1
    case .withdrawn: withdrawn += 1
    default:
      guard owes else {
        resting += 1
        return
      }
      open += 1
      if exchange.turn == .asker { askedBack += 1 }
    }
  }
}
