extension CommitmentWriter {
  /// The questions of the plan, each owed by whoever's turn it is.
  ///
  /// - Parameter orphaned: What is on its way from somebody who has left: that is the lead's.
  func questionLines(_ orphaned: Set<ItemKey>) -> [Commitment] {
    plan.questions.map { question in
      let exchange = question.exchange
      var entry = Commitment(
        plan: plan.code, item: question.key, number: String(question.number), kind: .question,
        obligation: .process, role: "", state: question.state, at: seconds)
      entry.exchange = exchange
      entry.partner = exchange.owing.partner
      entry.worker = exchange.owing.worker
      if orphaned.contains(question.key), isLeaving(exchange.owing, of: question.key) {
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
