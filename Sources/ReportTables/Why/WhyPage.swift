import CarePlans
import CivilTime
package import PlanAPI
package import Reports
package import Wording

/// Why dates are what they are, as people and programs read it: a heading, where the rule comes
/// from, the steps.
package struct WhyPage {
  private let why: Why
  private let language: Language
  private let terms: TermText

  package init(_ why: Why, _ language: Language) {
    self.why = why
    self.language = language
    terms = TermText(language, why.holidays)
  }

  /// The whole, in lines of a width; what there is to say where nothing can be explained.
  package func text(width: Int) -> String {
    if let nothing {
      let removed = why.removedBy.map(removal) ?? []
      return ([nothing] + removed).map { DayText.localized($0, language) + "\n" }.joined()
    }
    let blocks = why.derivations.map { derivation in
      lines(of: derivation).flatMap { folded($0, width: width) }.map { $0 + "\n" }.joined()
    }
    return (owed(width: width) + blocks).joined(separator: "\n")
  }

  /// That it is owed from the day the plan was adopted, and not from the date whose reasons follow.
  private func owed(width: Int) -> [String] {
    guard let day = why.owedFrom else { return [] }
    let text = WhyWords.owedFrom(
      language, ["ref": why.ref, "date": DayText.localized(day.description, language)])
    return [Folding.lines(text, width: width).map { $0 + "\n" }.joined()]
  }

  /// What stands before a line, under which nothing of it is folded, and the line.
  private struct Line {
    var margin = ""
    var text: String
  }

  /// A line of a width; what does not fit stands under the words, not under the day before them.
  private func folded(_ line: Line, width: Int) -> [String] {
    let text = DayText.localized(line.text, language)
    guard !line.margin.isEmpty else { return Folding.lines(text, width: width, indent: 2) }
    let blank = String(repeating: " ", count: line.margin.count)
    return Folding.lines(text, width: width - line.margin.count).enumerated()
      .map { ($0 == 0 ? line.margin : blank) + $1 }
  }

  /// The same for programs.
  package var json: JSONTree {
    .object([
      ("ref", .string(why.ref)), ("today", .date(why.today)), ("note", .text(nothing)),
      ("removedBy", tree(of: why.removedBy)), ("owedFrom", .date(why.owedFrom)),
      ("dates", .array(why.derivations.map(tree(of:)))),
    ])
  }

  private var nothing: String? {
    switch why.nothing {
    case nil: return nil
    case .noDate?: return WhyWords.none(language, ["ref": why.ref])
    case .openDated?: return WhyWords.openDated(language, ["ref": why.ref])
    case .transparent(let state)?:
      let word = ItemWords.state(state.rawValue)?(language) ?? state.rawValue
      return WhyWords.transparent(language, ["ref": why.ref, "state": word])
    }
  }

  // MARK: - For programs

  private func tree(of derivation: Derivation) -> JSONTree {
    .object([
      ("ref", .string(derivation.ref)), ("date", .string(derivation.name)),
      ("day", .date(derivation.day)),
      ("state", .string(derivation.isExpected ? "expected" : "firm")),
      ("rule", derivation.rule.map { tree(of: $0, derivation) } ?? .null),
      ("steps", .array(derivation.steps.map(tree(of:)))),
    ])
  }

  private func tree(of rule: TimingRule, _ derivation: Derivation) -> JSONTree {
    .object([
      ("text", .string(rule.description)), ("term", .string(rule.term.description)),
      ("roll", .string(roll(of: rule, derivation).rawValue)), ("source", .text(rule.source)),
      ("verify", .bool(rule.verify)), ("obligation", .text(derivation.obligation?.rawValue)),
      ("byHand", .bool(derivation.isRuleByHand)), ("setBy", tree(of: derivation.ruleSetBy)),
    ])
  }

  /// How the date rolls by its rule: a policy date also where nobody said so.
  private func roll(of rule: TimingRule, _ derivation: Derivation) -> Roll {
    derivation.isPolicy ? rule.policyRoll : rule.plainRoll
  }

  private func tree(of step: Derivation.Step) -> JSONTree {
    let operation = OperationText(operation: step.operation)
    return .object([
      ("operation", .string(operation.name)), ("day", .date(step.day)),
      ("item", .text(operation.item?.rawValue)),
      ("text", .string(operation.text(language, terms))), ("setBy", tree(of: step.setBy)),
    ])
  }

  private func tree(of entry: SetBy?) -> JSONTree {
    guard let entry else { return .null }
    return .object([
      ("actor", .string(entry.actor)), ("on", .date(entry.day)), ("change", .int(entry.number)),
      ("reason", .text(entry.reason)),
    ])
  }

  // MARK: - For people

  private func lines(of derivation: Derivation) -> [Line] {
    let name = WhyWords.date(derivation.name)?(language) ?? derivation.name
    var heading = WhyWords.heading(
      language,
      [
        "ref": derivation.ref, "date": name,
        "day": (derivation.isExpected ? "~" : "") + derivation.day.description,
      ])
    if derivation.isExpected { heading += " (\(WhyWords.expected(language)))" }
    var lines = [Line(text: heading)]
    if let rule = derivation.rule {
      lines += self.lines(of: rule, derivation).map { Line(margin: "  ", text: $0) }
    }
    let blank = String(repeating: " ", count: day(why.today).count)
    for step in derivation.steps {
      lines.append(
        Line(
          margin: "  \(step.day.map(day) ?? blank)  ",
          text: OperationText(operation: step.operation).text(language, terms)))
      if let entry = step.setBy {
        lines += set(entry).map { Line(margin: "    \(blank)", text: $0) }
      }
    }
    return lines
  }

  private func day(_ day: CivilDate) -> String { DayText.localized(day.description, language) }

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
    guard let entry = derivation.ruleSetBy else { return lines }
    if derivation.isRuleByHand {
      lines.append(WhyWords.byHand(language, values: values(entry)))
      if let reason = entry.reason {
        lines.append(WhyWords.reason(language, ["reason": reason]))
      }
    } else {
      lines.append(
        WhyWords.byTemplate(
          language,
          values: values(entry).merging([
            "template": why.template.id, "version": String(why.template.version),
          ]) { $1 }))
    }
    return lines
  }

  private func set(_ entry: SetBy) -> [String] {
    var lines = [WhyWords.setBy(language, values: values(entry))]
    if let reason = entry.reason { lines.append(WhyWords.reason(language, ["reason": reason])) }
    return lines
  }

  private func removal(_ entry: SetBy) -> [String] {
    var lines = [WhyWords.removedBy(language, values: values(entry))]
    if let reason = entry.reason { lines.append(WhyWords.reason(language, ["reason": reason])) }
    return lines.map { "  " + $0 }
  }

  private func values(_ entry: SetBy) -> [String: String] {
    ["actor": entry.actor, "on": entry.day.description, "number": String(entry.number)]
  }
}
