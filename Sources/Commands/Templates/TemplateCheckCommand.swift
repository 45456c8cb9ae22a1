import ArgumentParser
import PlanAPI
import Planner
import ReportTables
import Reports
import Wording

/// `template check`: every problem of template files, with file:line:column, and what they ask of people.
///
/// Exit code 65 for errors, 1 for warnings alone.
struct TemplateCheckCommand: AnsweringCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("check", TemplateWords.check)
  }
  static var answer: AnswerShape { TemplateHealthTable.shape }

  @Argument(
    help: ArgumentHelp(say(TemplateWords.files), valueName: "file"),
    completion: .file(extensions: ["yaml"]))
  var files: [String] = []
  @Option(help: ArgumentHelp(say(TemplateWords.starts), valueName: "n")) var starts: StartsOption?
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let source = try TemplateSource(global)
    let health = try TemplateCheck(source: source).health(of: files, starts: starts?.count)
    try source.present(health)
    guard let worst = TemplateHealthText.outcome(of: health) else { return }
    throw ExitCode(Int32(worst.rawValue))
  }
}

/// How many plans start every month: from 1 to 1000.
struct StartsOption: ExpressibleByArgument {
  let count: Int

  init?(argument: String) {
    guard let count = Int(argument), 1...1_000 ~= count else { return nil }
    self.count = count
  }
}
