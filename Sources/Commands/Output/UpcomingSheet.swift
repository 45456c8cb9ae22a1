package import CarePlans
import CivilTime
package import Reports
package import Wording

/// What falls due as a table: statutory limits, measures that end, then week by week.
package struct UpcomingSheet {
  private let report: Upcoming
  private let language: Language
  private let cells: ReportCells

  /// The report in words.
  package static func book(
    _ report: Upcoming, _ language: Language, titles: @escaping (Commitment) -> String
  ) -> TableDocument {
    let sheet = Self(
      report: report, language: language, cells: ReportCells(language: language, titles: titles))
    let title = UpcomingWords.title(
      language, ["from": report.asOf.description, "through": report.through.description])
    return TableDocument(title: title, sheets: [sheet.table], footnotes: sheet.footnotes)
  }

  private var table: Sheet {
    var sections: [SheetSection] = []
    func add(_ heading: String, _ part: String, _ items: [Upcoming.Item], _ style: ANSIStyle) {
      guard !items.isEmpty else { return }
      sections.append(
        SheetSection(heading: heading, style: style, rows: items.map { row($0, in: part) }))
    }
    let (statutory, ends) = (report.statutory, report.measureEnds)
    add(
      UpcomingWords.statutory(language, ["n": String(statutory.count)]), "statutory", statutory,
      .alarm)
    add(UpcomingWords.measureEnds(language, ["n": String(ends.count)]), "measure", ends, .strong)
    for week in report.weeks {
      let heading = UpcomingWords.week(
        language,
        [
          "week": String(week.number), "monday": week.monday.description,
          "n": String(week.items.count),
        ])
      add(heading, "week", week.items, .strong)
    }
    return Sheet(
      columns: [
        Column("date", WorklistWords.dateColumn(language)),
        Column("ref", OverdueWords.refColumn(language)),
        Column("title", OverdueWords.titleColumn(language), minWidth: 26),
        Column(
          "responsible", OverdueWords.whoColumn(language), priority: 1, yieldsWhenUniform: true),
        Column("waitsFor", OverdueWords.waitsColumn(language), priority: 3),
        Column("late", UpcomingWords.noteColumn(language), priority: 2),
      ]
        + [
          "part", "plan", "key", "number", "kind", "partner", "worker", "obligation", "due",
          "limit", "expected",
        ].map(Column.data), sections: sections)
  }

  private func row(_ item: Upcoming.Item, in part: String) -> [Cell] {
    let entry = item.commitment
    return [
      cells.date(item.date, isExpected: item.isExpected), cells.ref(entry), cells.title(entry),
      cells.who(entry), cells.waits(entry),
      Cell(
        item.isLate ? UpcomingWords.late(language) : "", style: .warning, data: String(item.isLate)),
      Cell(part), Cell(entry.plan.description), Cell(entry.item.rawValue), Cell(entry.number),
      Cell(entry.kind.rawValue), Cell(entry.partner?.rawValue ?? ""),
      Cell(entry.worker?.rawValue ?? ""), Cell(entry.obligation.rawValue), cells.date(entry.due),
      cells.date(entry.limit), Cell(String(item.isExpected)),
    ]
  }

  private var footnotes: [String] {
    let items = report.statutory + report.measureEnds + report.weeks.flatMap(\.items)
    guard !items.isEmpty else { return [UpcomingWords.none(language)] }
    return [UpcomingWords.total(language, items.count)]
      + (items.contains(where: \.isExpected) ? [WorklistWords.expectedLegend(language)] : [])
  }
}
