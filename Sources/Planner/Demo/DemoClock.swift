package import CivilTime
import Synchronization

/// A clock the demo turns by hand: each reading is a minute later within its day, and none earlier.
package final class DemoClock: PlanClock {
  private let state: Mutex<(day: CivilDate, readings: Int64)>

  package init(day: CivilDate) { state = Mutex((day, 0)) }

  package func today() -> CivilDate { state.withLock { $0.day } }

  package func end(of day: CivilDate) -> Int64 { (Int64(day.dayNumber) + 1) * 86_400_000 }

  package func now() -> Int64 {
    state.withLock { state in
      state.readings += 1
      // From eight in the morning, as many minutes as the day has been read, within office hours.
      let minute = 8 * 60 + min(state.readings, 9 * 60 - 1)
      return (Int64(state.day.dayNumber) * 86_400 + minute * 60) * 1_000
    }
  }

  /// Goes on to a day; never back.
  func turn(to day: CivilDate) {
    state.withLock { state in
      guard day > state.day else { return }
      state = (day, 0)
    }
  }
}
