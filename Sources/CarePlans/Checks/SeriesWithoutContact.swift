import CivilTime

/// A series of contacts of which the last two or more did not take place, or were not reported.
struct SeriesWithoutContact: PlanCheck {
  /// So many contacts without one that was held are told.
  static let fewest = 2

  func issues(in checked: CheckedPlan) -> [PlanIssue] {
    checked.plan.series.filter { $0.removal == nil }.compactMap { series in
      let past = (checked.schedule.occurrences[series.key] ?? []).filter {
        $0.day < checked.today && !$0.isExpected
          && !($0.log == nil && checked.plan.adoption?.isBefore($0.day) ?? false)
      }
      let lastHeld = past.last { $0.log?.outcome == .held }
      let since = past.filter {
        $0.number > (lastHeld?.number ?? 0) && $0.log?.outcome != .excused && !$0.isClosed
      }
      guard since.count >= Self.fewest, let first = since.first else { return nil }
      return PlanIssue(
        .seriesWithoutContact, .warning, item: series.key,
        [
          "count": String(since.count), "since": first.day.description,
          "last": lastHeld?.log?.on.description ?? "-",
        ])
    }
  }
}
