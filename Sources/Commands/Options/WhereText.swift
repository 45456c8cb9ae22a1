import ArgumentParser
import CarePlans
import Planner
import Wording

/// The filters of `task list` in one text, in the place of references: for verbs whose own options have the
/// names of filters.
struct WhereText: ParsableArguments {
  @Option(
    name: .customLong("where"), parsing: .unconditional,
    help: ArgumentHelp(say(FilterWords.whereText), valueName: "filters"))
  var text: String?

  /// The references that were typed, or those of the open tasks that the filters fit.
  ///
  /// - Throws: as ``WhereOptions/refs(_:in:openOnly:fitting:)``, and what the parser says of filters.
  func refs(_ typed: [String], in session: Session) throws -> [String] {
    var options = try WhereOptions.parse(text.map(Self.arguments) ?? [])
    options.isByFilter = text != nil
    return try options.refs(typed, in: session) { $0.series == nil && $0.kind.isWork }
  }

  /// What is found by a filter is shown before it is written.
  func caution(else caution: ChangeRun.Caution) -> ChangeRun.Caution {
    text == nil ? caution : .always
  }

  /// `worker=gem-02 late` as `--worker=gem-02 --late`; with their dashes they stay.
  private static func arguments(_ text: String) -> [String] {
    var isValue = false
    return text.split(whereSeparator: \.isWhitespace).map(String.init).map { word in
      defer { isValue = word.hasPrefix("--") && !word.contains("=") }
      return word.hasPrefix("-") || isValue ? word : "--" + word
    }
  }
}
