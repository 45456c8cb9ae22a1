package import CarePlans
package import CivilTime

/// Hand-overs, the open ones first, and whether the receivers took over.
package struct HandoverList: Sendable, Hashable {
  /// What is handed over of one plan.
  package struct Line: Sendable, Hashable {
    package let plan: PlanCode
    /// The key the reader may call it by.
    package let key: ItemKey
    /// Who gives, as far as the reader may know: its code, or that of its partner.
    package let giver: String
    package let handover: PlanHandover
    /// What goes over, or went.
    package let holdings: PlanHoldings
    package let due: CivilDate?
    /// How many days nobody had the work.
    package let gap: Int
    /// Why it was refused, for those who may read that.
    package let reason: String?

    package init(
      _ entry: Commitment, _ handover: PlanHandover, from giver: String,
      because reason: String? = nil, in plan: CarePlan, on day: CivilDate
    ) {
      self.plan = entry.plan
      key = entry.item
      self.giver = giver
      self.handover = handover
      self.reason = reason
      holdings = handover.answer == nil ? plan.remaining(of: handover) : handover.holdings
      due = entry.due
      gap = handover.gap(on: day)
    }

    package var ref: String { "\(plan.short)/\(key)" }
    package var state: String { HandoverList.state(of: handover) }
  }

  /// `open`, `accepted` or `refused`.
  package static func state(of handover: PlanHandover) -> String {
    switch handover.answer {
    case nil: "open"
    case .accepted?: "accepted"
    case .refused?: "refused"
    }
  }

  /// How many days a refusal is listed.
  package static let refusalDays = 30

  package let asOf: CivilDate
  package let lines: [Line]

  package init(_ lines: [Line], on today: CivilDate) {
    asOf = today
    self.lines = lines.sorted { left, right in
      let (one, other) = (left.handover, right.handover)
      if (one.answer == nil) != (other.answer == nil) { return one.answer == nil }
      return (one.proposedOn, left.plan, one.number) < (other.proposedOn, right.plan, other.number)
    }
  }

  /// Those that nobody has answered yet.
  package var open: Int { lines.count { $0.handover.answer == nil } }
}

/// Somebody who is to take over, with how much is open for them.
package struct HandoverLoad: Sendable, Hashable {
  package let receiver: PlanHandover.Party
  package let before: Int
  package var after: Int
  /// How many plans they get something of.
  package var plans = 0

  package init(_ receiver: PlanHandover.Party, before: Int) {
    self.receiver = receiver
    self.before = before
    after = before
  }

  package var code: String { receiver.code }
}
