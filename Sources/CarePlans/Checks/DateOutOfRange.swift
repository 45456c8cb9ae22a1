import Scheduling

/// A date outside the years the program knows, held at their edge.
struct DateOutOfRange: PlanCheck {
  func issues(in checked: CheckedPlan) -> [PlanIssue] {
    checked.schedule.schedule.findings.compactMap { finding in
      guard case .outOfRange = finding.kind else { return nil }
      return PlanIssue(.dateOutOfRange, .warning, item: checked.key(finding.task))
    }
  }
}
