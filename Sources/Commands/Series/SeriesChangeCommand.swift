import ArgumentParser
import CarePlans
import CivilTime
import Planner
import Wording

/// `series change`: rewrites title, role, rhythm, counting or window of series.
struct SeriesChangeCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("change", SeriesHelp.change)
  }

  @Argument(help: ArgumentHelp(say(SeriesHelp.ref), valueName: "ref")) var refs: [String]
  @Option(help: ArgumentHelp(say(TaskHelp.title), valueName: "text")) var title: String?
  @Option(help: ArgumentHelp(say(TaskHelp.role))) var role: String?
  @Option(help: ArgumentHelp(say(SeriesHelp.every), valueName: "taper")) var every: String?
  @Option(help: ArgumentHelp(say(SeriesHelp.counting))) var counting: String?
  @Option(help: ArgumentHelp(say(SeriesHelp.window), valueName: "term")) var window: String?
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    let directory = try session.planner.repository.directory()
    var revision = SeriesRevision()
    revision.title = try title.map(TaskFields.title)
    revision.role = try role.map { try directory.role(typed: $0) }
    revision.taper = try every.map { try Taper(parsing: $0) }
    revision.counting = try counting.map { try Choice.of($0, for: "--counting") }
    revision.window = try window.map { try Term(parsing: $0) }
    guard revision != SeriesRevision() else {
      throw Problem("fields-needed", .usage, ["example": "--every 2w"])
    }
    let wanted = revision
    try session.change(write, .whenOthersMove, naming: refs) {
      try session.planner.reviseSeries(refs, wanted, options: $0)
    }
  }
}
