import CarePlans
import CivilTime
package import Reports
import Wording

/// The series with their last and next contact.
package enum SeriesListTable: ReportTable {
  package static let record = Record<SeriesList>([
    .date("asOf") { $0.asOf }, .number("total") { $0.total },
    .list("series", of: SeriesListFields.record) { $0.lines },
  ])

  package static func document(_ list: SeriesList, _ cells: ReportCells, hasData: Bool)
    -> TableDocument
  {
    TableDocument(
      title: ShowWords.seriesTitle(cells.language, ["day": list.asOf.description]),
      sheets: [.of(SeriesListFields.columns, rows: list.lines, cells)],
      footnotes: list.leftOut > 0 ? [FilterWords.leftOut(cells.language, list.leftOut)] : [])
  }
}

/// The fields of a series in a list.
enum SeriesListFields {
  private typealias Line = SeriesList.Line

  private static let example: Part<SeriesList.Line, Commitment> = { line, use in
    use(line.example)
  }
  private static let ref = Field<Line>.text("ref") { $0.ref }
  private static let title = CommitmentFields.title.of(example)
  private static let lastHeld = Field<Line>.optionalDate("lastHeld") { $0.lastHeld }
  private static let next = Field<Line>.optionalDate("next") { $0.next }
  private static let missed = Field<Line>.number("missed") { $0.missed }
  private static let unlogged = Field<Line>.number("unlogged") { $0.unlogged }

  static let record = Record<SeriesList.Line>([
    ref, CommitmentFields.plan.of(example), .optionalText("key") { $0.example.series?.rawValue },
    title, CommitmentFields.kind.of(example), CommitmentFields.partner.of(example),
    CommitmentFields.worker.of(example), lastHeld, next, .flag("nextExpected") { $0.isExpected },
    .number("held") { $0.held }, missed, unlogged,
  ])

  static let columns: [Field<SeriesList.Line>] = [
    ref.shown(OverdueWords.refColumn), title.shown(OverdueWords.titleColumn, minWidth: 24),
    CommitmentFields.responsible.of(example), lastHeld.shown(ShowWords.lastHeld),
    next.shown(ShowWords.nextContact) { line, cells in
      line.wasRemovedLate
        ? Cell(ItemWords.state("removed")?(cells.language) ?? "")
        : cells.date(line.next, isExpected: line.isExpected, of: line.example)
    },
    unlogged.shown(ShowWords.unlogged, alignment: .right) { line, cells in
      cells.count(line.unlogged)
    },
    missed.shown(ShowWords.missed, alignment: .right, priority: 2) { line, cells in
      cells.count(line.missed)
    },
  ]
}
