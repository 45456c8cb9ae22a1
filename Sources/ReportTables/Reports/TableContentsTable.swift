import CarePlans
import CivilTime
import PlanAPI
package import Reports
import Wording

/// The holidays and laws that a store counts by.
package enum TableContentsTable: ReportTable {
  private typealias Holiday = TableContents.Holiday

  private static let date = Field<Holiday>.date("date") { $0.day }
  private static let holiday = Field<Holiday>.told("name") { holiday, cells in
    holiday.rule.name(language: cells.language.rawValue)
  }
  private static let decree = Field<Holiday>.optionalText("source") { $0.rule.source }
  private static let law = Field<ActTerm>.text("law") { $0.law }
  private static let title = Field<ActTerm>.told("title") { $0.title($1.language) }
  private static let lastDay = Field<ActTerm>.optionalDate("lastDay") { $0.lastDay }
  private static let source = Field<ActTerm>.optionalText("source") { $0.source }

  package static let record = Record<TableContents>([
    .text("region") { $0.region }, .flag("current") { $0.isCurrent },
    .optionalNumber("decreedThrough") { $0.decreedThrough },
    .list(
      "holidays",
      of: Record([
        date, .text("key") { $0.rule.key }, holiday, decree, .flag("verify") { $0.rule.verify },
      ])
    ) { $0.holidays },
    .list("laws", of: Record([law, title, lastDay, source, .flag("verify") { $0.verify }])) {
      $0.acts
    },
  ])

  package static func document(_ report: TableContents, _ cells: ReportCells, hasData: Bool)
    -> TableDocument
  {
    let language = cells.language
    let through = report.decreedThrough.map {
      TablesWords.decreedThrough(language, ["year": String($0)])
    }
    return TableDocument(
      title: report.region,
      sheets: [
        .of(
          holidayColumns, rows: report.holidays, cells,
          footnotes: [through].compactMap(\.self)),
        .of(lawColumns, rows: report.acts, cells),
      ], footnotes: report.isCurrent ? [] : [TablesWords.older(language)])
  }

  private static let holidayColumns: [Field<TableContents.Holiday>] = [
    date.shown(TablesWords.day), holiday.shown(TablesWords.name, minWidth: 12),
    decree.shown(TablesWords.source, priority: 1, minWidth: 10) { holiday, cells in
      note(holiday.rule.source, holiday.rule.verify, cells)
    },
  ]

  private static let lawColumns: [Field<ActTerm>] = [
    law.shown(TablesWords.law), title.shown(TablesWords.name, minWidth: 12),
    lastDay.shown(TablesWords.lastDay) { act, cells in
      Cell(act.lastDay?.description ?? TablesWords.never(cells.language))
    },
    source.shown(TablesWords.source, priority: 1, minWidth: 10) { act, cells in
      note(act.source, act.verify, cells)
    },
  ]

  private static func note(_ source: String?, _ verify: Bool, _ cells: ReportCells) -> Cell {
    Cell(
      [source, verify ? TablesWords.verify(cells.language) : nil].compactMap(\.self)
        .joined(separator: "; "))
  }
}
