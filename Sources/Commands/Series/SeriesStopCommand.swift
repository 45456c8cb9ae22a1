import ArgumentParser
import CivilTime
import Planner
import Wording

/// `series stop`: no contact falls after the day any more; late ones stay owed, or are excused.
struct SeriesStopCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("stop", SeriesHelp.stop) }

  @Argument(help: ArgumentHelp(say(SeriesHelp.ref), valueName: "ref")) var refs: [String]
  @Option(help: ArgumentHelp(say(TaskHelp.on), valueName: "date")) var on: String?
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(say(SeriesHelp.excuse), valueName: "ref")) var excuse: [String] = []
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    let refs = TypedRefs.joined(refs)
    let day = try on.map { try session.date($0, .coming) } ?? session.today
    try session.change(write, .whenOthersMove, naming: refs) {
      try session.planner.stopSeries(refs, on: day, excusing: TypedRefs.spread(excuse), options: $0)
    }
  }
}
