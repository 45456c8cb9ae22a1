import ArgumentParser
import Planner
import Wording

/// `task unpin`: lets the rules decide again.
struct TaskUnpinCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("unpin", TaskHelp.unpin) }

  @Argument(help: ArgumentHelp(say(FilterWords.refs), valueName: "ref")) var refs: [String]
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    try session.change(write, .whenOthersMove, naming: refs) {
      try session.planner.unpin(refs, options: $0)
    }
  }
}
