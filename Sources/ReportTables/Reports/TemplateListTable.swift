import CarePlans
import PlanAPI
package import Reports
import Wording

/// The templates that plans can be made from.
package enum TemplateListTable: ReportTable {
  private static let id = Field<CareTemplate>.text("id") { $0.id }
  private static let version = Field<CareTemplate>.number("version") { $0.version }
  private static let title = TemplateFields.title { (template: CareTemplate) in template.title }
  private static let tasks = Field<CareTemplate>.number("tasks") { $0.tasks.count }
  private static let series = Field<CareTemplate>.number("series") { $0.series.count }

  package static let isList = true
  package static let record = Record<TemplateList>([
    .list(
      "templates",
      of: Record([id, version, title, .text("caseType") { $0.caseType }, tasks, series])
    ) { $0.templates }
  ])

  package static func document(_ list: TemplateList, _ cells: ReportCells, hasData: Bool)
    -> TableDocument
  {
    TableDocument(
      title: "",
      sheets: [
        .of(
          [
            id.shown(TemplateWords.name),
            version.shown(TemplateWords.version, alignment: .right),
            title.shown(TemplateWords.title, minWidth: 20),
            tasks.shown(TemplateWords.tasks, alignment: .right),
            series.shown(TemplateWords.series, alignment: .right),
          ], rows: list.templates, cells)
      ])
  }
}

/// Fields that templates and their rows have in common.
enum TemplateFields {
  /// A title in both languages; tables have it in the reader's.
  static func title<Row>(_ value: @escaping @Sendable (Row) -> BilingualText) -> Field<Row> {
    Field(
      "title", ["nl": .text, "en": .text],
      write: { row, _, json in
        let title = value(row)
        json.object { json in
          json.field("nl", title.nl)
          json.field("en", title.en)
        }
      }, cell: { row, cells in Cell(value(row)(cells.language)) })
  }
}
