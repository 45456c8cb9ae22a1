package import CarePlans
package import CivilTime

/// A named date of a plan that is still to come, such as the day of release.
package struct ComingDate: Sendable, Hashable {
  package let plan: PlanCode
  package let anchor: AnchorKey
  package let date: CivilDate
  /// How sure it is.
  package let state: PlanAnchor.State
  /// Days from the day of the list.
  package let days: Int
}

extension ComingDate {
  /// The named dates of plans that owe, from a day on, the earliest first.
  ///
  /// - Parameters:
  ///   - rows: The rows of the plans that are asked for, as far as the reader may see them.
  ///   - today: The day of the list.
  package static func all(of rows: some Sequence<PlanRow>, on today: CivilDate) -> [ComingDate] {
    all(of: rows, on: today) { date, state in date >= today && state != .actual }
  }

  /// Those that were expected on a day that has passed, and which nobody said have happened.
  package static func passed(of rows: some Sequence<PlanRow>, on today: CivilDate) -> [ComingDate] {
    all(of: rows, on: today) { date, state in date < today && state == .expected }
  }

  private static func all(
    of rows: some Sequence<PlanRow>, on today: CivilDate,
    where fits: (CivilDate, PlanAnchor.State) -> Bool
  ) -> [ComingDate] {
    var result: [ComingDate] = []
    for row in rows where row.status.isRunning {
      for named in row.anchors {
        // What is taken from another plan is told there.
        guard let date = named.anchor.date, fits(date, named.anchor.state),
          !named.key.isLink
        else { continue }
        result.append(
          ComingDate(
            plan: row.code, anchor: named.key, date: date, state: named.anchor.state,
            days: date - today))
      }
    }
    return result.sorted {
      ($0.date, $0.plan, $0.anchor) < ($1.date, $1.plan, $1.anchor)
    }
  }
}
