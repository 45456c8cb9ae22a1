import ArgumentParser
import CarePlans
import Planner
import Wording

/// `task start`: work has begun.
struct TaskStartCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("start", TaskHelp.start) }

  @OptionGroup var selection: SelectionOptions
  @Option(help: ArgumentHelp(say(TaskHelp.on), valueName: "date")) var on: String?
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    let refs = try selection.refs(in: session) { $0.series == nil && $0.state == .open }
    let day = try session.reportedDay(on)
    try session.change(write, selection.caution(), naming: refs) {
      try session.planner.startTasks(refs, on: day, options: $0)
    }
  }
}
