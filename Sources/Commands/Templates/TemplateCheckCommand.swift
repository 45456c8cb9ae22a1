import ArgumentParser
import Planner
import Wording

/// `template check`: every problem of template files, with file:line:column.
///
/// Exit code 65 for errors, 1 for warnings alone.
struct TemplateCheckCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("check", TemplateWords.check)
  }

  @Argument(
    help: ArgumentHelp(say(TemplateWords.files), valueName: "file"),
    completion: .file(extensions: ["yaml"]))
  var files: [String] = []
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let check = TemplateCheck(source: try TemplateSource(global))
    if let worst = try check.worst(of: files) { throw ExitCode(Int32(worst.rawValue)) }
  }
}
