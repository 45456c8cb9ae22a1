extension CommitmentWriter {
  /// The questions of the plan, each owed by whoever's turn it is.
  func questionLines() -> [Commitment] {
    plan.questions.map { question in
      let exchange = question.exchange
      var entry = Commitment(
        plan: plan.code, item: question.key, number: String(question.number), kind: .question,
        obligation: .process, role: "", state: question.state, at: seconds)
      entry.exchange = exchange
      entry.partner = exchange.owing.partner
      entry.worker = exchange.owing.worker
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
