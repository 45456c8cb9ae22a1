package import CarePlans
package import CivilTime
package import Wording

/// That somebody is away, as lists say it beside who.
package enum AwayText {
  /// `afwezig t/m 16-12`, `away through 2026-12-16`.
  package static func of(_ last: CivilDate, _ language: Language) -> String {
    AbsenceWords.until(language, ["day": day(last, language)])
  }

  /// `gem-01*`: in a column there is no room for more.
  static func marked(_ worker: WorkerID) -> String { worker.rawValue + "*" }

  /// `16-12`: nobody is away so long that the year would matter.
  private static func day(_ day: CivilDate, _ language: Language) -> String {
    guard language == .nl else { return day.description }
    return DayText.digits(day).split(separator: "-").prefix(2).joined(separator: "-")
  }
}

extension TableDocument {
  /// The same with a line for everybody in it who is marked as away: `* gem-01, afwezig t/m 16-12`.
  package func noting(away: [WorkerID: CivilDate], _ language: Language) -> Self {
    let cells = Set(sheets.flatMap(\.sections).flatMap(\.rows).joined().map(\.text))
    var document = self
    for (worker, last) in away.sorted(by: { $0.key < $1.key })
    where cells.contains(AwayText.marked(worker)) {
      document.footnotes.append(
        "* "
          + AbsenceWords.whoAway(
            language, ["who": worker.rawValue, "away": AwayText.of(last, language)]))
    }
    return document
  }
}
