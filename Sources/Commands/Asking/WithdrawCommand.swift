import ArgumentParser
import Planner
import Wording

/// `withdraw`: questions are taken back.
struct WithdrawCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("withdraw", AskingHelp.withdraw)
  }

  @Argument(help: ArgumentHelp(say(AskingHelp.ref), valueName: "ref")) var refs: [String]
  @Option(help: ArgumentHelp(say(TaskHelp.on), valueName: "date")) var on: String?
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    let day = try session.reportedDay(on)
    let refs = TypedRefs.joined(refs)
    try session.change(write, naming: refs) {
      try session.planner.withdraw(refs, on: day, options: $0)
    }
  }
}
