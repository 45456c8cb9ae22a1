import CarePlans
import CivilTime
import PlanText
import Planner
import Wording

/// Reads a timing rule as people type it: `release-26w`, `dr06+10wd roll`, `20-11`.
struct RuleInput {
  let session: Session
  let plan: CarePlan

  /// The rule a text means; a known day also in any form dates are read in.
  ///
  /// - Throws: ``Problem`` `rule-malformed`, `rule-roll-unknown`.
  func rule(_ text: String) throws -> TimingRule {
    // `2 weken` is a day in words, `release-26w roll` a rule in two.
    if !text.contains("+"), let day = try? session.date(text, .coming) {
      return TimingRule(.day(day))
    }
    let words = text.split(separator: " ").map(String.init)
    guard let first = words.first, words.count <= 2 else {
      throw Problem(.planning(.ruleMalformed), .usage, ["rule": String(text.prefix(60))])
    }
    var roll: Roll?
    if words.count == 2 { roll = try Choice.of(words[1], for: "roll") }
    if let series = series(in: first) {
      throw PlanRefusal.seriesNoOrigin(PlanItem(plan.code, series))
    }
    if let (origin, term) = try? RuleText.parse(typed: first, in: plan) {
      return TimingRule(origin, term, roll: roll)
    }
    guard let day = try? session.date(first, .coming) else {
      throw Problem(.planning(.ruleMalformed), .usage, ["rule": String(text.prefix(60))])
    }
    return TimingRule(.day(day), roll: roll)
  }

  /// What `--due` and the like say: a rule, or nil for `none`.
  func ruleOrNone(_ text: String) throws -> TimingRule? {
    ["none", "geen", "-"].contains(text.lowercased()) ? nil : try rule(text)
  }

  /// The series that a text counts from, itself or one of its contacts, which no rule can.
  private func series(in text: String) -> ItemKey? {
    let end = text.firstIndex { $0 == "+" || $0 == "-" } ?? text.endIndex
    let key = ItemKey(String(text[..<end]))
    return plan.task(key) == nil ? plan.series(named: key) : nil
  }
}
