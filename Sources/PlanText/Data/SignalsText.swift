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
    fields.finish()
    guard let term, let questions else { return log.reading(nil) }
    return log.reading(
      SignalRules(keep: term, source: source, verify: verify, questionsAnHour: questions))
  }
}
