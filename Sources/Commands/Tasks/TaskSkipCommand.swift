import ArgumentParser
import Planner
import Wording

/// `task skip`: leaves tasks out, with a reason.
struct TaskSkipCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("skip", TaskHelp.skip) }

  @OptionGroup var selection: SelectionOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    let refs = try selection.refs(in: session)
    try session.change(write, selection.caution(else: .whenOthersMove), naming: refs) {
      try session.planner.skip(refs, options: $0)
    }
  }
}
