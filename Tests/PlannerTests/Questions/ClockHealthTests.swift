// swift-format-ignore-file: NeverForceUnwrap

import CivilTime
import Planner
import Testing

/// How the clock of a machine stands to a store.
struct ClockHealthTests {
  private let today = CivilDate("2026-11-23")!
  private let latest: Int64 = 1_795_000_000

  private func health(minutesLater: Int64, today: CivilDate? = nil, latest: Int64? = nil)
    -> ClockHealth
  {
    ClockHealth(
      now: (self.latest / 60 + minutesLater) * 60_000, today: today ?? self.today,
      latest: latest ?? self.latest)
  }

  @Test func `a clock on or after the latest change is fine, and one a minute before it`() {
    for minutes: Int64 in [-1, 0, 1, 1_000_000] { #expect(health(minutesLater: minutes) == .fine) }
  }

  @Test func `one further before it is told with its minutes`() {
    #expect(health(minutesLater: -2) == .behind(minutes: 2))
    #expect(health(minutesLater: -90) == .behind(minutes: 90))
    #expect(ClockHealth(now: 0, today: today, latest: nil) == .fine)
  }

  @Test func `a year that cannot be is told first`() {
    for day in ["2025-12-31", "2101-01-01"] {
      #expect(health(minutesLater: -90, today: CivilDate(day)!) == .off)
    }
    #expect(health(minutesLater: 0, today: CivilDate("2100-12-31")!) == .fine)
  }
}
