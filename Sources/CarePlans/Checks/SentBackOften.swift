/// Open work that was sent back more than once.
struct SentBackOften: PlanCheck {
  func issues(in checked: CheckedPlan) -> [PlanIssue] {
    checked.plan.tasks.filter { $0.returns > 1 && $0.isOwed }.map { task in
      PlanIssue(
        .sentBackOften, .warning, item: task.key, ["count": String(task.returns)])
    }
  }
}
