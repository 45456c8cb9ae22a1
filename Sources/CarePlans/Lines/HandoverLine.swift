import CivilTime

/// That work which is handed over be accepted or refused: `K7QF/OVER63`.
enum HandoverLine: PlanLineRules {
  static func lines(of plan: CarePlan) -> [PlanLine] {
    plan.handovers.map { PlanLine(sort: .handover, key: $0.key, number: $0.number) }
  }

  static func means(_ typed: ItemKey, _ line: PlanLine) -> Bool {
    PlanHandover.number(in: typed) == line.number
  }

  static func reserves(_ key: ItemKey) -> Bool { PlanHandover.number(in: key) != nil }

  static func holdsUpEnding(_ line: PlanLine, in plan: CarePlan) -> Bool {
    plan.handovers.first { $0.key == line.key }?.answer == nil
  }

  /// They ask the receivers for an answer; one of which nothing is left asks nothing.
  static func commitments(
    by writer: CommitmentWriter, among entries: @autoclosure () -> [Commitment],
    after previous: [Commitment]
  ) -> [Commitment] {
    let plan = writer.plan
    return plan.handovers.compactMap { handover in
      let left = handover.answer == nil ? plan.remaining(of: handover) : handover.holdings
      guard !left.isEmpty else { return nil }
      var entry = Commitment(
        plan: plan.code, item: handover.key, number: String(handover.number), kind: .handover,
        obligation: .process, role: CarePlan.leadRole,
        state: handover.answer == nil ? .open : .done, at: writer.seconds)
      entry.titleKey = PlanHandover.titleKey
      entry.partner = handover.partner
      entry.worker = handover.to.worker
      entry.due = handover.proposedOn.adding(
        PlanHandover.term, in: writer.calendars.regional)
      entry.readyFrom = handover.answer == nil ? handover.proposedOn : nil
      entry.finishedOn = handover.answeredOn
      entry.counted = left.count
      return entry
    }
  }
}
