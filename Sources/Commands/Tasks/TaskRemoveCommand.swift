import ArgumentParser
import Planner
import Wording

/// `task remove`: takes tasks out of their plans.
struct TaskRemoveCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("remove", TaskHelp.remove) }

  @OptionGroup var selection: SelectionOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    let refs = try selection.refs(in: session)
    try session.change(write, .always, naming: refs) {
      try session.planner.remove(refs, .task, options: $0)
    }
  }
}
