import CivilTime

/// A life domain that the intake flagged and nobody answered: nothing is planned or done in it, and nobody
/// decided that nothing is needed.
struct DomainUnanswered: PlanCheck {
  func issues(in checked: CheckedPlan) -> [PlanIssue] {
    checked.plan.unansweredDomains.map { domain in
      PlanIssue(
        .domainUnanswered, .warning,
        [
          "domain": domain.rawValue, "key": domain.rawValue, "plan": checked.plan.code.short,
          "date": checked.plan.domains[domain]?.flaggedOn.description ?? "",
        ])
    }
  }
}
