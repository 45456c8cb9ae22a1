import CarePlans
import CivilTime
import TestSupport

/// Commitments of a few plans with everything mixed.
enum RandomCommitments {
  static func make(seed: UInt64) -> ([Commitment], [PlanRow]) {
    var random = SplitMix64(seed: seed)
    let plans = 1 + random.below(6)
    let rows = (1...plans).map { plan in
      PlanRow.sample(plan, status: PlanStatus.allCases[random.below(PlanStatus.allCases.count)])
    }
    let commitments = (1...plans).flatMap { plan in
      (0..<random.below(30)).map { task($0, plan: plan, &random) }
        + (0..<random.below(3)).flatMap { series($0, plan: plan, &random) }
    }
    return (commitments, rows)
  }

  private static func date(_ percent: Int, _ random: inout SplitMix64) -> CivilDate? {
    random.chance(percent) ? day(random.below(120) - 60) : nil
  }

  private static func task(_ number: Int, plan: Int, _ random: inout SplitMix64) -> Commitment {
    let states = Commitment.State.allCases
    var entry = Commitment.sample(
      ItemKey("T\(number)"), plan: plan, obligation: Obligation.allCases[random.below(3)],
      due: date(70, &random), limit: date(30, &random),
      partner: random.chance(90) ? PartnerID("p\(random.below(4))") : nil,
      worker: random.chance(60) ? WorkerID("w\(random.below(5))") : nil,
      state: random.chance(80) ? .open : states[random.below(states.count)])
    entry.isDueExpected = entry.due != nil && random.chance(20)
    entry.isLimitExpected = entry.limit != nil && random.chance(20)
    entry.readyFrom = date(50, &random)
    entry.waitUntil = date(15, &random)
    if number > 0, random.chance(40) {
      entry.roots = [ItemKey("T\(random.below(number))")]
      entry.blockedBy = entry.roots
    }
    return entry
  }

  private static func series(
    _ number: Int, plan: Int, _ random: inout SplitMix64
  ) -> [Commitment] {
    let start = -random.below(60)
    return (1...10).map { count in
      var entry = Commitment.sampleContact(
        ItemKey("S\(number)"), count, plan: plan, on: day(start + 7 * count))
      if random.chance(30) {
        entry.state = .done
        entry.finishedOn = entry.due
      }
      return entry
    }
  }
}
