import CarePlans
import CivilTime
package import Reports
import Wording

/// What falls due in the coming days, in parts with headings.
package enum UpcomingTable: ReportTable {
  private static let items = UpcomingFields.record

  package static let record = Record<Upcoming>([
    .date("asOf") { $0.asOf }, .number("days") { $0.days }, .date("through") { $0.through },
    .number("total") { $0.total },
    .list("unreported", of: items) { report, use in UpcomingFields.each(report.unreported, use) },
    .list("statutory", of: items) { report, use in UpcomingFields.each(report.statutory, use) },
    .list("measureEnds", of: items) { report, use in UpcomingFields.each(report.measureEnds, use) },
    .list(
      "weeks",
      of: Record<Upcoming.Week>([
        .number("week") { $0.number }, .date("monday") { $0.monday },
        .list("items", of: items) { week, use in UpcomingFields.each(week.items, use) },
      ])
    ) { $0.weeks },
    .list("coming", of: ComingDateFields.record) { $0.coming },
  ])

  package static func capacity(of report: Upcoming) -> Int { 1_024 + 700 * report.total }

  package static func document(_ report: Upcoming, _ cells: ReportCells, hasData: Bool)
    -> TableDocument
  {
    let language = cells.language
    var parts: [(heading: String?, rows: [Upcoming.Item])] = []
    func add(_ heading: String, _ items: [Upcoming.Item]) {
      if !items.isEmpty { parts.append((heading, items)) }
    }
    add(
      UpcomingWords.unreported(language, ["n": String(report.unreported.count)]), report.unreported)
    let (statutory, ends) = (report.statutory, report.measureEnds)
    add(UpcomingWords.statutory(language, ["n": String(statutory.count)]), statutory)
    add(UpcomingWords.measureEnds(language, ["n": String(ends.count)]), ends)
    for week in report.weeks {
      let heading = UpcomingWords.week(
        language,
        [
          "week": String(week.number), "monday": week.monday.description,
          "n": String(week.items.count),
        ])
      add(heading, week.items)
    }
    let values: KeyValuePairs = [
      "from": report.asOf.description, "through": report.through.description,
    ]
    return TableDocument(
      title: UpcomingWords.title(language, values),
      summary: [ComingDateFields.sheet(report.coming, cells)].compactMap(\.self),
      sheets: [
        .of(
          UpcomingFields.columns, parts, cells, hasData: hasData,
          style: { style(of: parts[$0].rows.first?.part) })
      ], footnotes: footnotes(of: report, language))
  }

  private static func style(of part: Upcoming.Part?) -> ANSIStyle {
    switch part {
    case .statutory: .alarm
    case .unreported: .warning
    case .measure, .week, nil: .strong
    }
  }

  private static func footnotes(of report: Upcoming, _ language: Language) -> [String] {
    guard report.total > 0 else { return [UpcomingWords.none(language)] }
    let parts =
      [report.unreported, report.statutory, report.measureEnds] + report.weeks.map(\.items)
    let isMarked = parts.contains { $0.contains(where: \.isExpected) }
    return [UpcomingWords.total(language, report.total)]
      + (isMarked ? [WorklistWords.expectedLegend(language)] : [])
  }
}
