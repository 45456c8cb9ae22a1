import ArgumentParser
import Planner
import Wording

/// `task start`: work has begun.
struct TaskStartCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("start", TaskHelp.start) }

  @Argument(help: ArgumentHelp(say(FilterWords.refs), valueName: "ref")) var refs: [String]
  @Option(help: ArgumentHelp(say(TaskHelp.on), valueName: "date")) var on: String?
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    let day = try session.reportedDay(on)
    try session.change(write) { try session.planner.startTasks(refs, on: day, options: $0) }
  }
}
