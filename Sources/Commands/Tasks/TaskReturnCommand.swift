import ArgumentParser
import CarePlans
import Planner
import Wording

/// `task return`: sends work back that is not good enough.
struct TaskReturnCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("return", TaskHelp.sendBack)
  }

  @OptionGroup var selection: SelectionOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    let refs = try selection.refs(in: session, openOnly: false) {
      $0.series == nil && $0.state == .done
    }
    try session.change(write, selection.caution(else: .whenOthersMove), naming: refs) {
      try session.planner.sendBack(refs, options: $0)
    }
  }
}
