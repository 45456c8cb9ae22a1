import CarePlans
import PlanAPI
package import Reports
import Wording

/// What a template holds, as a table of all rows and one of those that rest on law.
package enum TemplateOutlineTable: ReportTable {
  private typealias Row = TemplateOutline.Row

  private static let key = Field<Row>.text("key") { $0.key.rawValue }
  private static let title = TemplateFields.title { (row: TemplateOutline.Row) in row.title }
  private static let role = Field<Row>.text("role") { $0.role.rawValue }
  private static let obligation = Field<Row>.text("obligation") { $0.obligation.rawValue }
  private static let due = Field<Row>.optionalText("due") { $0.due }
  private static let limit = Field<Row>.optionalText("limit") { $0.limit }
  private static let source = Field<Row>.optionalText("source") { $0.source }
  private static let verify = Field<Row>.flag("verify") { $0.mustVerify }
  private static let basis = Field<Row>.texts("basis") { $0.bases.map(\.rawValue) }
    .shown(TemplateWords.basisColumn) { row, cells in
      Cell(
        BasisText.text(row.bases, cells.language),
        data: row.bases.map(\.rawValue).joined(separator: " "))
    }
  private static let overlaid = Field<Row>.texts("overlaid") { $0.overlaid }
    .shown(TemplateWords.overlaid, priority: 1, yieldsWhenUniform: true, fallsBelow: true) {
      row, cells in
      Cell(
        BasisText.dates(row.overlaid, cells.language), data: row.overlaid.joined(separator: " "))
    }
  private static let toVerify = Field<Row>.texts("toVerify") { $0.toVerify }

  package static let record = Record<TemplateOutline>([
    .text("id") { $0.template.id }, .number("version") { $0.template.version },
    .text("caseType") { $0.template.caseType },
    .texts("anchors") { $0.template.anchors.map(\.key.rawValue) },
    Field(
      "facts", [:],
      write: { outline, _, json in
        json.object { json in
          for fact in outline.template.facts { json.field(fact.key.rawValue, fact.values) }
        }
      }), .texts("events") { $0.template.events.map(\.key.rawValue) },
    .texts("measures") { $0.template.measures.map(\.law) },
    .list(
      "rows",
      of: Record([
        key, title, role, obligation, due, limit, source, basis, verify, toVerify, overlaid,
      ])
    ) { $0.rows },
  ])

  package static func document(_ outline: TemplateOutline, _ cells: ReportCells, hasData: Bool)
    -> TableDocument
  {
    let (language, template) = (cells.language, outline.template)
    let values: KeyValuePairs = [
      "id": template.id, "version": String(template.version), "title": template.title(language),
    ]
    var document = TableDocument(
      title: TemplateWords.heading(language, values),
      sheets: [
        .of(columns, rows: outline.rows, cells),
        .of(law, title: TemplateWords.law(language), rows: outline.lawful, cells),
      ])
    document.footnotes.append(TemplateWords.basisNote(language))
    if DueCells.isMarked(document.sheets[0]) {
      document.footnotes.append(ShowWords.limitLegend(language))
    }
    let changed = outline.rows.count { !$0.overlaid.isEmpty }
    if changed > 0 {
      document.footnotes.append(
        TemplateWords.overlayNote(
          language, ["rows": String(changed), "file": "templates/timings/\(template.id).yaml"]))
    }
    let open = outline.rows.count { $0.mustVerify }
    if open > 0 { document.footnotes.append(TemplateWords.verifyNote(language, open)) }
    return document
  }

  private static let columns: [Field<TemplateOutline.Row>] = [
    key.shown(TemplateWords.key), title.shown(TemplateWords.title, minWidth: 12),
    role.shown(TemplateWords.role, priority: 1),
    obligation.shown(TemplateWords.obligation, priority: 1) { row, cells in
      let name = row.obligation.rawValue
      return Cell(ItemWords.obligation(name)?(cells.language) ?? name, data: name)
    },
    due.shown(TemplateWords.due) { row, _ in
      DueCells.due(Cell(row.due ?? ""), limit: Cell(row.limit ?? ""))
    },
    limit.shown(TemplateWords.limit, priority: 2) { row, _ in
      Cell(row.due == nil ? "" : row.limit ?? "", data: row.limit ?? "")
    }, source.shown(TemplateWords.source, priority: 4, minWidth: 6), basis,
    verify.shown(TemplateWords.verify, priority: 3) { row, cells in
      Cell(BasisText.dates(row.toVerify, cells.language), data: row.mustVerify ? "true" : "")
    }, overlaid,
  ]

  private static let law: [Field<TemplateOutline.Row>] = [
    key.shown(TemplateWords.key), title.shown(TemplateWords.title, minWidth: 14),
    .column("timing") { row, _ in
      let limit = row.limit.map { DueCells.mark + $0 }
      return Cell([row.due, limit].compactMap { $0 }.joined(separator: ", "))
    }.shown(TemplateWords.due, minWidth: 18),
    source.shown(TemplateWords.source) { row, _ in
      let verify = row.mustVerify ? TemplateWords.verifyMark : nil
      return Cell([row.source, verify].compactMap { $0 }.joined(separator: " "))
    },
  ]
}
