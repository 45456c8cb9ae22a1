import ArgumentParser
import Planner
import Wording

/// `measure end`: a measure is over.
struct MeasureEndCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("end", SeriesHelp.measureEnd)
  }

  @Argument(help: ArgumentHelp(say(SeriesHelp.measureRef), valueName: "ref")) var refs: [String]
  @Option(help: ArgumentHelp(say(TaskHelp.on), valueName: "date")) var on: String?
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    let refs = TypedRefs.joined(refs)
    let day = try session.reportedDay(on)
    try session.change(write) { try session.planner.endMeasures(refs, on: day, options: $0) }
  }
}
