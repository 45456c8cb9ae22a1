import ArgumentParser
import PlanAPI
import Planner
import ReportTables
import Reports
import Wording

/// `template show`: the timings of a template, with what is law, what is habit and what must be
/// verified.
struct TemplateShowCommand: AnsweringCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("show", TemplateWords.show)
  }
  static var answer: AnswerShape { TemplateOutlineTable.shape }

  @Argument(help: ArgumentHelp(say(TemplateWords.id), valueName: "template")) var id: String
  @Flag(help: ArgumentHelp(say(TemplateWords.raw))) var raw = false
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let source = try TemplateSource(global)
    let (outline, text) = try source.library.templateOutline(id)
    if raw { return source.console.data(text) }
    try source.present(outline, TemplateOutlineTable.self)
  }
}
