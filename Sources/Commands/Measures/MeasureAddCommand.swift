import ArgumentParser
import CivilTime
import Planner
import Wording

/// `measure add`: notes a measure with the work it brings along.
struct MeasureAddCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("add", SeriesHelp.measureAdd)
  }

  @Argument(help: ArgumentHelp(say(SeriesHelp.plan), valueName: "plan")) var plan: String
  @Argument(help: ArgumentHelp(say(SeriesHelp.law), valueName: "law")) var law: String
  @Option(help: ArgumentHelp(say(SeriesHelp.start), valueName: "date")) var start: String?
  @Option(help: ArgumentHelp(say(SeriesHelp.requested), valueName: "date")) var requested: String?
  @Option(help: ArgumentHelp(say(SeriesHelp.imposedUntil), valueName: "date")) var end: String?
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    let day = try start.map { try session.date($0, .coming) } ?? session.today
    let asked = try requested.map { try session.date($0, .past) }
    let last = try end.map { try session.date($0, .coming) }
    try session.change(write) {
      try session.planner.addMeasure(
        law: law.lowercased(), to: plan, start: day, requested: asked, until: last, options: $0)
    }
  }
}
