package import CivilTime
package import Wording

/// That somebody is away, as lists say it beside who.
package enum AwayText {
  /// `afwezig t/m 16-12`, `away through 2026-12-16`.
  package static func of(_ last: CivilDate, _ language: Language) -> String {
    AbsenceWords.until(language, ["day": day(last, language)])
  }

  /// `16-12`: nobody is away so long that the year would matter.
  private static func day(_ day: CivilDate, _ language: Language) -> String {
    guard language == .nl else { return day.description }
    return DayText.digits(day).split(separator: "-").prefix(2).joined(separator: "-")
  }
}
