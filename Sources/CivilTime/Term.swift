/// A signed amount of days, working days, weeks, months or years, such as `10wd` or `-3m`.
package struct Term: Hashable, Sendable {
  /// What a term counts; the raw value is how it is written.
  package enum Unit: String, CaseIterable, Hashable, Sendable {
    case days = "d"
    case workingDays = "wd"
    case weeks = "w"
    case months = "m"
    case years = "y"

    /// The most of this unit a written term may hold: a hundred years.
    package var largestAmount: Int32 {
      switch self {
      case .days: 36_525
      case .workingDays: 26_100
      case .weeks: 5_218
      case .months: 1_200
      case .years: 100
      }
    }
  }

  package let amount: Int32
  package let unit: Unit

  package init(_ amount: Int32, _ unit: Unit) {
    self.amount = amount
    self.unit = unit
  }

  /// No days at all: the end is the origin.
  package static let zero = Term(0, .days)

  /// Counted backwards from its origin.
  package var isBackward: Bool { amount < 0 }

  package static prefix func - (term: Term) -> Term {
    Term(term.amount == .min ? .max : -term.amount, term.unit)
  }
}
