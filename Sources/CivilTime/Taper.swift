/// The rhythm of a series of contacts, such as `1wx12,2wx12,1m to end-4w`.
///
/// A taper is a list of phases, each counted from the last contact of the one before:
///
/// - `1w`, `6w`, `3m` is an interval; `weekly`, `monthly` and the like are read as `1w`, `1m`;
/// - `2/w` is twice a week: contact n stands on day ⌊7n/2⌋, so on days 3 and 7 of every week;
/// - `x12` (or `×12`) holds an interval twelve times; after `2/w` it holds the week twelve times,
///   24 contacts;
/// - `3m until release-26w,6w` holds an interval up to and including that day, and counts the next
///   phase from that day;
/// - the last phase may have neither and then goes on without end;
/// - `,` and `>` both part phases.
///
/// A list of more than one interval, none with a count or a day, is a list of offsets instead:
/// `3m,6m,12m` are three contacts counted from the origin. Its last item is no offset but an endless
/// interval counted from the last offset, when it cannot be a later one (`3m,6m,12m,1y`: after twelve
/// months every year) or is one of the words (`3m,6m,yearly`).
///
/// `to ANCHOR±term` ends the whole series on that day, itself included. Intervals and terms are in
/// days, weeks, months or years: working days need a partner's calendar, which a rhythm has not.
package struct Taper: Hashable, Sendable {
  /// How the contacts of a phase follow each other.
  package enum Rhythm: Hashable, Sendable {
    case every(Term)
    /// So many contacts a week, spread evenly; from 2 to 7.
    case perWeek(Int)
  }

  /// A day named by an anchor of the plan and a term.
  package struct Point: Hashable, Sendable {
    package let anchor: String
    package let offset: Term
  }

  /// When a phase gives way to the next.
  package enum PhaseEnd: Hashable, Sendable {
    /// After its interval, or its week with `perWeek`, was held so many times.
    case times(Int)
    /// After that day; never while the anchor is unknown.
    case until(Point)
    case never
  }

  package struct Phase: Hashable, Sendable {
    package let rhythm: Rhythm
    package let end: PhaseEnd
  }

  package enum Pattern: Hashable, Sendable {
    case phases([Phase])
    /// Terms from the origin, rising; after the last of them every `then`, if there is one.
    case offsets([Term], then: Term?)
  }

  package let pattern: Pattern
  /// The last day of the series; nil when it has none.
  package let end: Point?

  /// A rhythm of no contacts at all, as a series has it before anything is said of it.
  package static let none = Taper(pattern: .offsets([], then: nil), end: nil)

  /// The most times a phase may be held.
  package static let largestCount = 10_000
  /// The longest text read, in Unicode scalars.
  package static let longestText = 200

  /// The names of the anchors on which the taper hangs besides its origin, each once, in order.
  package var anchors: [String] {
    var names: [String] = []
    if case .phases(let phases) = pattern {
      for case .until(let point) in phases.map(\.end) { names.append(point.anchor) }
    }
    if let end { names.append(end.anchor) }
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }
}

extension Term {
  /// The term ends later than `other` from whatever day both are counted.
  ///
  /// Months and days compare only where no length of a month could turn the answer.
  func isCertainlyLater(than other: Term) -> Bool {
    if let months = wholeMonths, let otherMonths = other.wholeMonths { return months > otherMonths }
    return dayRange.lowerBound > other.dayRange.upperBound
  }

  /// The amount in months; nil for days and weeks.
  var wholeMonths: Int? {
    switch unit {
    case .months: Int(amount)
    case .years: 12 * Int(amount)
    case .days, .weeks, .workingDays: nil
    }
  }

  /// The length in days: exact, or that of so many average months.
  var averageDays: Int {
    switch unit {
    case .days, .workingDays: Int(amount)
    case .weeks: 7 * Int(amount)
    // 146,097 days in 4,800 months.
    case .months: Int(amount) * 146_097 / 4_800
    case .years: Int(amount) * 146_097 / 400
    }
  }

  /// Bounds of the length in days; so many months are never three days off their average.
  private var dayRange: ClosedRange<Int> {
    wholeMonths == nil ? averageDays...averageDays : averageDays - 3...averageDays + 3
  }
}
