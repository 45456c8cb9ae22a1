import CarePlans
import CivilTime
import Wording

/// Prints derivations as people read them: a heading, where the rule comes from, the steps.
struct DerivationPrinter {
  let language: Language
  let template: TemplateStamp

  func lines(of derivation: Derivation) -> [String] {
    let name = WhyWords.date(derivation.name)?(language) ?? derivation.name
    var heading = WhyWords.heading(
      language,
      [
        "ref": derivation.ref, "date": name,
        "day": (derivation.isExpected ? "~" : "") + derivation.day.description,
      ])
    if derivation.isExpected { heading += " (\(WhyWords.expected(language)))" }
    var lines = [heading]
    if let rule = derivation.rule { lines += self.lines(of: rule, derivation).map { "  " + $0 } }
    for step in derivation.steps {
      let day = step.day?.description ?? "          "
      lines.append("  \(day)  \(step.text)")
      if let entry = step.witness {
        lines += set(entry).map { "              " + $0 }
      }
    }
    return lines
  }

  private func lines(of rule: TimingRule, _ derivation: Derivation) -> [String] {
    var parts = [WhyWords.rule(language, ["rule": rule.description])]
    switch derivation.obligation {
    case .statutory?: parts.append(WhyWords.statutory(language))
    case .process?: parts.append(WhyWords.policy(language))
    case .optional?: parts.append(WhyWords.optional(language))
    case nil: break
    }
    if let source = rule.source { parts.append(WhyWords.source(language, ["source": source])) }
    if rule.verify { parts.append(WhyWords.verify(language)) }
    var lines = [parts.joined(separator: "; ")]
    guard let (entry, isByHand) = derivation.ruleSetBy else { return lines }
    if isByHand {
      lines.append(WhyWords.byHand(language, values: values(entry)))
      if let reason = entry.reason {
        lines.append(WhyWords.reason(language, ["reason": reason]))
      }
    } else {
      lines.append(
        WhyWords.byTemplate(
          language,
          values: values(entry).merging([
            "template": template.id, "version": String(template.version),
          ]) { $1 }))
    }
    return lines
  }

  private func set(_ entry: Provenance.Entry) -> [String] {
    var lines = [WhyWords.setBy(language, values: values(entry))]
    if let reason = entry.reason { lines.append(WhyWords.reason(language, ["reason": reason])) }
    return lines
  }

  private func values(_ entry: Provenance.Entry) -> [String: String] {
    ["actor": entry.actor, "on": entry.day.description, "number": String(entry.number)]
  }
}
