package import CarePlans

/// Reports rows whose condition no answers can fulfil.
///
/// Example: `housing = own and housing = rented`.
package struct NeverApplies: TemplateCheck {
  package init() {}

  package func findings(in template: CareTemplate) -> [TemplateFinding] {
    let answers = Dictionary(
      template.facts.map { ($0.key, Set($0.values)) }, uniquingKeysWith: { first, _ in first })
    let rows =
      template.tasks.map { ($0.task.key, $0.task.condition) }
      + template.series.map { ($0.series.key, $0.series.condition) }
    return rows.compactMap { key, condition in
      guard let condition, !Self.canHold(condition, answers: answers) else { return nil }
      return TemplateFinding(.neverApplies, key.rawValue)
    }
  }

  /// Whether every fact is left an answer by all clauses about it.
  private static func canHold(_ condition: FactCondition, answers: [FactKey: Set<String>]) -> Bool {
    var left: [FactKey: Set<String>] = [:]
    for clause in condition.clauses {
      let before = left[clause.fact] ?? answers[clause.fact] ?? Set(clause.values)
      left[clause.fact] =
        clause.isNegated
        ? before.subtracting(clause.values) : before.intersection(clause.values)
    }
    return left.values.allSatisfy { !$0.isEmpty }
  }
}
