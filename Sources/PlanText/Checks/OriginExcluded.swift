package import CarePlans

/// Reports dates that count from a row which never applies together with their own, so that they never
/// come.
///
/// Example: a task under `housing = own`, due a week after one under `housing = none`.
package struct OriginExcluded: TemplateCheck {
  package init() {}

  package func findings(in template: CareTemplate) -> [TemplateFinding] {
    let answers = template.answers
    let conditions = Dictionary(
      template.tasks.map { ($0.task.key, $0.task.condition) }, uniquingKeysWith: { a, _ in a })
    func finding(_ row: ItemKey, _ own: FactCondition?, _ field: String, from other: ItemKey?)
      -> TemplateFinding?
    {
      guard let own, let other, let condition = conditions[other] ?? nil,
        own.canHold(answers: answers), condition.canHold(answers: answers),
        !own.canHold(with: condition, answers: answers)
      else { return nil }
      return TemplateFinding(
        .originExcluded, row.rawValue, values: ["field": field, "origin": other.rawValue])
    }
    return template.tasks.flatMap { entry -> [TemplateFinding] in
      let task = entry.task
      let rules = [
        ("not-before", task.notBefore), ("due", task.due), ("limit", task.limit),
        ("first-due", entry.firstDue),
      ]
      return rules.compactMap { finding(task.key, task.condition, $0, from: $1?.task) }
    }
      + template.series.compactMap { entry in
        finding(entry.series.key, entry.series.condition, "from", from: entry.series.origin.task)
      }
  }
}

extension TimingRule {
  /// The task it counts from, if it is one.
  var task: ItemKey? { if case .task(let key) = origin { key } else { nil } }
}

extension FollowUpSeries.Origin {
  /// The task it counts from, if it is one.
  var task: ItemKey? {
    switch self {
    case .task(let key, _): key
    case .rule(let rule): rule.task
    }
  }
}
