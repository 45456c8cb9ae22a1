import CarePlans

/// Commitments by plan and item.
struct CommitmentLookup {
  private struct Place: Hashable {
    var plan: PlanCode
    var item: ItemKey
  }

  private let places: [Place: Int]
  private let commitments: [Commitment]

  init(_ commitments: [Commitment]) {
    self.commitments = commitments
    places = Dictionary(
      commitments.indices.map {
        (Place(plan: commitments[$0].plan, item: commitments[$0].item), $0)
      }, uniquingKeysWith: { first, _ in first })
  }

  subscript(plan: PlanCode, item: ItemKey) -> Commitment? {
    places[Place(plan: plan, item: item)].map { commitments[$0] }
  }

  /// The line that was chosen, read; nil where the item is not there.
  func line(_ chosen: LineChoice.Line) -> ReportLine? {
    self[chosen.plan, chosen.item].map {
      ReportLine(commitment: $0, standing: chosen.standing, earlier: chosen.earlier)
    }
  }
}
