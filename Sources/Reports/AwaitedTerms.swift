package import CarePlans
import CivilTime

/// Terms whose day has passed and that are not late, for they count from a named date of which nobody said that
/// it happened.
package struct AwaitedTerms: Sendable, Hashable {
  /// The named date; nil for one that is not known here.
  package let anchor: AnchorKey?
  package let terms: Int

  /// Those among commitments, by named date, the most first.
  static func among(
    _ commitments: some Sequence<Commitment>, plans: OwingPlans, on today: CivilDate
  ) -> [AwaitedTerms] {
    var counts: [AnchorKey?: Int] = [:]
    for entry in commitments where entry.awaitsTerm(on: today) {
      let key = plans.row(entry.plan)?.anchors.first {
        $0.anchor.date == entry.awaits && $0.anchor.state == .expected
      }?.key
      counts[key, default: 0] += 1
    }
    return counts.map { AwaitedTerms(anchor: $0.key, terms: $0.value) }.sorted {
      ($1.terms, $0.anchor?.rawValue ?? "~") < ($0.terms, $1.anchor?.rawValue ?? "~")
    }
  }
}

extension Commitment {
  /// Whether a date of it would have passed, were the date it counts from certain.
  fileprivate func awaitsTerm(on today: CivilDate) -> Bool {
    guard state.isOpen else { return false }
    let firm = [isDueExpected ? nil : due, isLimitExpected ? nil : limit].compactMap(\.self)
    return firm.contains { $0 < today && dates.isAwaited($0, on: today) }
  }
}
