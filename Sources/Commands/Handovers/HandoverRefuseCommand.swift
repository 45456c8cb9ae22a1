import ArgumentParser
import Planner
import Wording

/// `handover refuse`: the receiver does not take over, and says why.
struct HandoverRefuseCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("refuse", HandoverWords.refuse)
  }

  @Argument(help: ArgumentHelp(say(HandoverWords.refs), valueName: "handover")) var refs: [String]
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    let refs = try session.handovers(refs)
    try session.change(write, naming: refs) {
      try session.planner.refuseHandovers(refs, options: $0)
    }
  }
}
