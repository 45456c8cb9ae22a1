import ArgumentParser
import CarePlans
import Planner
import Wording

/// `task unpin`: lets the rules decide again.
struct TaskUnpinCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("unpin", TaskHelp.unpin) }

  @OptionGroup var selection: SelectionOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    let refs = try session.planner.fixed(
      selection.choice.refs(selection.refs, in: session, isEach: true) { $0.pin != nil },
      isTyped: !selection.choice.isByFilter)
    guard !refs.isEmpty else { throw Problem(.planning(.whereFindsNothing), .notFound) }
    try session.change(write, selection.caution(else: .whenOthersMove), naming: refs) {
      try session.planner.unpin(refs, options: $0)
    }
  }
}
