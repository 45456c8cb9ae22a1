/// Work of a role that no partner fills.
struct TaskWithoutPartner: PlanCheck {
  func issues(in checked: CheckedPlan) -> [PlanIssue] {
    var items: [RoleKey: [ItemKey]] = [:]
    for place in checked.openPlaces where checked.schedule.partners[place] == nil {
      items[checked.plan.tasks[place].role, default: []].append(checked.key(place))
    }
    return items.sorted { $0.key < $1.key }.map { role, keys in
      PlanIssue(
        .taskWithoutPartner, .serious, item: keys.first,
        ["role": role.rawValue, "count": String(keys.count), "items": checked.list(keys)])
    }
  }
}
