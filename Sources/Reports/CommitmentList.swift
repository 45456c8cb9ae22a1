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

  init(on today: CivilDate, lines: [ReportLine], total: Int) {
    asOf = today
    self.lines = lines
    self.total = total
  }
}
