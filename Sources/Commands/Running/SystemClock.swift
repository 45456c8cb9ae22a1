import CivilTime
import Planner

#if canImport(Glibc)
  import Glibc
#endif

/// The clock of the machine, read in the store's zone.
struct SystemClock: PlanClock {
  /// The zone whose days count.
  let zone: ZoneRule
  /// The day everything is looked at as if it were; the journal keeps true time all the same.
  let lens: CivilDate?

  init(zone: ZoneRule = .amsterdam, lens: CivilDate? = nil) {
    self.zone = zone
    self.lens = lens
  }

  func now() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
  }

  func end(of day: CivilDate) -> Int64 { Self.end(of: day, in: zone) }

  func today() -> CivilDate { lens ?? Self.day(at: now(), in: zone) }

  /// The day on the calendar of a zone at an instant, in milliseconds since 1970.
  static func day(at instant: Int64, in zone: ZoneRule) -> CivilDate {
    let wall = zone.wall(utc: floored(Int(instant), by: 60_000))
    return CivilDate(clamping: floored(wall, by: 1_440))
  }

  /// The first moment after a day of a zone, in milliseconds since 1970.
  static func end(of day: CivilDate, in zone: ZoneRule) -> Int64 {
    Int64(zone.resolve(wall: (Int(day.dayNumber) + 1) * 1_440).utc) * 60_000
  }

  private static func floored(_ number: Int, by divisor: Int) -> Int {
    (number - (number % divisor + divisor) % divisor) / divisor
  }
}
