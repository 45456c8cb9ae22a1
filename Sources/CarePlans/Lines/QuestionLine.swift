/// A question: `K7QF/Q1`.
enum QuestionLine: PlanLineRules {
  static let isBetweenTwo = true
  /// What it is about is nobody's business in a calendar.
  static let hasCalendarTitle = false
  /// Each turn has a date of its own, which is no other date of the turn before.
  static let movesDate = false
  static let isOffered = true

  static func lines(of plan: CarePlan) -> [PlanLine] {
    plan.questions.map { PlanLine(sort: .question, key: $0.key, number: $0.number) }
  }

  static func holdsUpEnding(_ line: PlanLine, in plan: CarePlan) -> Bool {
    plan.question(line.key)?.isOpen ?? false
  }

  /// Each owed by whoever's turn it is.
  static func commitments(
    by writer: CommitmentWriter, among entries: @autoclosure () -> [Commitment],
    after previous: [Commitment]
  ) -> [Commitment] {
    let (plan, orphaned) = (writer.plan, writer.orphaned)
    return plan.questions.map { question in
      let exchange = question.exchange
      var entry = Commitment(
        plan: plan.code, item: question.key, number: String(question.number),
        kind: .question, obligation: .process, role: "", state: question.state, at: writer.seconds)
      entry.exchange = exchange
      entry.partner = exchange.owing.partner
      entry.worker = exchange.owing.worker
      // On its way from somebody who has left, it is the lead's.
      if orphaned.contains(question.key), writer.isLeaving(exchange.owing, of: question.key) {
        entry.worker = plan.lead == entry.worker ? nil : plan.lead
      }
      entry.participants = exchange.parties.map(\.partner).filter { $0 != entry.partner }
      entry.due = question.due
      entry.firstDue = question.due
      entry.readyFrom = question.isOpen ? question.since : nil
      entry.finishedOn = question.answeredOn
      return entry
    }
  }
}

extension PlanQuestion {
  /// How far it is, as lists tell.
  fileprivate var state: Commitment.State {
    if withdrawnOn != nil { return .withdrawn }
    return answeredOn == nil ? .open : .done
  }
}
