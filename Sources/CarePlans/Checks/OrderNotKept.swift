import Scheduling

/// Work done, or begun, before what it should have waited for.
struct OrderNotKept: PlanCheck {
  func issues(in checked: CheckedPlan) -> [PlanIssue] {
    checked.schedule.schedule.findings.compactMap { finding in
      switch finding.kind {
      case .doneBeforePredecessor(let other):
        issue(.doneBeforePredecessor, finding.task, other, checked)
      case .startedBeforePredecessor(let other):
        issue(.startedBeforePredecessor, finding.task, other, checked)
      default: nil
      }
    }
  }

  private func issue(_ id: PlanIssue.ID, _ task: Int, _ other: Int, _ checked: CheckedPlan)
    -> PlanIssue
  {
    PlanIssue(id, .note, item: checked.key(task), ["other": checked.key(other).rawValue])
  }
}
