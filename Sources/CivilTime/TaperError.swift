/// Why a text is no taper, and where.
package struct TaperError: Error, Hashable, Sendable {
  /// What was wrong or missing; the raw values are stable names.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case empty
    /// Longer than `Taper.longestText`.
    case tooLong
    /// An interval was expected: `1w`, `2/w`, `weekly`.
    case expectedInterval
    /// A unit was expected after a number: d, w, m or y.
    case expectedUnit
    /// A number of times was expected after `x`.
    case expectedCount
    /// The name of an anchor was expected after `until` or `to`.
    case expectedAnchor
    /// A term such as `-26w` was expected after the name of an anchor.
    case expectedTerm
    /// `,`, `>`, `x`, `until`, `to` or the end was expected.
    case expectedSeparator
    /// All phases but the last need a count or an `until`.
    case missingCount
    /// The times are not 1 to `Taper.largestCount`.
    case countOutOfRange
    /// The interval is nothing, or longer than a hundred years.
    case intervalOutOfRange
    /// Not 1 to 7 contacts a week.
    case perWeekOutOfRange
    /// Working days need a calendar, which a taper has not.
    case workingDays
    /// An offset is not later than the one before it.
    case offsetsNotRising
  }

  package let kind: Kind
  /// Where in the text, counted in Unicode scalars from 0.
  package let offset: Int

  package init(_ kind: Kind, at offset: Int) {
    self.kind = kind
    self.offset = offset
  }
}
