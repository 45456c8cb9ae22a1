import ArgumentParser
import Planner
import Wording

/// `completion`: prints the script that teaches a shell the words of this program.
struct CompletionCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("completion", CompletionWords.completion)
  }

  @Argument(help: ArgumentHelp(say(CompletionWords.shell), valueName: "shell")) var shell: Shell?
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let console = Console.current
    guard let shell = shell ?? Shell.ofUser(console.environment) else {
      throw Problem(
        .running(.shellUnknown), .usage,
        ["shells": Shell.allCases.map(\.rawValue).joined(separator: ", ")])
    }
    console.data(shell.script)
  }

  /// The words of the argument parser for the same.
  static func translated(_ arguments: [String]) -> [String] {
    let name = "--generate-completion-script"
    guard let first = arguments.first else { return arguments }
    if first == name { return ["completion"] + arguments.dropFirst() }
    guard first.hasPrefix(name + "=") else { return arguments }
    return ["completion", String(first.dropFirst(name.count + 1))] + arguments.dropFirst()
  }
}
