import CarePlans
import Planner
import ReportTables
import Reports
import Wording

/// What the doctor says of templates on a screen: each finding on a line that editors follow to its place.
struct TemplateHealthText {
  let language: Language

  func text(_ health: TemplateHealth) -> String {
    health.examined.flatMap(lines).map { $0 + "\n" }.joined()
  }

  /// The worst of what was found; nil when all are sound.
  static func outcome(of health: TemplateHealth) -> Problem.Outcome? {
    let bad = health.examined.filter { !$0.findings.isEmpty }
    if bad.contains(where: { $0.template == nil }) { return .badInput }
    return bad.isEmpty ? nil : .findings
  }

  private func lines(_ one: TemplateHealth.Examined) -> [String] {
    var lines = one.findings.map { finding in
      let mark = finding.isError ? ErrorWords.mark(language) : ErrorWords.warning(language)
      return "\(finding.file):\(finding.line):\(finding.column): \(mark) \(finding.text)"
    }
    guard let template = one.template else { return lines }
    if one.findings.isEmpty {
      let values: KeyValuePairs = [
        "file": one.name, "tasks": String(template.tasks.count),
        "series": String(template.series.count),
      ]
      lines.append(TemplateWords.sound(language, values))
    }
    if let figures = one.figures, !figures.chain.isEmpty { lines.append("  " + chain(figures)) }
    return lines
  }

  private func chain(_ figures: TemplateFigures) -> String {
    let answers = figures.answers.map {
      "\(ShippedNames.fact($0.fact.rawValue, language)) = \(ItemWords.answer($0.answer, language))"
    }
    let words = answers.isEmpty ? TemplateWords.chain : TemplateWords.chainWith
    return words(
      language,
      [
        "days": String(figures.days), "answers": answers.joined(separator: ", "),
        "chain": figures.chain.map(\.rawValue).joined(separator: " → "),
      ])
  }
}
