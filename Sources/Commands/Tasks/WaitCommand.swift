import ArgumentParser
import CivilTime
import Planner
import Wording

/// `wait`, `task wait`: puts tasks aside until a day.
struct WaitCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("wait", TaskHelp.wait) }

  @OptionGroup var selection: SelectionOptions
  @Option(help: ArgumentHelp(say(TaskHelp.until), valueName: "date")) var until: String
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    let refs = try selection.refs(in: session)
    let day = try session.date(until, .coming)
    try session.change(write, selection.caution(), naming: refs) {
      try session.planner.wait(refs, until: day, options: $0)
    }
  }
}
