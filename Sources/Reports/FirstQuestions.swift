package import CarePlans

/// What a plan asks first: the unknown dates and answers on which most of its work hangs.
///
/// Not the days of the end, which nobody knows at first, and no answer that a decision still to be
/// taken gives: that one is owed by the decision.
package struct FirstQuestions: Sendable, Hashable {
  /// What one question is about.
  package enum Subject: Sendable, Hashable {
    case anchor(AnchorKey)
    case fact(FactKey)
  }

  /// What one answer brings.
  package struct Answer: Sendable, Hashable {
    package let value: String
    /// The work that comes, or may come when more is known.
    package let items: [ItemKey]
  }

  /// One question, with all that hangs on it.
  package struct Entry: Sendable, Hashable {
    package let subject: Subject
    package let title: BilingualText
    package let items: [ItemKey]
    /// Of a fact, by its values; none of a date.
    package let answers: [Answer]
  }

  /// Those on which most hangs come first.
  package let entries: [Entry]

  /// - Parameters:
  ///   - template: The one the plan was made from, which names its dates and facts in order.
  ///   - most: How many are asked at once.
  package init(of plan: CarePlan, template: CareTemplate, most: Int = 5) {
    let asked = AskedFacts(of: plan)
    let all =
      template.anchors.compactMap { Self.entry($0, in: plan) }
      + template.facts.compactMap { fact in
        asked.items[fact.key].map { Self.entry(fact, items: $0, in: plan) }
      }
    let ranked = all.enumerated().sorted {
      ($1.element.items.count, $0.offset) < ($0.element.items.count, $1.offset)
    }
    entries = ranked.prefix(most).map(\.element)
  }

  private static func entry(_ anchor: TemplateAnchor, in plan: CarePlan) -> Entry? {
    guard anchor.key != PlanSettling.closing, anchor.key != PlanSettling.retentionEnd,
      plan.anchors[anchor.key]?.date == nil
    else { return nil }
    let tasks = plan.tasks.filter { task in
      let rules = [task.notBefore, task.due, task.limit]
      return task.isOwed && plan.applies(task) != false
        && rules.contains { $0?.origin == .anchor(anchor.key) }
    }
    let series = plan.series.filter { series in
      guard case .rule(let rule) = series.origin else { return false }
      return rule.origin == .anchor(anchor.key) && plan.applies(series) != false
    }
    let items = tasks.map(\.key) + series.map(\.key)
    guard !items.isEmpty else { return nil }
    return Entry(subject: .anchor(anchor.key), title: anchor.title, items: items, answers: [])
  }

  private static func entry(_ fact: TemplateFact, items: [ItemKey], in plan: CarePlan) -> Entry {
    let conditions =
      plan.tasks.map { ($0.key, $0.condition) } + plan.series.map { ($0.key, $0.condition) }
    let open = conditions.filter { items.contains($0.0) }
    let answers = fact.values.map { value in
      var told = plan
      told.facts[fact.key] = PlanFact(value: value)
      return Answer(value: value, items: open.filter { $0.1?.holds(in: told) != false }.map(\.0))
    }
    return Entry(subject: .fact(fact.key), title: fact.title, items: items, answers: answers)
  }
}
