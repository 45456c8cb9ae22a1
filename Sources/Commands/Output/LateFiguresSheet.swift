import CarePlans
import CivilTime
import Reports
import Wording

/// The overdue report for readers of counts, as one table.
enum LateFiguresSheet {
  static func book(_ figures: LateFigures, _ language: Language) -> TableDocument {
    let names = GroupNames(grouping: figures.grouping, language: language)
    var rows = figures.rows.map { cells(names.name(of: $0.key), $0, language) }
    if rows.count > 1 {
      rows.append(
        cells(OverdueWords.sum(language), figures.sum, language).map {
          Cell($0.text, style: .strong, data: $0.data)
        })
    }
    return TableDocument(
      title: OverdueWords.title(language, ["day": figures.asOf.description]),
      sheets: [
        Sheet(
          columns: names.columns, rows: rows,
          footnotes: rows.isEmpty ? [OverdueWords.none(language)] : [])
      ],
      footnotes: figures.hidesAny
        ? [OverdueWords.withheld(language, ["least": String(SmallFigure.least)])] : [])
  }

  private static func cells(_ name: String, _ row: LateFigures.Row, _ language: Language) -> [Cell]
  {
    func cell(_ figure: Int?) -> Cell {
      figure.map { Cell($0) } ?? Cell("·", style: .faint, data: "")
    }
    return [Cell(name), cell(row.overdue), cell(row.breached)]
      + LateAge.allCases.map { cell(row[age: $0]) }
  }
}
