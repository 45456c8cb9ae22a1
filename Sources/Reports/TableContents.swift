package import CarePlans
package import CivilTime

/// The holidays and laws that a store counts by.
package struct TableContents: Sendable {
  /// A holiday on a day.
  package struct Holiday: Sendable {
    package let day: CivilDate
    package let rule: HolidayRule
  }

  package let region: String
  /// Whether they are those of the program.
  package let isCurrent: Bool
  /// The last year whose bridge days are decreed.
  package let decreedThrough: Int?
  package let holidays: [Holiday]
  /// By law.
  package let acts: [ActTerm]

  /// - Parameter years: Those whose holidays are told.
  package init(
    _ table: HolidayTable, acts: [String: ActTerm], isCurrent: Bool, years: ClosedRange<Int>
  ) {
    region = table.region
    self.isCurrent = isCurrent
    decreedThrough = table.decreedThrough
    holidays = table.holidays(from: years.lowerBound, through: years.upperBound)
      .map { Holiday(day: $0, rule: $1) }
    self.acts = acts.values.sorted { $0.law < $1.law }
  }
}
