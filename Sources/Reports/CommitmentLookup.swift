import CarePlans
import CivilTime

/// Commitments by plan and item.
struct CommitmentLookup {
  private let places: [PlanItem: Int]
  private let commitments: [Commitment]

  init(_ commitments: [Commitment]) {
    self.commitments = commitments
    places = Dictionary(
      commitments.indices.map {
        (PlanItem(commitments[$0].plan, commitments[$0].item), $0)
      }, uniquingKeysWith: { first, _ in first })
  }

  subscript(plan: PlanCode, item: ItemKey) -> Commitment? {
    places[PlanItem(plan, item)].map { commitments[$0] }
  }

  /// The line that was chosen, read; nil where the item is not there.
  func line(_ chosen: LineChoice.Line, on today: CivilDate) -> ReportLine? {
    self[chosen.plan, chosen.item].map {
      ReportLine(
        commitment: $0, standing: chosen.standing, earlier: chosen.earlier, on: today)
    }
  }
}
