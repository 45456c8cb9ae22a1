import CarePlans
import CivilTime
import PlanAPI

/// How one date came about, ready to be told: a date, its rule, and the steps to it.
struct Derivation {
  /// One step: the sentence and the day it gives.
  struct Step {
    var text: String
    var day: CivilDate?
    /// For programs: what was done, such as `anchor` or `adding`.
    var operation: String
    /// The date of another derivation this one takes over.
    var item: ItemKey?
    /// Who set what this step rests on.
    var witness: Provenance.Entry?
  }

  /// What is explained: `K7QF/DR09b`.
  var ref: String
  /// Which date: `due`, `limit`, `start` or another.
  var name: String
  var day: CivilDate
  var isExpected = false
  var rule: TimingRule?
  var obligation: Obligation?
  /// Who brought the rule, and whether by hand instead of by the template.
  var ruleSetBy: (entry: Provenance.Entry, isByHand: Bool)?
  var steps: [Step] = []

  var json: JSONTree {
    .object([
      ("ref", .string(ref)), ("date", .string(name)), ("day", .date(day)),
      ("state", .string(isExpected ? "expected" : "firm")),
      (
        "rule",
        rule.map { rule in
          .object([
            ("text", .string(rule.description)), ("term", .string(rule.term.description)),
            ("roll", .string(rule.roll.rawValue)), ("source", .text(rule.source)),
            ("verify", .bool(rule.verify)), ("obligation", .text(obligation?.rawValue)),
            ("byHand", .bool(ruleSetBy?.isByHand ?? false)),
            ("setBy", Self.json(ruleSetBy?.entry)),
          ])
        } ?? .null
      ),
      (
        "steps",
        .array(
          steps.map { step in
            .object([
              ("operation", .string(step.operation)), ("day", .date(step.day)),
              ("item", .text(step.item?.rawValue)), ("text", .string(step.text)),
              ("setBy", Self.json(step.witness)),
            ])
          })
      ),
    ])
  }

  private static func json(_ entry: Provenance.Entry?) -> JSONTree {
    guard let entry else { return .null }
    return .object([
      ("actor", .string(entry.actor)), ("on", .date(entry.day)), ("change", .int(entry.number)),
      ("reason", .text(entry.reason)),
    ])
  }
}
