import CarePlans
import CivilTime
package import Reports
import Wording

/// `note list`.
package enum NoteListTable: ReportTable {
  private typealias Line = NoteList.Line

  private static let ref = Field<Line>.text("ref") { $0.ref }
  private static let number = Field<Line>.number("number") { $0.number }
  private static let on = Field<Line>.date("on") { $0.on }
  private static let author = Field<Line>.text("author") { $0.author }
  private static let text = Field<Line>.text("text") { $0.text }

  package static let record = Record<NoteList>([
    .number("total") { $0.total },
    .list(
      "notes",
      of: Record<NoteList.Line>([
        ref, .optionalText("plan") { $0.plan?.description }, number, on, author, text,
      ])
    ) { $0.lines },
  ])

  package static func document(_ list: NoteList, _ cells: ReportCells, hasData: Bool)
    -> TableDocument
  {
    let language = cells.language
    let leftOut = list.total - list.lines.count
    return TableDocument(
      title: list.total == 0 ? NoteWords.none(language) : NoteWords.count(language, list.total),
      sheets: [.of(columns, rows: list.lines, cells)],
      footnotes: leftOut > 0 ? [FilterWords.leftOut(language, leftOut)] : [])
  }

  private static let columns = [
    ref.shown(NoteWords.placeColumn), number.shown(NoteWords.numberColumn, alignment: .right),
    on.shown(ShowWords.dayColumn), author.shown(NoteWords.authorColumn, priority: 1),
    text.shown(NoteWords.textColumn, minWidth: 24),
  ]

  /// The notes of a plan, or of an item, as `show` tells them; nil for none.
  static func sheet(_ notes: [PlanNote], of plan: PlanCode, _ cells: ReportCells) -> Sheet? {
    guard !notes.isEmpty else { return nil }
    return .of(
      columns, title: NoteWords.title(cells.language),
      rows: notes.map { NoteList.Line($0, in: plan) }, cells)
  }
}
