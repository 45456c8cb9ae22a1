import CarePlans
import CivilTime
package import Reports
import Wording

/// Calendars that have not fetched what they should know.
package enum FreshnessTable: ReportTable {
  private typealias Line = Freshness.Line

  private static let id = Field<Line>.text("id") { $0.grant.id.rawValue }
  // Programs get one name of a calendar, whoever asks.
  private static let calendar = Field<Line>.text("calendar") { $0.grant.view.audience.text(.en) }
  private static let label = Field<Line>.text("label") { $0.grant.label }
  private static let fetchedAt = Field<Line>.optionalNumber("fetchedAt") {
    $0.fetchedAt.map { Int($0) }
  }
  private static let changes = Field<Line>.number("changes") { $0.changes }
  private static let nearest = Field<Line>.date("nearest") { $0.nearest }

  package static let record = Record<Freshness>([
    .number("addresses") { $0.addresses },
    .list("items", of: Record([id, calendar, label, fetchedAt, changes, nearest])) { $0.lines },
  ])

  package static func document(_ report: Freshness, _ cells: ReportCells, hasData: Bool)
    -> TableDocument
  {
    let values: KeyValuePairs = [
      "n": String(report.lines.count), "all": String(report.addresses),
    ]
    return TableDocument(
      title: "",
      sheets: [
        .of(
          columns, rows: report.lines, cells,
          footnotes: [FeedHelp.stale(cells.language, values)])
      ])
  }

  private static let columns: [Field<Freshness.Line>] = [
    id.shown(FeedHelp.id),
    calendar.shown(FeedHelp.who) { line, cells in
      Cell(line.grant.view.audience.text(cells.language))
    },
    label.shown(FeedHelp.labelHeading, priority: 1, minWidth: 6),
    fetchedAt.shown(FeedHelp.fetched) { line, cells in
      Cell(
        line.fetchedAt.map { cells.moment($0) } ?? FeedHelp.never(cells.language),
        style: line.fetchedAt == nil ? .warning : .plain,
        data: line.fetchedAt.map { String($0) } ?? "")
    },
    changes.shown(FeedHelp.changes, alignment: .right), nearest.shown(FeedHelp.nearest),
  ]
}
