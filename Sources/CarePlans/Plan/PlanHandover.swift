package import CivilTime

/// What the parts of one hand-over are known by, over all plans: `h-7k2q9d`.
package typealias HandoverID = Key<PlanHandover>

/// Work of a plan on its way from one to another.
///
/// It is received: until somebody accepts it, the giver owes the work, and once the giver has left the
/// lead. That it be answered is a commitment of its own. What was done, removed or given to somebody
/// else meanwhile simply falls out.
package struct PlanHandover: Sendable, Hashable {
  /// Who gives or receives.
  package enum Party: Sendable, Hashable {
    case worker(WorkerID)
    case partner(PartnerID)
  }

  /// What the receiver said.
  package enum Answer: Sendable, Hashable {
    case accepted(on: CivilDate)
    /// The reason is that of its change set.
    case refused(on: CivilDate)
  }

  /// How long the receiver has to answer.
  package static let term = Term(5, .workingDays)

  package var id: HandoverID
  /// The running number of its commitment.
  package var number: Int
  package var from: Party
  package var to: Party
  /// The partner of the receiver.
  package var partner: PartnerID
  package var holdings: PlanHoldings
  package var proposedOn: CivilDate
  /// The day the giver leaves, as far as it was known.
  package var leftOn: CivilDate?
  package var answer: Answer?

  package init(
    id: HandoverID, number: Int, from: Party, to: Party, partner: PartnerID,
    holdings: PlanHoldings, proposedOn: CivilDate, leftOn: CivilDate? = nil,
    answer: Answer? = nil
  ) {
    self.id = id
    self.number = number
    self.from = from
    self.to = to
    self.partner = partner
    self.holdings = holdings
    self.proposedOn = proposedOn
    self.leftOn = leftOn
    self.answer = answer
  }
}

extension PlanHandover {
  /// What every key of a hand-over begins with.
  private static let prefix = "OVER"
  /// Stands where the key of a title would be.
  package static let titleKey: ItemKey = "OVER"

  /// The key of its commitment: `OVER63`.
  package var key: ItemKey { Self.key(number) }

  /// The key of the hand-over with a number.
  package static func key(_ number: Int) -> ItemKey { ItemKey("\(prefix)\(number)") }

  /// The number in a key as somebody types it; nil for the key of anything else.
  package static func number(in key: ItemKey) -> Int? {
    let name = key.folded
    guard name.hasPrefix(prefix) else { return nil }
    return Int(name.dropFirst(prefix.count))
  }

  /// The day it was answered.
  package var answeredOn: CivilDate? {
    switch answer {
    case .accepted(let day)?, .refused(let day)?: day
    case nil: nil
    }
  }

  /// How many days the work was, or has been by today, without the one who had it: from the leaving of
  /// the giver until it was accepted.
  package func gap(on today: CivilDate) -> Int {
    guard let leftOn else { return 0 }
    if case .accepted(let day)? = answer { return max(0, day - leftOn) }
    return max(0, today - leftOn)
  }
}

extension PlanHandover.Party {
  /// Its code.
  package var code: String {
    switch self {
    case .worker(let id): id.rawValue
    case .partner(let id): id.rawValue
    }
  }

  /// Whether it is the one that asks or answers a question.
  func isMeant(by party: PlanQuestion.Party) -> Bool {
    switch self {
    case .worker(let id): party.worker == id
    case .partner(let id): party.partner == id
    }
  }

  package var worker: WorkerID? { if case .worker(let id) = self { id } else { nil } }
  package var partner: PartnerID? { if case .partner(let id) = self { id } else { nil } }
}
