/// Why a graph has no schedule.
///
/// A circle is given in the direction of time, each task once, the one with the lowest index first:
/// the last one leads back to the first.
package enum ScheduleError: Error, Sendable, Hashable {
  /// Links (and not-before rules on tasks) that run in a circle, as the tasks on the way.
  case cycle([Int])
  /// Due or limit rules that count from each other, as the tasks on the way.
  case ruleCycle([Int])
}
