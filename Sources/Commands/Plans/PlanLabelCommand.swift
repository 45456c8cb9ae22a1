import ArgumentParser
import CarePlans
import Planner
import Wording

/// `plan label`: what its readers call a plan among themselves.
struct PlanLabelCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("label", NoteWords.labelHelp)
  }

  @Argument(help: ArgumentHelp(say(PlanHelp.plan), valueName: "plan")) var plan: String
  @Argument(help: ArgumentHelp(say(NoteWords.labelText), valueName: "label")) var label: String
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    try session.change(write) {
      try session.planner.setText(.label, to: label, of: plan, options: $0)
    }
  }
}
