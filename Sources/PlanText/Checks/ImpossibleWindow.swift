package import CarePlans
package import CivilTime

/// Reports dates by which a task cannot be done, however early work begins: it may not begin before, or
/// the work of its chain takes longer.
///
/// Example: not before release, with a limit at release minus two weeks; a limit two weeks after a task
/// that three weeks of work follow.
package struct ImpossibleWindow: TemplateCheck {
  private let holidays: HolidayTable

  package init(holidays: HolidayTable) { self.holidays = holidays }

  package func findings(in template: CareTemplate) -> [TemplateFinding] {
    let late = WindowTrials(template, holidays: holidays).late()
    return template.tasks.flatMap { row in
      ["due", "limit"].compactMap { field -> TemplateFinding? in
        let key = row.task.key
        guard let cause = late[WindowTrials.Late(row: key, field: field)] else { return nil }
        return TemplateFinding(
          .impossibleWindow, key.rawValue,
          values: [
            "field": field, "days": String(cause.days),
            "path": cause.chain.map(\.rawValue).joined(separator: " → "),
          ])
      }
    }
  }
}
