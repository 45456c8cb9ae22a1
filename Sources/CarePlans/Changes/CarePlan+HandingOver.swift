import CivilTime

extension CarePlan {
  /// Applies what happened to a hand-over.
  ///
  /// - Throws: ``ReplayError`` for one that was never proposed.
  mutating func applyHandover(_ event: PlanEvent) throws {
    switch event {
    case .handoverProposed(let handover):
      lastNumber = max(lastNumber, handover.number)
      handovers.append(handover)
    case .handoverAccepted(let number, let day):
      let place = try handoverIndex(number)
      let left = remaining(of: handovers[place])
      takeOver(left, to: handovers[place].to, on: day)
      takeOver(left.questions, of: handovers[place])
      handovers[place].answer = .accepted(on: day)
    case .handoverRefused(let number, let day):
      handovers[try handoverIndex(number)].answer = .refused(on: day)
    default: break
    }
  }

  private func handoverIndex(_ number: Int) throws -> Int {
    guard let place = handovers.firstIndex(where: { $0.number == number }) else {
      throw ReplayError.unknownItem(PlanHandover.key(number))
    }
    return place
  }

  /// The receiver takes the place of the giver on whichever side of a question that is.
  private mutating func takeOver(_ keys: [ItemKey], of handover: PlanHandover) {
    let receiver = PlanQuestion.Party(handover.partner, handover.to.worker)
    for place in questions.indices where keys.contains(questions[place].key) {
      if handover.from.isMeant(by: questions[place].asker) { questions[place].asker = receiver }
      if handover.from.isMeant(by: questions[place].answerer) {
        questions[place].answerer = receiver
      }
    }
  }

  /// Of what a partner takes over its people are named later.
  private mutating func takeOver(
    _ holdings: PlanHoldings, to receiver: PlanHandover.Party, on day: CivilDate
  ) {
    for key in holdings.items {
      if let place = taskIndex(key) { tasks[place].worker = receiver.worker }
      if let place = seriesIndex(key) { series[place].worker = receiver.worker }
    }
    if let partner = receiver.partner {
      for role in holdings.roles { roles[role] = partner }
    }
    if holdings.hasLead { lead = receiver.worker }
    for worker in holdings.members { members[worker] = nil }
    if let worker = receiver.worker, !holdings.members.isEmpty, members[worker] == nil {
      members[worker] = day
    }
  }
}
