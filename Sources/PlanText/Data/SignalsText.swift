package import CarePlans
import CivilTime

/// Reads what is kept of signals, as `config/signals.yaml` writes it.
package enum SignalsText {
  /// The rules, or every problem there is in them.
  package static func read(_ text: String, file: String = "signals.yaml")
    -> TextReading<SignalRules>
  {
    let log = ProblemLog()
    guard let root = YamlText.parse(text, file: file, limits: .template, log: log),
      let fields = FieldReader(root, subject: "", log: log)
    else { return log.reading(nil) }
    let kept = fields.map("keep", fields.required("keep"))
    let term = kept.flatMap { $0.term("term", $0.required("term")) }
    let source = kept?.text("source")
    let verify = kept?.flag("verify") ?? false
    kept?.finish()
    let questions = fields.number(
      "questions-an-hour", fields.required("questions-an-hour"), in: 1...1_000)
    let repeated = repeated(fields)
    fields.finish()
    guard let term, let questions else { return log.reading(nil) }
    var rules = SignalRules(
      keep: term, source: source, verify: verify, questionsAnHour: questions)
    rules.repeated = repeated
    return log.reading(rules)
  }

  private static func repeated(_ fields: FieldReader) -> SignalRules.Repeated? {
    guard let row = fields.map("repeated", fields.value("repeated")) else { return nil }
    let signals = row.number("signals", row.required("signals"), in: 2...100)
    let within = row.term("within", row.required("within"))
    let decision = row.requiredText("decision")
    let outcome = row.requiredText("outcome")
    let present = row.texts("present").map { RoleKey($0.text) }
    row.finish()
    guard let signals, let within, let decision, let outcome else { return nil }
    return SignalRules.Repeated(
      signals: signals, within: within, decision: ItemKey(decision), outcome: outcome,
      present: present)
  }
}
