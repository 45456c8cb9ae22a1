import ArgumentParser
import CarePlans
import CivilTime
import PlanAPI
import Planner
import ReportTables
import Wording

/// `template show`: the timings of a template, with what is law, what is habit and what must be
/// verified.
struct TemplateShowCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("show", TemplateWords.show)
  }

  @Argument(help: ArgumentHelp(say(TemplateWords.id), valueName: "template")) var id: String
  @Flag(help: ArgumentHelp(say(TemplateWords.raw))) var raw = false
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let shelf = try TemplateShelf(global)
    let copy = try shelf.copy(id)
    if raw { return shelf.console.data(copy.text) }
    let template = copy.template
    let language = shelf.console.language
    let rows = template.tasks.map { Row($0) } + template.series.map { Row($0) }
    var book = TableDocument(
      title: TemplateWords.heading(
        language,
        [
          "id": template.id, "version": String(template.version),
          "title": template.title(language),
        ]),
      sheets: [sheet(rows, language), law(rows, language)])
    if DueCells.isMarked(book.sheets[0]) {
      book.footnotes.append(ShowWords.limitLegend(language))
    }
    let open = rows.count { $0.mustVerify }
    if open > 0 { book.footnotes.append(TemplateWords.verifyNote(language, open)) }
    try shelf.present(book) { json(template, rows) }
  }

  private func sheet(_ rows: [Row], _ language: Language) -> Sheet {
    Sheet(
      columns: [
        Column("key", TemplateWords.key(language)),
        Column("title", TemplateWords.title(language), minWidth: 16),
        Column("role", TemplateWords.role(language)),
        Column("obligation", TemplateWords.obligation(language), priority: 1),
        Column("due", TemplateWords.due(language)),
        Column("limit", TemplateWords.limit(language), priority: 2),
        Column("source", TemplateWords.source(language), priority: 4, minWidth: 6),
        Column("verify", TemplateWords.verify(language), priority: 3),
      ],
      rows: rows.map { row in
        let limit = Cell(row.limit ?? "")
        return [
          Cell(row.key), Cell(row.title(language)), Cell(row.role),
          Cell(
            (ItemWords.obligation(row.obligation.rawValue)?(language)) ?? row.obligation.rawValue,
            data: row.obligation.rawValue), DueCells.due(Cell(row.due ?? ""), limit: limit),
          row.due == nil ? Cell("", data: limit.data) : limit, Cell(row.source ?? ""),
          Cell(
            row.mustVerify ? TemplateWords.yes(language) : "", data: row.mustVerify ? "true" : ""),
        ]
      })
  }

  /// What the law asks, and what must still be held against it: narrow enough for any terminal.
  private func law(_ rows: [Row], _ language: Language) -> Sheet {
    Sheet(
      title: TemplateWords.law(language),
      columns: [
        Column("key", TemplateWords.key(language)),
        Column("title", TemplateWords.title(language), minWidth: 14),
        Column("timing", TemplateWords.due(language), minWidth: 18),
        Column("source", TemplateWords.source(language)),
      ],
      rows: rows.filter { $0.obligation == .statutory || $0.limit != nil || $0.mustVerify }
        .map { row in
          let limit = row.limit.map { DueCells.mark + $0 }
          let verify = row.mustVerify ? TemplateWords.verifyMark : nil
          return [
            Cell(row.key), Cell(row.title(language)),
            Cell([row.due, limit].compactMap { $0 }.joined(separator: ", ")),
            Cell([row.source, verify].compactMap { $0 }.joined(separator: " ")),
          ]
        })
  }

  private func json(_ template: CareTemplate, _ rows: [Row]) -> JSONTree {
    .object([
      ("id", .string(template.id)), ("version", .int(template.version)),
      ("caseType", .string(template.caseType)),
      ("anchors", .texts(template.anchors.map(\.key.rawValue))),
      ("facts", .object(template.facts.map { ($0.key.rawValue, .texts($0.values)) })),
      ("events", .texts(template.events.map(\.key.rawValue))),
      ("measures", .texts(template.measures.map(\.law))),
      (
        "rows",
        .array(
          rows.map { row in
            .object([
              ("key", .string(row.key)),
              ("title", .object([("nl", .string(row.title.nl)), ("en", .string(row.title.en))])),
              ("role", .string(row.role)), ("obligation", .string(row.obligation.rawValue)),
              ("due", .text(row.due)), ("limit", .text(row.limit)), ("source", .text(row.source)),
              ("verify", .bool(row.mustVerify)),
            ])
          })
      ),
    ])
  }

  /// A task or a series as one line.
  private struct Row {
    var key: String
    var title: BilingualText
    var role: String
    var obligation: Obligation
    var due: String?
    var limit: String?
    var source: String?
    var mustVerify: Bool

    init(_ entry: TemplateTask) {
      let task = entry.task
      key = task.key.rawValue
      title = entry.title
      role = task.role.rawValue
      obligation = task.obligation
      due = task.due?.description
      limit = task.limit?.description
      source = task.limit?.source ?? task.due?.source ?? entry.source
      mustVerify = [task.notBefore, task.due, task.limit].contains { $0?.verify ?? false }
    }

    init(_ entry: TemplateSeries) {
      let series = entry.series
      key = series.key.rawValue
      title = entry.title
      role = series.role.rawValue
      obligation = series.obligation
      due = series.taper.description
      source = series.source
      mustVerify = series.verify
    }
  }
}
