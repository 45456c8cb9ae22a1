import CarePlans
import CivilTime
package import Reports
import Wording

/// What somebody owes and was asked, on a sheet to print or mail.
package enum OwedSheetTable: ReportTable {
  private typealias Line = OwedSheet.Line

  private static let group = Field<Line>.word(
    "group", of: OwedSheet.Group.allCases.map(\.rawValue)
  ) { $0.group.rawValue }
  private static let plan = Field<Line>.text("plan") { $0.commitment.plan.short }
  // The key of a task tells the type of case; its number does not.
  private static let key = Field<Line>.text("key") { $0.commitment.number }
  private static let name = Field<Line>.told("what") { line, cells in
    cells.language == .nl ? line.name.nl : line.name.en
  }
  private static let day = Field<Line>.optionalDate("day") { $0.day }
  private static let expected = Field<Line>.flag("expected") { $0.isExpected }
  private static let daysLate = Field<Line>.number("daysLate") { $0.standing.daysLate }
  private static let earlier = Field<Line>.number("earlier") { $0.earlier }

  package static let record = Record<OwedSheet>([
    .date("asOf") { $0.asOf }, .optionalText("partner") { $0.holder.partner?.rawValue },
    .optionalText("worker") { $0.holder.worker?.rawValue },
    .number("level") { $0.level.rawValue }, .number("total") { $0.lines.count },
    .list("items", of: Record([group, plan, key, name, day, expected, daysLate, earlier])) {
      $0.lines
    },
  ])

  package static func document(_ report: OwedSheet, _ cells: ReportCells, hasData: Bool)
    -> TableDocument
  {
    let language = cells.language
    let sections = OwedSheet.Group.allCases.compactMap { group in
      let rows = report.lines.filter { $0.group == group }
      return rows.isEmpty ? nil : (heading: SheetHelp.group(group.rawValue)(language), rows: rows)
    }
    return TableDocument(
      title: SheetHelp.title(language, ["day": report.asOf.description]),
      sheets: [
        .of(
          columns, sections.map { ($0.heading, $0.rows) }, cells, hasData: hasData,
          footnotes: report.lines.isEmpty ? [SheetHelp.none(language)] : [])
      ],
      footnotes: [SheetHelp.subscribing(language)]
        + SubscribeWords.programs(withClouds: false)
        .map { "\($0.name(language)): \($0.how(language))" }
        + [SheetHelp.clouds, SubscribeWords.slow, SheetHelp.askAddress].map { $0(language) })
  }

  private static let columns: [Field<OwedSheet.Line>] = [
    name.shown(SheetHelp.what, minWidth: 20),
    day.shown(SheetHelp.day) { line, cells in cells.date(line.day, isExpected: line.isExpected) },
    daysLate.shown(SheetHelp.late, alignment: .right) { line, cells in
      let days = line.standing.daysLate
      return Cell(
        days == 0 ? "" : SheetHelp.days(cells.language, ["n": String(days)]), style: .warning,
        data: String(days))
    },
    earlier.shown(SheetHelp.earlier, alignment: .right, priority: 1) { line, cells in
      cells.count(line.earlier)
    },
    group.named(OverdueWords.groupColumn) { line, cells in
      Cell(SheetHelp.group(line.group.rawValue)(cells.language), data: line.group.rawValue)
    },
  ]
}
