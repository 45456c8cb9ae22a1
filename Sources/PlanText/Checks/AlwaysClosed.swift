package import CarePlans
package import CivilTime

/// Reports dates that always fall on a day on which nobody works: a fixed day that does not roll, and a
/// rhythm from a fixed day whose contacts all fall on such days.
///
/// Example: `due: 2026-12-25`; every year from that day.
package struct AlwaysClosed: TemplateCheck {
  private let holidays: HolidayTable

  package init(holidays: HolidayTable) { self.holidays = holidays }

  package func findings(in template: CareTemplate) -> [TemplateFinding] {
    let calendar = WorkingCalendar(holidays)
    func finding(
      _ row: String, sort: String = "", _ field: String, _ rule: TimingRule?, _ roll: Roll?
    )
      -> TemplateFinding?
    {
      guard let rule, let roll, case .day(let day) = rule.origin else { return nil }
      let end = day.adding(rule.term, in: calendar)
      guard roll == .none, !calendar.isWorking(end) else { return nil }
      return TemplateFinding(
        .alwaysClosed, row, sort: sort, values: ["field": field, "day": end.description])
    }
    return template.tasks.flatMap { entry -> [TemplateFinding] in
      let (task, key) = (entry.task, entry.task.key.rawValue)
      return [
        // Before a day of rest nothing may begin is as good as before the day after it.
        finding(key, "due", task.due, task.due?.policyRoll),
        finding(key, "first-due", entry.firstDue, entry.firstDue?.policyRoll),
        finding(key, "limit", task.limit, task.limit?.plainRoll),
      ].compactMap(\.self)
    }
      + template.series.compactMap { closed(in: $0.series, calendar) }
  }

  /// The first days of a rhythm from a fixed day, where none of them is a working day.
  private func closed(in series: FollowUpSeries, _ calendar: WorkingCalendar) -> TemplateFinding? {
    guard case .rule(let rule) = series.origin, case .day(let day) = rule.origin else { return nil }
    let days = series.taper.occurrences(
      from: day.adding(rule.term, in: calendar), resolve: { _ in nil },
      through: CivilDate.latest, limit: 12)
    guard let first = days.first, days.allSatisfy({ !calendar.isWorking($0) }) else { return nil }
    return TemplateFinding(
      .alwaysClosed, series.key.rawValue, values: ["field": "taper", "day": first.description])
  }
}
