package import CarePlans
package import CivilTime

/// Answers as people type them, in Dutch or English.
package enum AnswerText {
  /// `14-12-2026`, or with how sure it is: `14-12-2026:bevestigd`; nil for what is neither.
  ///
  /// Of a day that has passed it is taken that it happened.
  package static func anchor(_ text: String, today: CivilDate) -> PlanAnchor? {
    let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
    guard let first = parts.first, let day = SheetDay.day(first) else { return nil }
    guard parts.count > 1 else {
      return PlanAnchor(date: day, state: day <= today ? .actual : .expected)
    }
    guard let state = states[parts[1].lowercased().filter { $0 != " " }] else { return nil }
    return PlanAnchor(date: day, state: state)
  }

  private static let states: [String: PlanAnchor.State] = [
    "verwacht": .expected, "expected": .expected, "bevestigd": .confirmed,
    "confirmed": .confirmed, "gebeurd": .actual, "actual": .actual,
  ]

  /// Whether it says that nobody knows.
  package static func isUnknown(_ text: String) -> Bool {
    ["", "?", "niet-bekend", "onbekend", "weet-niet", "unknown", "not-known"]
      .contains(SheetReader.folded(text))
  }

  /// Whether it says that the work is still to be done.
  package static func isUndone(_ text: String) -> Bool {
    ["niet-gedaan", "nog-niet", "nee", "open", "not-done", "no", "undone"].contains(
      SheetReader.folded(text))
  }

  /// Whether it says that the work is done.
  package static func isDone(_ text: String) -> Bool {
    ["gedaan", "klaar", "ja", "done", "yes"].contains(SheetReader.folded(text))
  }

  /// How contacts went: `gehouden`, `gemist 3`, `1-18 gehouden, 19 gemist`; nil for what says nothing.
  package static func contacts(_ text: String) -> [(
    ranges: [ClosedRange<Int>]?, outcome: FollowUpSeries.Outcome
  )]? {
    var result: [(ranges: [ClosedRange<Int>]?, outcome: FollowUpSeries.Outcome)] = []
    for part in text.lowercased().split(whereSeparator: { $0 == "," || $0 == "+" || $0 == ";" }) {
      var outcome: FollowUpSeries.Outcome?
      var ranges: [ClosedRange<Int>] = []
      for word in part.split(separator: " ") {
        if let found = outcomes[String(word)] {
          guard outcome == nil else { return nil }
          outcome = found
        } else if let range = range(String(word)) {
          ranges.append(range)
        } else {
          return nil
        }
      }
      if outcome == nil, !ranges.isEmpty, let last = result.last { outcome = last.outcome }
      guard let outcome else { return nil }
      result.append((ranges.isEmpty ? nil : ranges, outcome))
    }
    return result.isEmpty ? nil : result
  }

  private static let outcomes: [String: FollowUpSeries.Outcome] = [
    "gehouden": .held, "held": .held, "gedaan": .held, "done": .held, "ja": .held, "yes": .held,
    "gemist": .missed, "missed": .missed, "afgezegd": .excused, "excused": .excused,
  ]

  /// `7`, `1-18`, `1..18`.
  private static func range(_ text: String) -> ClosedRange<Int>? {
    let parts = text.split(whereSeparator: { $0 == "-" || $0 == "." || $0 == "–" }).map(String.init)
    guard (1...2).contains(parts.count), let first = parts.first.flatMap(number),
      let last = parts.last.flatMap(number), first <= last
    else { return nil }
    return first...last
  }

  private static func number(_ text: String) -> Int? {
    guard (1...4).contains(text.utf8.count), text.utf8.allSatisfy({ 48...57 ~= $0 }),
      let number = Int(text), number > 0
    else { return nil }
    return number
  }
}
