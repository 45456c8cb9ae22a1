package import CivilTime

/// When open work will be ready if nobody reports anything more.
///
/// What has happened stays, and so does a day that is given. A planned date that a negative lag counts on
/// moves on with the days as soon as work it rests on is not begun in time: such a day is foretold only
/// when it still holds on the day itself. Whoever keeps what is foretold never calls work ready before it is.
package struct ReadyForecast: Sendable {
  /// The first day each task is ready, by its place; nil while it is blocked.
  package let days: [CivilDate?]
  private let schedule: Schedule

  /// More days than these are not looked at: work that waits for later ones is blocked until then.
  private static let most = 64

  package init(of schedule: Schedule) {
    var days = schedule.graph.tasks.indices.map { schedule[$0].readyFrom }
    var waiting: [CivilDate: [Int]] = [:]
    for task in days.indices where schedule.restsOnPlans(task) {
      guard let day = days[task], day > schedule.today else { continue }
      waiting[day, default: []].append(task)
      days[task] = nil
    }
    var looked = 0
    var retried: Set<Int> = []
    while looked < Self.most, let day = waiting.keys.min(),
      let tasks = waiting.removeValue(forKey: day),
      let then = try? Schedule(of: schedule.graph, today: day)
    {
      looked += 1
      for task in tasks {
        guard let found = then[task].readyFrom else { continue }
        if found <= day {
          days[task] = day
        } else if retried.insert(task).inserted {
          // The plan has moved on: perhaps to a day that holds.
          waiting[found, default: []].append(task)
        }
      }
    }
    self.days = days
    self.schedule = schedule
  }

  /// Whom an open task waits for, ascending: its ``Schedule/blockers(of:)``.
  ///
  /// Where nobody holds it up today, and no day can be foretold all the same, it waits for another
  /// day on which the plans that it counts on will have moved on: then for those whose plans they
  /// are.
  package func blockers(of task: Int) -> [Int] {
    let found = schedule.blockers(of: task)
    guard found.isEmpty, days[task] == nil, schedule[task].readyFrom != nil else { return found }
    return schedule.planned(before: task)
  }
}

extension Schedule {
  /// Whether a day on which an open task may begin counts from work that is not done.
  fileprivate func restsOnPlans(_ task: Int) -> Bool {
    records[task].state == .open
      && incoming(task).contains { $0.isHard && $0.isToStart && $0.lag.isBackward }
  }
}
