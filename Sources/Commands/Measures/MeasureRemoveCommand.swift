import ArgumentParser
import Planner
import Wording

/// `measure remove`: takes measures out of their plans.
struct MeasureRemoveCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("remove", SeriesHelp.measureRemove)
  }

  @Argument(help: ArgumentHelp(say(SeriesHelp.measureRef), valueName: "ref")) var refs: [String]
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    let refs = TypedRefs.joined(refs)
    try session.change(write, .always, naming: refs) {
      try session.planner.remove(refs, .measure, options: $0)
    }
  }
}
