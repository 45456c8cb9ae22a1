import CarePlans
import Planner
import Wording

extension WriteOptions {
  /// The options as use cases take them; the reason `-` is read from the input.
  func changeOptions(expecting: [PlanCode: Int] = [:]) throws -> ChangeOptions {
    let expected = Console.current.seat?.expectations ?? [:]
    var options = ChangeOptions(
      reason: try reasonText(), isDryRun: isDryRun,
      expecting: expected.merging(expecting) { first, _ in first }, isSure: isSure,
      isForewarned: isForewarned)
    options.seen = try seenChange()
    return options
  }

  /// The change that was seen.
  private func seenChange() throws(Problem) -> Int? {
    guard let ifChange else { return nil }
    guard let number = Int(ifChange), number > 0 else {
      throw Problem(.running(.ifChangeMalformed), .usage, ["value": String(ifChange.prefix(40))])
    }
    return number
  }

  /// The reason, read from the input for `-`.
  ///
  /// - Throws: ``Problem`` `reason-too-long`, or what reading the input throws.
  func reasonText() throws -> String? {
    guard let reason else { return nil }
    let text = reason == "-" ? try LocalFile.text("-") : reason
    let trimmed = text.trimmingWhitespace()
    guard trimmed.utf8.count <= 10_000 else {
      throw Problem(.rule(.reasonTooLong), .usage, ["limit": "10000"])
    }
    return trimmed.isEmpty ? nil : trimmed
  }
}

extension String {
  /// Without white space at either end.
  func trimmingWhitespace() -> String {
    var rest = drop { $0.isWhitespace }
    while rest.last?.isWhitespace ?? false { rest.removeLast() }
    return String(rest)
  }
}
