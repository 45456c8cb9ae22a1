package import CarePlans
package import CivilTime
package import Reports

extension Worklist {
  /// Sorts out what is owed, as the question does that has all commitments at hand.
  ///
  /// - Parameters:
  ///   - commitments: What the reader asks for, in the order of plan and item; anything of a plan
  ///     that owes nothing is left out.
  ///   - rows: The rows of at least the plans they belong to.
  ///   - limit: How many lines are shown at most; what is beyond them is counted.
  package init(
    of commitments: [Commitment], rows: some Sequence<PlanRow>, on today: CivilDate,
    limit: Int? = nil
  ) {
    let owing = Set(rows.filter(\.status.owes).map(\.code))
    var choice = WorklistChoice(on: today, limit: limit)
    choice.add(commitments.filter { owing.contains($0.plan) })
    self = choice.list(of: commitments)
  }
}
