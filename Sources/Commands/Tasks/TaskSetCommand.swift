import ArgumentParser
import CarePlans
import Planner
import Wording

/// `task set`: rewrites the structure of a task.
struct TaskSetCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("set", TaskHelp.set) }

  @Argument(help: ArgumentHelp(say(FilterWords.refs), valueName: "ref")) var refs: [String]
  @OptionGroup var fields: TaskFields
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    guard !fields.isEmpty else {
      throw Problem("fields-needed", .usage, ["example": "--due release-4w"])
    }
    try session.change(write, .whenOthersMove, naming: refs) {
      try session.planner.revise(refs, options: $0) { try fields.revision(of: $0, in: session) }
    }
  }
}
