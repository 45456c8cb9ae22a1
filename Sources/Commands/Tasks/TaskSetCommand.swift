import ArgumentParser
import CarePlans
import Planner
import Wording

/// `task set`: rewrites the structure of a task.
struct TaskSetCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("set", TaskHelp.set) }

  @Argument(help: ArgumentHelp(say(TaskHelp.ref), valueName: "ref")) var ref: String
  @OptionGroup var fields: TaskFields
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    let code = try session.planner.resolve([ref])[0].code
    let revision = try fields.revision(of: session.planner.open(code).plan, in: session)
    guard !revision.isEmpty else {
      throw Problem("fields-needed", .usage, ["example": "--due release-4w"])
    }
    try session.change(write, .whenOthersMove, naming: [ref]) {
      try session.planner.revise([ref], revision, options: $0)
    }
  }
}
