extension PlanDraft {
  /// Proposes a hand-over; its number and day are given here.
  ///
  /// - Parameter isAccepted: Whether it is received at once.
  package mutating func handOver(_ handover: PlanHandover, isAccepted: Bool) throws {
    try requireLiving()
    guard !handover.holdings.isEmpty else {
      throw PlanRefusal.nothingToChange(.plan(plan.code))
    }
    var handover = handover
    handover.number = plan.lastNumber + 1
    handover.proposedOn = today
    try note(.handoverProposed(handover))
    if isAccepted { try note(.handoverAccepted(number: handover.number, on: today)) }
  }

  /// The receiver takes over what is still as it was proposed.
  package mutating func acceptHandover(_ number: Int) throws {
    try requireOpenHandover(number)
    try note(.handoverAccepted(number: number, on: today))
  }

  /// The receiver does not; everything stays whose it was.
  package mutating func refuseHandover(_ number: Int) throws {
    try requireOpenHandover(number)
    try note(.handoverRefused(number: number, on: today))
  }

  /// Refuses one that somebody has answered already.
  private func requireOpenHandover(_ number: Int) throws(PlanRefusal) {
    try requireLiving()
    let item = ref(PlanHandover.key(number))
    guard let handover = plan.handovers.first(where: { $0.number == number }) else {
      throw PlanRefusal.notAHandover(item)
    }
    if let day = handover.answeredOn { throw PlanRefusal.handoverAnswered(item, on: day) }
  }
}
