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
  private static let law = count("law") { $0.bases.first == .law }
  private static let process = count("process") { $0.bases.first == .process }
  private static let habit = count("habit") { $0.bases.first == .habit }
  private static let verify = count("verify") { $0.mustVerify }

  /// Of how many rows something is true.
  private static func count(
    _ name: String, _ isCounted: @escaping @Sendable (TemplateOutline.Row) -> Bool
  ) -> Field<CareTemplate> {
    .number(name) { TemplateOutline($0).rows.count(where: isCounted) }
  }

  package static let isList = true
  package static let record = Record<TemplateList>([
    .list(
      "templates",
      of: Record([
        id, version, title, .text("caseType") { $0.caseType }, tasks, series, law, process, habit,
        verify,
      ])
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
            version.shown(TemplateWords.version, alignment: .right, priority: 5),
            title.shown(TemplateWords.title, priority: 3, minWidth: 12),
            tasks.shown(TemplateWords.tasks, alignment: .right, priority: 4),
            series.shown(TemplateWords.series, alignment: .right, priority: 4),
            law.shown(TemplateWords.ofLaw, alignment: .right, priority: 1),
            process.shown(TemplateWords.ofProcess, alignment: .right, priority: 2),
            habit.shown(TemplateWords.ofHabit, alignment: .right, priority: 2),
            verify.shown(TemplateWords.verify, alignment: .right, priority: 1),
          ], rows: list.templates, cells,
          footnotes: [TemplateWords.basisNote(cells.language)])
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
