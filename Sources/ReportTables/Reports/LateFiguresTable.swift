import CarePlans
import CivilTime
package import Reports
import Wording

/// The overdue report for readers of counts: how much is late and not what.
package enum LateFiguresTable: ReportTable {
  private static let group = LateGroupFields(isWithheld: true)

  package static let record = Record<LateFigures>([
    .date("asOf") { $0.asOf }, .text("groupedBy") { $0.grouping.rawValue },
    .number("leastTold") { _ in SmallFigure.least },
    .optionalNumber("total") { $0.sum.overdue }, .optionalNumber("breached") { $0.sum.breached },
    .list("groups", of: group.record) { $0.rows.map { LateGroup($0) } },
  ])

  package static func document(_ figures: LateFigures, _ cells: ReportCells, hasData: Bool)
    -> TableDocument
  {
    let language = cells.language
    let names = GroupNames(grouping: figures.grouping, language: language)
    let rows = names.rows(
      figures.rows.map { LateGroup($0) }, sum: LateGroup(figures.sum), group)
    return TableDocument(
      title: OverdueWords.title(language, ["day": figures.asOf.description]),
      sheets: [
        Sheet(
          columns: names.columns(group), rows: rows,
          footnotes: rows.isEmpty ? [OverdueWords.none(language)] : [])
      ],
      footnotes: figures.hidesAny
        ? [OverdueWords.withheld(language, ["least": String(SmallFigure.least)])] : [])
  }
}
