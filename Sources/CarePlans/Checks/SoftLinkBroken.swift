import Scheduling

/// A soft dependency that the dates do not keep.
struct SoftLinkBroken: PlanCheck {
  func issues(in checked: CheckedPlan) -> [PlanIssue] {
    checked.schedule.schedule.findings.compactMap { finding in
      guard case .softLinkBroken(let other) = finding.kind else { return nil }
      return PlanIssue(
        .softLinkBroken, .note, item: checked.key(finding.task),
        ["other": checked.key(other).rawValue])
    }
  }
}
