package import CarePlans
import CivilTime
import Scheduling

/// What one role gets to do of a plan: its tasks and contacts in the first weeks.
package struct TemplateLoad: Sendable, Hashable {
  /// After how many weeks of starting plans it is told.
  package static let weeks = [13, 26, 52, 104]

  package let role: RoleKey
  /// Pieces of work of one plan up to each of ``weeks``: those that every plan has.
  package let certain: [Int]
  /// The same with those that hang on answers, as if all of them applied.
  package let most: [Int]

  /// Pieces of work a week, in tenths, when so many plans start each month.
  ///
  /// Those of all plans that are so many weeks old or younger: who began `weeks` ago is through them.
  package static func perWeek(_ pieces: Int, starts: Int) -> Int {
    // 365.2425 days a year, in ten-thousandths; rounded to the nearest.
    let (product, overflow) = pieces.multipliedReportingOverflow(by: starts * 12 * 70_000 * 10)
    return overflow ? .max : (product + 1_826_212) / 3_652_425
  }

  static func all(_ template: CareTemplate, _ days: AssumedDays, holidays: HolidayTable)
    -> [TemplateLoad]
  {
    var free = template
    for place in free.tasks.indices { free.tasks[place].task.condition = nil }
    for place in free.series.indices { free.series[place].series.condition = nil }
    let certain = counts(template, days, holidays)
    let most = counts(free, days, holidays)
    let none = [Int](repeating: 0, count: weeks.count)
    return most.map { TemplateLoad(role: $0.key, certain: certain[$0.key] ?? none, most: $0.value) }
      .sorted { (-($0.most.last ?? 0), $0.role) < (-($1.most.last ?? 0), $1.role) }
  }

  private static func counts(
    _ template: CareTemplate, _ days: AssumedDays, _ holidays: HolidayTable
  ) -> [RoleKey: [Int]] {
    let start = TemplateTrial.firstDay
    let trial = TemplateTrial(template, holidays: holidays)
    let plan = trial.plan(from: start, anchors: days.days)
    guard let schedule = trial.schedule(of: plan) else { return [:] }
    var found: [RoleKey: [Int]] = [:]
    func count(_ role: RoleKey, on day: CivilDate) {
      let week = Int(day.dayNumber - start.dayNumber) / 7
      var own = found[role] ?? [Int](repeating: 0, count: weeks.count)
      for (place, end) in weeks.enumerated() where week < end { own[place] += 1 }
      found[role] = own
    }
    for (place, task) in plan.tasks.enumerated() where plan.applies(task) == true {
      let result = schedule.schedule[place]
      if let day = result.due ?? result.limit ?? result.earlyFinish { count(task.role, on: day) }
    }
    for series in plan.series {
      for contact in schedule.occurrences[series.key] ?? [] where !contact.isClosed {
        count(series.role, on: contact.day)
      }
    }
    return found
  }
}
