import ArgumentParser
import Planner
import Wording

/// `handover accept`: the receiver takes over.
struct HandoverAcceptCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("accept", HandoverWords.accept)
  }

  @Argument(help: ArgumentHelp(say(HandoverWords.refs), valueName: "handover")) var refs: [String]
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    let refs = try session.handovers(refs)
    try session.change(write, naming: refs) {
      try session.planner.acceptHandovers(refs, options: $0)
    }
  }
}
