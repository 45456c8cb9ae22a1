/// A plan that owes, and nobody leads it.
struct PlanWithoutLead: PlanCheck {
  func issues(in checked: CheckedPlan) -> [PlanIssue] {
    guard checked.plan.lead == nil, checked.plan.status != .draft else { return [] }
    return [PlanIssue(.planWithoutLead, .warning)]
  }
}
