import CivilTime

extension CarePlan {
  /// The most that a plan may owe in the 24 months that are written ahead.
  ///
  /// The largest template owes some 400 things in that time, and 27 contacts a day are more than any
  /// person gets; beyond it a single change takes seconds and hundreds of megabytes.
  package static let mostOwed = 20_000

  /// Refuses a plan that would owe more than ``mostOwed``, by its structure: each series for the 24
  /// months from its own beginning, so that no passing day and no finished work makes a plan too large.
  package func requireBounded() throws(PlanRefusal) {
    var left = Self.mostOwed - tasks.count - measures.count - questions.count - goals.count
    for series in series where left >= 0 && series.removal == nil {
      guard series.counting == .periodic else {
        left -= 1 + series.log.count
        continue
      }
      let origin = SeriesDays.origin(of: series, in: self) ?? start
      let through = origin.adding(months: Int(OccurrencePlanner.horizon.amount)) ?? .latest
      left -=
        series.taper.occurrences(
          from: origin, resolve: { anchors[AnchorKey($0)]?.date }, through: through,
          limit: left + 1
        ).count
    }
    guard left >= 0 else {
      throw PlanRefusal.planTooLarge(code, most: Self.mostOwed)
    }
  }
}
