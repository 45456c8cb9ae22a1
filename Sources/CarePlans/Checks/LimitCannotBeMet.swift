import CivilTime
import Scheduling

/// A statutory date that work cannot make as planned: by how much, and through which chain.
struct LimitCannotBeMet: PlanCheck {
  func issues(in checked: CheckedPlan) -> [PlanIssue] {
    checked.schedule.schedule.findings.compactMap { finding in
      guard case .limitMissed(let limit, let days, let chain) = finding.kind,
        !checked.plan.awaits(checked.key(finding.task), on: checked.today)
      else { return nil }
      return PlanIssue(
        .limitCannotBeMet, .serious, item: checked.key(finding.task),
        [
          "limit": limit.description, "days": String(days),
          "chain": chain.map { checked.key($0).rawValue }.joined(separator: " → "),
        ])
    }
  }
}
