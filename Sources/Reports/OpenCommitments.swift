package import CarePlans
package import CivilTime

/// What is open, as far as an account may see it, in order of date.
package struct OpenCommitments: Sendable, Hashable {
  /// One commitment with nothing in it that the account may not see.
  package struct Row: Sendable, Hashable {
    package let commitment: Commitment
    package let visibility: Visibility
    /// What it is called in pages, which tells nothing of its key.
    package let name: String

    package init(_ commitment: Commitment, _ visibility: Visibility, name: String) {
      self.commitment = commitment
      self.visibility = visibility
      self.name = name
    }

    /// The day it is listed for.
    private var day: Int32 {
      min(commitment.due?.dayNumber ?? .max, commitment.limit?.dayNumber ?? .max)
    }

    fileprivate func precedes(_ other: Row) -> Bool { (day, name) < (other.day, other.name) }
  }

  package let asOf: CivilDate
  package let rows: [Row]

  /// Of a series of which nothing but a date is told there is one row: its pace would name it.
  package init(_ rows: [Row], on today: CivilDate) {
    var names: Set<String> = []
    asOf = today
    self.rows = rows.sorted { $0.precedes($1) }
      .filter { $0.visibility > .dateOnly || names.insert($0.name).inserted }
  }
}
