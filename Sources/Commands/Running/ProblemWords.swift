import CarePlans
import ReportTables
import Wording

/// The values of a problem as people read them.
///
/// Names of outcomes, named dates, facts, phases, states and conditions stand in words; programs get the
/// names themselves.
enum ProblemWords {
  static func told(_ values: [String: String], _ language: Language) -> [String: String] {
    var told = values
    for (key, value) in values {
      guard let word = words[key] else { continue }
      told[key] = value.split(separator: ", ", omittingEmptySubsequences: false)
        .map { word(String($0), language) }.joined(separator: ", ")
    }
    return told
  }

  /// By what a value is called: how its names are told.
  private static let words: [String: @Sendable (String, Language) -> String] = [
    "status": { ItemWords.status($0)?($1) ?? $0 },
    "outcome": ItemWords.answer, "outcomes": ItemWords.answer, "values": ItemWords.answer,
    "known": ItemWords.answer,
    "fact": ShippedNames.fact, "facts": ShippedNames.fact,
    "anchor": ShippedNames.anchor, "anchors": ShippedNames.anchor,
    "phase": ShippedNames.phase, "phases": ShippedNames.phase,
    "field": { PlanPartWords.field($0)?($1) ?? $0 },
    "event": ShippedNames.event, "events": ShippedNames.event,
    "condition": { ConditionText.text($0, $1) },
  ]
}
