import ArgumentParser
import Planner
import Wording

/// `chase`: whoever's turn it is was asked again.
struct ChaseCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("chase", AskingHelp.chase) }

  @Argument(help: ArgumentHelp(say(AskingHelp.ref), valueName: "ref")) var refs: [String]
  @Option(help: ArgumentHelp(say(TaskHelp.on), valueName: "date")) var on: String?
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    let day = try session.reportedDay(on)
    let refs = TypedRefs.joined(refs)
    try session.change(write, naming: refs) {
      try session.planner.chase(refs, on: day, options: $0)
    }
  }
}
