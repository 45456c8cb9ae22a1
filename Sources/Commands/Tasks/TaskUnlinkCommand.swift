import ArgumentParser
import Planner
import Wording

/// `task unlink`: takes a dependency away.
struct TaskUnlinkCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("unlink", TaskHelp.unlink) }

  @Argument(help: ArgumentHelp(say(TaskHelp.ref), valueName: "ref")) var ref: String
  @Option(help: ArgumentHelp(say(TaskHelp.after), valueName: "key")) var after: String
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    let predecessor = try session.planner.predecessor(after, of: ref)
    try session.change(write, .whenOthersMove, naming: [ref]) {
      try session.planner.unlink(ref, from: predecessor, options: $0)
    }
  }
}
