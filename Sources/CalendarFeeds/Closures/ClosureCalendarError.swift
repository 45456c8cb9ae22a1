/// Why a file of closures was not taken, and where.
///
/// Holds nothing of the file's own words: only our names for what was found.
package struct ClosureCalendarError: Error, Hashable, Sendable {
  package let reason: Reason
  /// The line of the file, from 1, on which the faulty property or component starts; nil when the
  /// fault is of the file as a whole.
  package let line: Int?
  /// The property that is at fault, such as `DTSTART`, or the part of a rule, such as `BYWEEKNO`; nil
  /// when it is not one that is read.
  package let property: String?

  package enum Reason: String, Hashable, Sendable, CaseIterable {
    /// More than `ClosureCalendar.maximumBytes`.
    case tooLarge = "too-large"
    /// Does not begin with `BEGIN:VCALENDAR`, or is empty.
    case notACalendar = "not-a-calendar"
    case controlSign = "control-sign"
    /// Neither UTF-8 nor UTF-16.
    case notUTF8 = "not-utf8"
    /// Neither `NAME:value` nor the continuation of one.
    case malformedLine = "malformed-line"
    /// A `BEGIN` without its `END`, or components in places where they cannot be.
    case nesting
    /// More than `ClosureCalendar.maximumEvents`.
    case tooManyEvents = "too-many-events"
    case missingStart = "missing-start"
    /// A property twice in an event that can have it once, each otherwise, or two that exclude each
    /// other.
    case repeated
    /// Not a day, time or duration that exists.
    case malformedValue = "malformed-value"
    case endsBeforeStart = "ends-before-start"
    /// A repetition rule beyond the simple daily, weekly, monthly and yearly ones.
    case unsupportedRule = "unsupported-rule"
    /// All rules of the file together take more days to work out than `maximumDays`.
    case tooMuchRepetition = "too-much-repetition"
  }

  /// Stable name of the error, such as `closures-malformed-value`.
  package var id: String { "closures-" + reason.rawValue }

  init(_ reason: Reason, line: Int? = nil, property: String? = nil) {
    self.reason = reason
    self.line = line
    self.property = property
  }
}
