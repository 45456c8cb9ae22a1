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
    /// Other work: whether it is done, and the day.
    case work(ItemKey)
    /// Contacts of a series that nobody logged, by their numbers.
    case contacts(ItemKey, [Int])

    /// The name it has in the plan.
    package var name: String {
      switch self {
      case .anchor(let key): key.rawValue
      case .fact(let key): key.rawValue
      case .decision(let key), .work(let key), .contacts(let key, _): key.rawValue
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

/// The questions about a case that had been running: the named dates and facts nobody knows, the decisions
/// and other work from before our time, and the contacts nobody logged.
package enum CaseQuestions {
  /// The questions about a plan, dates first, each group in the order of the template or by key.
  package static func of(
    _ plan: CarePlan, _ commitments: [Commitment], template: CareTemplate
  ) -> [CaseQuestion] {
    anchors(of: plan, template) + facts(of: plan, template)
      + tasks(of: plan, commitments, template) + contacts(of: plan, commitments, template)
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

  /// Decisions first, for they say what else is asked.
  private static func tasks(
    of plan: CarePlan, _ commitments: [Commitment], _ template: CareTemplate
  ) -> [CaseQuestion] {
    let former = commitments.filter { $0.state == .beforeAdoption && $0.series == nil }
    let questions = former.compactMap { entry -> CaseQuestion? in
      guard let task = plan.task(entry.item) else { return nil }
      let title = template.tasks.first { $0.task.key == task.templateKey }?.title
      return CaseQuestion(
        plan: plan.code,
        subject: task.outcomes.isEmpty ? .work(task.key) : .decision(task.key),
        title: task.title.map { BilingualText(nl: $0, en: $0) } ?? title,
        day: entry.pin?.day ?? entry.nextDate, allowed: task.outcomes.map(\.key))
    }
    return questions.filter { !$0.allowed.isEmpty } + questions.filter(\.allowed.isEmpty)
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
