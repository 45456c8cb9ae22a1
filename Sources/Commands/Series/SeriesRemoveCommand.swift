import ArgumentParser
import Planner
import Wording

/// `series remove`: takes series out of their plans.
struct SeriesRemoveCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("remove", SeriesHelp.remove)
  }

  @Argument(help: ArgumentHelp(say(SeriesHelp.ref), valueName: "ref")) var refs: [String]
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    let refs = TypedRefs.joined(refs)
    try session.change(write, .always, naming: refs) {
      try session.planner.remove(refs, .series, options: $0)
    }
  }
}
