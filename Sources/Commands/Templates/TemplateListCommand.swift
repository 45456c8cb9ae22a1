import ArgumentParser
import PlanAPI
import Planner
import ReportTables
import Reports
import Wording

/// `template list`: the templates at hand.
struct TemplateListCommand: AnsweringCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("list", TemplateWords.list)
  }
  static var answer: AnswerShape { TemplateListTable.shape }
  static var rows: ListShape? { ListShape(key: ["id"]) }

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let source = try TemplateSource(global)
    try source.present(source.library.templateList(), TemplateListTable.self)
  }
}
