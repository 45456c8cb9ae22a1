import CivilTime
import Scheduling

extension CivilDate {
  /// Monday 2 March 2026, the day on which the plans of these tests start.
  static let day0 = CivilDate("2026-03-02") ?? .earliest
}

/// A day in ISO form; a text that is none fails loudly wherever it is compared.
func day(_ text: String) -> CivilDate { CivilDate(text) ?? .latest }

/// A term as it is written.
func term(_ text: String) -> Term {
  (try? Term(parsing: text)) ?? Term(99, .years)
}

extension ScheduleGraph {
  /// A graph whose plan starts on Monday 2 March 2026; calendar 0 has weekends only, calendar 1 is closed
  /// in the week of 9 March as well.
  static func sample(_ tasks: [ScheduleNode], _ links: [ScheduleLink] = []) -> ScheduleGraph {
    let ordinary = WorkingCalendar(holidays: [])
    let closed = ordinary.closing([day("2026-03-09")...day("2026-03-13")])
    return ScheduleGraph(
      tasks: tasks, links: links, calendars: [ordinary, closed, .everyDay], start: .day0)
  }

  /// The schedule on the day the plan starts.
  func scheduled(on today: CivilDate = .day0) throws -> Schedule {
    try Schedule(of: self, today: today)
  }
}

extension ScheduleNode {
  /// An action of so much work.
  static func work(_ estimate: String, join: Join = .all) -> ScheduleNode {
    ScheduleNode(join: join, estimate: term(estimate))
  }

  /// The same task with something changed.
  func with(_ change: (inout ScheduleNode) -> Void) -> ScheduleNode {
    var copy = self
    change(&copy)
    return copy
  }
}

extension ScheduleLink {
  /// A hard link with its lag.
  static func link(
    _ from: Int, _ to: Int, _ kind: Kind = .finishToStart, _ lag: String = "0d"
  ) -> ScheduleLink {
    ScheduleLink(from: from, to: to, kind: kind, lag: term(lag))
  }

  /// A link that only warns.
  static func soft(_ from: Int, _ to: Int, _ kind: Kind = .finishToStart) -> ScheduleLink {
    ScheduleLink(from: from, to: to, kind: kind, isHard: false)
  }
}

extension Schedule {
  /// Early start and finish as text, `03-02..03-03`; `none` without dates.
  func span(_ task: Int) -> String {
    guard let start = self[task].earlyStart, let finish = self[task].earlyFinish else {
      return "none"
    }
    return "\(start.description.dropFirst(5))..\(finish.description.dropFirst(5))"
  }
}
