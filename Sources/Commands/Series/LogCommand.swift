import ArgumentParser
import CarePlans
import CivilTime
import PlanText
import Planner
import Wording

/// `log`, `series log`: how contacts went.
struct LogCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("log", TaskHelp.log) }

  @Argument(help: ArgumentHelp(say(TaskHelp.logRefs), valueName: "ref")) var words: [String] = []
  @OptionGroup var choice: WhereOptions
  @Option(help: ArgumentHelp(say(TaskHelp.on), valueName: "date")) var on: String?
  @OptionGroup var before: EarlierOption
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    let (named, outcome) = try Self.parted(words)
    let refs = try choice.refs(named, in: session, isEach: true) { contact in
      contact.series != nil && contact.listedDay.map { $0 <= session.today } ?? false
    }
    let day = try on.map { try session.date($0, .past) }
    let earlier = try before.reports(before: refs, in: session, write)
    try session.change(write, choice.isByFilter ? .always : .none, naming: refs) {
      try session.planner.log(refs, outcome, on: day, earlier: earlier, options: $0)
    }
  }

  /// References, and how the contacts went.
  private static func parted(_ words: [String]) throws
    -> (named: [String], FollowUpSeries.Outcome)
  {
    let outcomes = words.compactMap(outcome)
    let named = words.filter { outcome($0) == nil }
    if let word = named.first(where: { isOutcome($0, among: words.count) }) {
      _ = try Choice.of(word, for: "log") as FollowUpSeries.Outcome
    }
    guard outcomes.count <= 1 else { throw Problem(.planning(.logOneOutcome), .usage) }
    return (named, outcomes.first ?? .held)
  }

  /// How a contact went, in a word of either language.
  private static func outcome(_ word: String) -> FollowUpSeries.Outcome? {
    guard !word.contains(where: { "/·".contains($0) }) else { return nil }
    return TypedWords.name(word, among: FollowUpSeries.Outcome.allCases.map(\.rawValue))
      .flatMap { FollowUpSeries.Outcome(rawValue: $0) }
  }

  /// Whether a word was meant for how it went: it names no item, and something else does, or it is
  /// nearly one of the words.
  private static func isOutcome(_ word: String, among count: Int) -> Bool {
    guard !word.contains(where: { "/·".contains($0) }) else { return false }
    let names = FollowUpSeries.Outcome.allCases.map(\.rawValue)
    return count > 1 || !NearNames.of(word, among: names).isEmpty
  }
}
