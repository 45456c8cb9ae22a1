import CarePlans
import CivilTime

/// The YAML of rules, conditions, dependencies and outcomes, as plans hold them.
enum RuleWriter {
  /// `release-26w`, or `{ rule: …, roll: back, … }` with what is more.
  static func rule(_ rule: TimingRule?) -> String? {
    guard let rule else { return nil }
    let origin = origin(rule.origin, rule.term)
    if rule.roll == nil, rule.source == nil, !rule.verify, let text = origin.first,
      origin.count == 1, text.key == "rule", let value = text.value
    {
      return value
    }
    return YamlWriter.flow(
      origin + [
        ("roll", rule.roll?.rawValue),
        ("source", rule.source.map(YamlScalar.quoted)),
        ("verify", rule.verify ? "true" : nil),
      ])
  }

  /// A task and the lag after its finish, or a rule.
  static func origin(_ origin: FollowUpSeries.Origin) -> String {
    switch origin {
    case .rule(let rule):
      // As text alone a rule on a task would be read as the finish of the task.
      guard case .task = rule.origin else { return self.rule(rule) ?? "" }
      return YamlWriter.flow([
        ("date", YamlWriter.flow(self.origin(rule.origin, rule.term))),
        ("roll", rule.roll?.rawValue),
        ("source", rule.source.map(YamlScalar.quoted)),
        ("verify", rule.verify ? "true" : nil),
      ])
    case .task(let key, let lag):
      if let text = RuleText.text(.task(key), lag) { return text }
      return YamlWriter.flow(self.origin(.task(key), lag))
    }
  }

  /// The rule's text, or its parts when its keys are spelt in a way the text cannot hold.
  private static func origin(_ origin: TimingRule.Origin, _ term: Term) -> [(
    key: String, value: String?
  )] {
    if let text = RuleText.text(origin, term) { return [("rule", text)] }
    let last = (key: "term", value: term == .zero ? nil : term.description)
    switch origin {
    case .day(let day): return [("day", day.description), last]
    case .anchor(let key): return [("anchor", YamlScalar.quoted(key.rawValue)), last]
    case .task(let key): return [("task", YamlScalar.quoted(key.rawValue)), last]
    case .measure(let key, let point):
      return [("measure", YamlScalar.quoted(key.rawValue)), ("point", point.rawValue), last]
    case .event(let key, let count):
      return [("event", YamlScalar.quoted(key.rawValue)), ("count", "\(count)"), last]
    }
  }

  /// `prosecuted = yes`, or its clauses when an answer is spelt in a way the text cannot hold.
  static func condition(_ condition: FactCondition?) -> String? {
    guard let condition else { return nil }
    let text = condition.description
    if let read = try? FactCondition(parsing: text), read == condition { return text }
    return YamlWriter.flow(
      condition.clauses.map { clause in
        YamlWriter.flow([
          ("fact", YamlScalar.quoted(clause.fact.rawValue)),
          ("not", clause.isNegated ? "true" : nil),
          ("values", YamlWriter.flow(clause.values.map(YamlScalar.quoted))),
        ])
      })
  }

  /// `[DR05, { task: DR06, type: SS, lag: 2w, soft: true }]`.
  static func links(_ links: [PlanDependency]) -> String? {
    guard !links.isEmpty else { return nil }
    return YamlWriter.flow(
      links.map { link in
        if link == PlanDependency(link.task) { return YamlScalar.text(link.task.rawValue) }
        return YamlWriter.flow([
          (link.point == nil ? "task" : "series", YamlScalar.text(link.task.rawValue)),
          ("point", link.point?.rawValue),
          ("type", link.kind == .finishToStart ? nil : link.kind.rawValue),
          ("lag", link.lag == .zero ? nil : link.lag.description),
          ("soft", link.isHard ? nil : "true"),
        ])
      })
  }

  static func outcomes(_ outcomes: [DecisionOutcome]) -> String? {
    guard !outcomes.isEmpty else { return nil }
    return YamlWriter.flow(
      outcomes.map { outcome in
        let sets = outcome.sets.sorted { $0.key < $1.key }.map {
          (key: $0.key.rawValue, value: Optional(YamlScalar.quoted($0.value)))
        }
        return YamlWriter.flow([
          ("key", YamlScalar.text(outcome.key)),
          ("sets", sets.isEmpty ? nil : YamlWriter.flow(sets)),
          ("plan", outcome.step?.rawValue),
          (
            "keeps",
            outcome.keeps.isEmpty
              ? nil : YamlWriter.flow(outcome.keeps.map { YamlScalar.text($0.rawValue) })
          ),
        ])
      })
  }
}
