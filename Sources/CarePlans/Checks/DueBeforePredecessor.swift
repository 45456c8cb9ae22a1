import CivilTime
import Scheduling

/// Work that is due before something it waits for is due.
struct DueBeforePredecessor: PlanCheck {
  func issues(in checked: CheckedPlan) -> [PlanIssue] {
    let open = Set(checked.openPlaces)
    return checked.openPlaces.flatMap { place -> [PlanIssue] in
      guard let due = firmDue(place, checked) else { return [] }
      return checked.plan.tasks[place].dependsOn.compactMap { link in
        guard link.isHard, link.kind == .finishToStart, link.point == nil,
          link.lag.amount >= 0, let other = checked.plan.taskIndex(link.task), open.contains(other),
          let before = firmDue(other, checked), due < before
        else { return nil }
        return PlanIssue(
          .dueBeforePredecessor, .warning, item: checked.key(place),
          [
            "due": due.description, "other": link.task.rawValue, "otherDue": before.description,
          ])
      }
    }
  }

  /// No finding speaks of a date that is only expected.
  private func firmDue(_ place: Int, _ checked: CheckedPlan) -> CivilDate? {
    let found = checked.schedule.schedule[place]
    return found.dueCertainty == .firm ? found.due : nil
  }
}
