import ArgumentParser
import Planner
import Wording

/// `task reopen`: takes back that work was started, done or skipped.
struct TaskReopenCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("reopen", TaskHelp.reopen) }

  @Argument(help: ArgumentHelp(say(FilterWords.refs), valueName: "ref")) var refs: [String]
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    try session.change(write, .whenOthersMove, naming: refs) {
      try session.planner.reopen(refs, options: $0)
    }
  }
}
