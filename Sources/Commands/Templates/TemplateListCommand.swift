import ArgumentParser
import CarePlans
import PlanAPI
import Planner
import ReportTables
import Wording

/// `template list`: the templates at hand.
struct TemplateListCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("list", TemplateWords.list)
  }

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let shelf = try TemplateShelf(global)
    let language = shelf.console.language
    let copies = try shelf.library.templateIDs().map { try shelf.copy($0).template }
    let sheet = Sheet(
      columns: [
        Column("id", TemplateWords.name(language)),
        Column("version", TemplateWords.version(language), alignment: .right),
        Column("title", TemplateWords.title(language), minWidth: 20),
        Column("tasks", TemplateWords.tasks(language), alignment: .right),
        Column("series", TemplateWords.series(language), alignment: .right),
      ],
      rows: copies.map { template in
        [
          Cell(template.id), Cell(template.version), Cell(template.title(language)),
          Cell(template.tasks.count), Cell(template.series.count),
        ]
      })
    try shelf.present(sheet) {
      .array(
        copies.map { template in
          .object([
            ("id", .string(template.id)), ("version", .int(template.version)),
            (
              "title",
              .object([("nl", .string(template.title.nl)), ("en", .string(template.title.en))])
            ),
            ("caseType", .string(template.caseType)), ("tasks", .int(template.tasks.count)),
            ("series", .int(template.series.count)),
          ])
        })
    }
  }
}
