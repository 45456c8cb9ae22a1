import ArgumentParser
import CarePlans
import CivilTime
import Planner
import Wording

/// `log`, `series log`: how contacts went.
struct LogCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("log", TaskHelp.log) }

  @Argument(help: ArgumentHelp(say(TaskHelp.logRefs), valueName: "ref")) var words: [String]
  @Option(help: ArgumentHelp(say(TaskHelp.on), valueName: "date")) var on: String?
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    let outcomes = words.compactMap { FollowUpSeries.Outcome(rawValue: $0.lowercased()) }
    let refs = words.filter { FollowUpSeries.Outcome(rawValue: $0.lowercased()) == nil }
    guard outcomes.count <= 1 else { throw Problem("log-one-outcome", .usage) }
    guard !refs.isEmpty else { throw Problem("refs-needed", .usage) }
    let day = try on.map { try session.date($0, .past) }
    try session.change(write) {
      try session.planner.log(refs, outcomes.first ?? .held, on: day, options: $0)
    }
  }
}
