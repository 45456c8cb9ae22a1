package import CarePlans
package import CivilTime

/// A list of commitments as it was asked for.
///
/// Open contacts are one line a series as in a worklist; with what is settled each is its own.
package struct CommitmentList: Sendable, Hashable {
  /// What lines are sorted by; `standard` is the one list order.
  package enum Order: String, Sendable, Hashable, CaseIterable {
    case standard
    case due, plan, key, partner, worker, late
  }

  package let asOf: CivilDate
  package let lines: [ReportLine]
  /// The lines that were found, listed or not.
  package let total: Int

  /// Lines beyond the bound of the list.
  package var leftOut: Int { total - lines.count }

  /// Makes the list; only the lines within its bound are made.
  ///
  /// - Parameters:
  ///   - isCollapsed: Whether only what is open is listed, a series in one line or two.
  ///   - keeping: What is asked for beside the question to the store.
  package init(
    of commitments: [Commitment], order: Order = .standard, limit: Int? = nil, isCollapsed: Bool,
    on today: CivilDate, keeping: (Commitment, Standing) -> Bool
  ) {
    let found = Self.found(in: commitments, isCollapsed: isCollapsed, on: today, keeping: keeping)
    let places = Self.sorted(
      found.inListOrder(of: commitments) { entry, _ in entry.nextDate }, of: commitments, by: order)
    asOf = today
    total = places.count
    lines = places.prefix(limit ?? .max).map { $0.line(in: commitments) }
  }

  private static func found(
    in commitments: [Commitment], isCollapsed: Bool, on today: CivilDate,
    keeping: (Commitment, Standing) -> Bool
  ) -> [SeriesCollapse.Line] {
    if isCollapsed {
      return withoutActuallyEscaping(keeping) { keeping in
        let collapse = SeriesCollapse(of: commitments, plans: nil, on: today, keeping: keeping)
        return collapse.lines + collapse.upcoming
      }
    }
    return commitments.withUnsafeBufferPointer { entries in
      entries.indices.compactMap { place in
        let standing = entries[place].standing(on: today)
        return keeping(entries[place], standing)
          ? SeriesCollapse.Line(place: place, standing: standing) : nil
      }
    }
  }

  /// Puts lines in another order; what is equal stays in list order.
  private static func sorted(
    _ lines: [SeriesCollapse.Line], of commitments: [Commitment], by order: Order
  ) -> [SeriesCollapse.Line] {
    func by<Value: Comparable>(_ value: (Commitment) -> Value) -> [SeriesCollapse.Line] {
      lines.enumerated().map { (value(commitments[$0.element.place]), $0.offset, $0.element) }
        .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
    }
    return switch order {
    case .standard: lines
    case .due: by { $0.nextDate ?? CivilDate.latest }
    case .plan: by(\.plan)
    case .key: by(\.item)
    // What nobody answers for comes last.
    case .partner: by { $0.partner?.rawValue ?? "~" }
    case .worker: by { $0.worker?.rawValue ?? "~" }
    case .late:
      lines.enumerated()
        .sorted {
          ($1.element.standing.daysLate, $0.offset) < ($0.element.standing.daysLate, $1.offset)
        }
        .map(\.element)
    }
  }
}
