import CivilTime

/// An assessment, or a plan adjusted to one, that knows less than the newest fact: since then something has
/// happened that asks for it anew, and nothing of the kind is open.
struct OlderThanFacts: PlanCheck {
  func issues(in checked: CheckedPlan) -> [PlanIssue] {
    let plan = checked.plan
    let days = Dictionary(
      plan.happenings.map { (Happening(event: $0.event, count: $0.count), $0.on) },
      uniquingKeysWith: max)
    var newest: [ItemKey: CivilDate] = [:]
    for task in plan.tasks {
      guard let row = task.templateKey, case .event(let event, let count)? = task.due?.origin,
        let day = days[Happening(event: event, count: count)]
      else { continue }
      newest[row] = max(newest[row] ?? day, day)
    }
    return newest.sorted { $0.key < $1.key }.compactMap { row, fact in
      let all = plan.tasks.filter { $0.templateKey == row && $0.removal == nil }
      guard !all.contains(where: { $0.isOwed && plan.applies($0) != false }),
        let last = all.filter({ $0.finishedOn != nil })
          .max(by: { ($0.knownTo, $0.key) < ($1.knownTo, $1.key) }),
        last.knownTo < fact
      else { return nil }
      return PlanIssue(
        .olderThanFacts, .warning, item: last.key,
        ["date": last.knownTo.description, "fact-day": fact.description])
    }
  }

  private struct Happening: Hashable {
    var event: EventKey
    var count: Int
  }
}

extension PlanTask {
  /// Up to which day it knows the facts; the first of all for what is not done.
  fileprivate var knownTo: CivilDate { factsTo ?? finishedOn ?? .earliest }
}
