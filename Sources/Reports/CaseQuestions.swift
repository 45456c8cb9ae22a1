package import CarePlans
package import CivilTime

/// One question about a case that had been running when its plan was put in.
package struct CaseQuestion: Sendable, Hashable {
  /// What is asked.
  package enum Subject: Sendable, Hashable {
    case anchor(AnchorKey)
    case fact(FactKey)
    /// A decision: its outcome, and the day.
    case decision(ItemKey)
    /// Contacts of a series that nobody logged, by their numbers.
    case contacts(ItemKey, [Int])

    /// The name it has in the plan.
    package var name: String {
      switch self {
      case .anchor(let key): key.rawValue
      case .fact(let key): key.rawValue
      case .decision(let key), .contacts(let key, _): key.rawValue
      }
    }
  }

  package var plan: PlanCode
  package var subject: Subject
  package var title: BilingualText?
  /// The day it was due; of contacts that of the first.
  package var day: CivilDate?
  /// The answers there are besides those that everything has.
  package var allowed: [String]
}

/// The questions that matter about a case that had been running: the named dates and facts nobody knows,
/// the decisions from before our time, and the contacts nobody logged.
///
/// Other work from before our time stays in its line; who knows more of it ticks it off there.
package enum CaseQuestions {
  /// The questions about a plan, dates first, each group in the order of the template or by key.
  package static func of(
    _ plan: CarePlan, _ commitments: [Commitment], template: CareTemplate
  ) -> [CaseQuestion] {
    anchors(of: plan, template) + facts(of: plan, template)
      + decisions(of: plan, commitments, template) + contacts(of: plan, commitments, template)
  }

  private static func anchors(of plan: CarePlan, _ template: CareTemplate) -> [CaseQuestion] {
    template.anchors.filter { plan.anchors[$0.key]?.date == nil }.map { anchor in
      CaseQuestion(
        plan: plan.code, subject: .anchor(anchor.key), title: anchor.title, day: nil, allowed: [])
    }
  }

  private static func facts(of plan: CarePlan, _ template: CareTemplate) -> [CaseQuestion] {
    // What a decision sets is asked with the decision.
    let set = Set(plan.tasks.flatMap { $0.outcomes.flatMap(\.sets.keys) })
    return template.facts.filter { fact in
      !set.contains(fact.key) && plan.facts[fact.key] != nil && plan.facts[fact.key]?.value == nil
    }.map { fact in
      CaseQuestion(
        plan: plan.code, subject: .fact(fact.key), title: fact.title, day: nil,
        allowed: fact.values)
    }
  }

  private static func decisions(
    of plan: CarePlan, _ commitments: [Commitment], _ template: CareTemplate
  ) -> [CaseQuestion] {
    commitments.compactMap { entry in
      guard entry.state == .beforeAdoption, entry.kind == .decision,
        let task = plan.task(entry.item)
      else { return nil }
      let title = template.tasks.first { $0.task.key == task.templateKey }?.title
      return CaseQuestion(
        plan: plan.code, subject: .decision(task.key), title: title, day: entry.nextDate,
        allowed: task.outcomes.map(\.key))
    }
  }

  private static func contacts(
    of plan: CarePlan, _ commitments: [Commitment], _ template: CareTemplate
  ) -> [CaseQuestion] {
    plan.series.compactMap { series in
      let entries = commitments.filter { $0.series == series.key && $0.state == .beforeAdoption }
      let numbers = entries.compactMap(\.occurrence).sorted()
      guard !numbers.isEmpty else { return nil }
      return CaseQuestion(
        plan: plan.code, subject: .contacts(series.key, numbers),
        title: template.series.first { $0.series.key == series.templateKey }?.title,
        day: entries.compactMap { $0.pin?.day }.min(), allowed: [])
    }
  }
}
