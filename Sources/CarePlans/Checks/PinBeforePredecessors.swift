import CivilTime
import Scheduling

/// A finish fixed by hand on a day its predecessors do not allow.
struct PinBeforePredecessors: PlanCheck {
  func issues(in checked: CheckedPlan) -> [PlanIssue] {
    checked.schedule.schedule.findings.compactMap { finding in
      guard case .pinnedTooEarly(let earliest) = finding.kind,
        finding.task < checked.plan.tasks.count
      else { return nil }
      let pin = checked.plan.tasks[finding.task].pin
      return PlanIssue(
        .pinBeforePredecessors, .warning, item: checked.key(finding.task),
        ["pin": pin?.day.description ?? "", "earliest": earliest.description])
    }
  }
}
