import CarePlans
import PlanAPI
package import Reports
import Wording

/// What the doctor found in templates: the findings, the longest chain of each, and what each asks of roles.
package enum TemplateHealthTable: ReportTable {
  private typealias Finding = TemplateHealth.Finding
  private typealias Examined = TemplateHealth.Examined

  private static let id = Field<Finding>.text("id") { $0.id }
  private static let severity = Field<Finding>.word("severity", of: ["error", "warning"]) {
    $0.isError ? "error" : "warning"
  }
  private static let row = Field<Finding>.text("row") { $0.row }
  private static let file = Field<Finding>.text("file") { $0.file }
  private static let line = Field<Finding>.number("line") { $0.line }
  private static let column = Field<Finding>.number("column") { $0.column }
  private static let text = Field<Finding>.text("text") { $0.text }

  /// What one role gets to do of one template.
  private struct Load {
    let template: String
    let load: TemplateLoad
    let starts: Int

    /// `3.2`, or `3,2`, a week.
    func perWeek(_ pieces: Int, _ sign: String = ".") -> String {
      let tenths = TemplateLoad.perWeek(pieces, starts: starts)
      return "\(tenths / 10)\(sign)\(tenths % 10)"
    }
  }

  private static let role = Field<Load>.text("role") { $0.load.role.rawValue }
  private static let perWeek = TemplateLoad.weeks.enumerated().map { place, weeks in
    Field<Load>.text("after\(weeks)") { $0.perWeek($0.load.certain[place]) }
      .shown(weeksHeading(weeks), alignment: .right) { row, cells in
        Cell(
          row.perWeek(row.load.certain[place], TemplateWords.decimalSign(cells.language)),
          data: row.perWeek(row.load.certain[place]))
      }
  }
  private static let atMost = Field<Load>.text("atMost") { $0.perWeek($0.load.most.last ?? 0) }
    .shown(TemplateWords.atMost, alignment: .right) { row, cells in
      let last = row.load.most.last ?? 0
      return Cell(
        row.perWeek(last, TemplateWords.decimalSign(cells.language)), data: row.perWeek(last))
    }

  private static func weeksHeading(_ weeks: Int) -> Phrase {
    let words = TemplateWords.afterWeeks
    return Phrase(
      nl: words(.nl, ["n": String(weeks)]), en: words(.en, ["n": String(weeks)]))
  }

  private static func loads(_ examined: [Examined], starts: Int?) -> [Load] {
    guard let starts else { return [] }
    return examined.flatMap { one in
      (one.figures?.loads ?? []).map {
        Load(template: one.template?.id ?? one.name, load: $0, starts: starts)
      }
    }
  }

  private static func figures(starts: Int?) -> Record<Examined> {
    Record([
      .text("file") { $0.name }, .optionalText("template") { $0.template?.id },
      .optionalNumber("tasks") { $0.template?.tasks.count },
      .optionalNumber("series") { $0.template?.series.count },
      .optionalNumber("criticalDays") { $0.figures?.days },
      .keys("criticalChain") { $0.figures?.chain ?? [] },
      Field(
        "criticalAnswers", [:],
        write: { one, _, json in
          json.object { json in
            for answer in one.figures?.answers ?? [] {
              json.field(answer.fact.rawValue, answer.answer)
            }
          }
        }),
      .list("load", of: Record([role] + perWeek + [atMost])) { loads([$0], starts: starts) },
    ])
  }

  package static let record = Record<TemplateHealth>([
    .optionalNumber("starts") { $0.starts },
    .list(
      "findings", of: Record([id, severity, row, file, line, column, text])
    ) { $0.findings },
    Field(
      "templates", .list(figures(starts: nil).shape),
      write: { health, cells, json in
        let record = figures(starts: health.starts)
        json.list { json in
          for one in health.examined { record.write(one, cells, to: &json) }
        }
      }),
  ])

  package static func document(_ health: TemplateHealth, _ cells: ReportCells, hasData: Bool)
    -> TableDocument
  {
    let language = cells.language
    var document = load(health, cells)
    let findings = Sheet.of(
      [
        file.shown(TemplateWords.file), line.shown(TemplateWords.line, alignment: .right),
        column, row.shown(TemplateWords.key), id,
        severity.shown(TemplateWords.severity) { row, cells in
          let word = row.isError ? ErrorWords.mark : ErrorWords.warning
          return Cell(word(cells.language), data: row.isError ? "error" : "warning")
        }, text.shown(TemplateWords.finding, minWidth: 40),
      ], title: TemplateWords.findings(language), rows: health.findings, cells, hasData: hasData)
    document.sheets.insert(findings, at: 0)
    return document
  }

  /// What each role gets to do when plans start every month; no table where nobody asked.
  package static func load(_ health: TemplateHealth, _ cells: ReportCells) -> TableDocument {
    let language = cells.language
    var document = TableDocument(title: "", sheets: [])
    for one in health.examined {
      let loads = loads([one], starts: health.starts)
      guard let figures = one.figures, let starts = health.starts, !loads.isEmpty else { continue }
      let title = TemplateWords.load(
        language, ["template": one.template?.id ?? one.name, "n": String(starts)])
      let assumed = figures.assumed.sorted { $0.key < $1.key }.map {
        TemplateWords.assumedDay(
          language,
          ["anchor": ShippedNames.anchor($0.key.rawValue, language), "n": String($0.value)])
      }
      document.sheets.append(
        .of(
          [role.shown(TemplateWords.role)] + perWeek + [atMost], title: title, rows: loads, cells,
          footnotes: assumed.isEmpty
            ? []
            : [TemplateWords.assumed(language, ["days": assumed.joined(separator: ", ")])]))
    }
    if !document.sheets.isEmpty { document.footnotes = [TemplateWords.loadNote(language)] }
    return document
  }
}
