import ArgumentParser
import Planner
import Reports
import Wording

/// How many lines of a list are shown.
struct LimitOption: ParsableArguments {
  @Option(name: .customLong("limit"), help: ArgumentHelp(say(FilterWords.limit), valueName: "n"))
  var limit: Int?

  /// The number asked for; nil for all.
  ///
  /// - Throws: ``Problem`` `limit-malformed`.
  func checked() throws(Problem) -> Int? {
    guard let limit else { return nil }
    guard limit >= 1 else {
      throw Problem(.planning(.limitMalformed), .usage, ["value": "\(limit)"])
    }
    return limit
  }
}

/// In which order lines of a flat list are shown; reports have their own.
struct OrderOption: ParsableArguments {
  @Option(name: .customLong("sort"), help: ArgumentHelp(say(FilterWords.sort), valueName: "key"))
  var sort: String?

  func checked() throws(Problem) -> CommitmentList.Order {
    guard let sort else { return .standard }
    return try Choice.of(sort, for: "--sort")
  }
}
