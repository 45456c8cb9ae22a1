/// The present clock rule of one time zone: a fixed offset, or European summer time on top of it.
///
/// Only zones of this table can occur in a feed or steer the reading of a file, so that no name from
/// outside ever reaches a zone database. European summer time runs from the last Sunday of March to
/// the last Sunday of October and changes at 01:00 UTC (Directive 2000/84/EC). All rules of the
/// table have held since `firstYear`; the renderer refuses earlier moments.
package struct ZoneRule: Hashable, Sendable {
  /// The IANA name, such as `Europe/Amsterdam`.
  package let id: String
  /// Minutes east of UTC outside summer time.
  package let standardOffset: Int
  /// What the standard clock is called, such as `CET`.
  package let standardName: String
  /// What the summer clock is called; nil where the clock never changes.
  package let summerName: String?

  /// The first year in which every rule of the table holds.
  package static let firstYear = 2004

  /// The zone of the Netherlands in Europe.
  package static let amsterdam = ZoneRule(
    id: "Europe/Amsterdam", standardOffset: 60, standardName: "CET", summerName: "CEST"
  )

  /// The zone whose wall clock shows UTC.
  package static let utc = ZoneRule(
    id: "UTC", standardOffset: 0, standardName: "UTC", summerName: nil
  )

  /// The rule of a zone with that exact IANA name; nil when the table does not have it.
  package init?(id: String) {
    guard let rule = ZoneTable.rules[id] else { return nil }
    self = rule
  }

  init(id: String, standardOffset: Int, standardName: String, summerName: String?) {
    self.id = id
    self.standardOffset = standardOffset
    self.standardName = standardName
    self.summerName = summerName
  }
}

extension ZoneRule {
  /// What a reading of the wall clock means.
  package struct Resolution: Hashable, Sendable {
    /// Minutes since 1970-01-01 00:00 UTC.
    package let utc: Int
    /// Whether the clock shows this reading exactly once; false in the hour that is skipped or
    /// comes twice, where programs disagree about what is meant.
    package let isPlain: Bool
  }

  /// The instant at which the wall clock shows `wall` (minutes since 1970-01-01 00:00 local).
  ///
  /// A skipped reading counts with the offset before the change, a repeated one as its first
  /// occurrence (RFC 5545, 3.3.5).
  package func resolve(wall: Int) -> Resolution {
    let standard = wall - standardOffset
    guard summerName != nil else { return Resolution(utc: standard, isPlain: true) }
    let summer = standard - 60
    switch (isSummer(utc: summer), isSummer(utc: standard)) {
    case (true, true): return Resolution(utc: summer, isPlain: true)
    case (false, false): return Resolution(utc: standard, isPlain: true)
    case (true, false): return Resolution(utc: summer, isPlain: false)
    case (false, true): return Resolution(utc: standard, isPlain: false)
    }
  }

  /// What the wall clock shows at an instant, both in minutes since 1970-01-01 00:00.
  package func wall(utc: Int) -> Int {
    utc + standardOffset + (isSummer(utc: utc) ? 60 : 0)
  }

  /// How often the clock shows a reading.
  package enum Showing: Sendable, Hashable {
    case once
    /// Never: it goes on from another reading, so many minutes later.
    case never(skipping: Int)
    case twice
  }

  /// How often the wall clock shows `wall` (minutes since 1970-01-01 00:00 local).
  package func showing(of wall: Int) -> Showing {
    let resolution = resolve(wall: wall)
    guard !resolution.isPlain else { return .once }
    let shown = self.wall(utc: resolution.utc)
    return shown == wall ? .twice : .never(skipping: shown - wall)
  }

  private func isSummer(utc: Int) -> Bool {
    guard summerName != nil else { return false }
    let day = CivilDate(clamping: utc.flooredQuotient(by: 1_440))
    switch day.month {
    case 4...9: return true
    case 3: return utc >= Self.changeMinute(year: day.year, month: 3)
    case 10: return utc < Self.changeMinute(year: day.year, month: 10)
    default: return false
    }
  }

  /// 01:00 UTC on the last Sunday of a month of 31 days.
  private static func changeMinute(year: Int, month: Int) -> Int {
    guard let end = CivilDate(year: year, month: month, day: 31) else { return .max }
    return (Int(end.dayNumber) - end.weekday.rawValue % 7) * 1_440 + 60
  }
}

extension Int {
  /// The quotient rounded down, also for a negative dividend; `divisor` is positive.
  package func flooredQuotient(by divisor: Int) -> Int {
    self >= 0 ? self / divisor : (self - divisor + 1) / divisor
  }
}
