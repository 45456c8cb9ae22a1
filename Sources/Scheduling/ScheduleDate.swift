/// The dates of a task that the passes can explain.
package enum ScheduleDate: UInt8, CaseIterable, Sendable, Hashable {
  /// For a transparent task: what its group hands on to those who waited for it.
  case earlyStart, earlyFinish
  case due, projectedDue
  case limit, projectedLimit
  /// The latest start that successors linked to the start leave.
  case startBy
  /// For a transparent task: what its group asks of the tasks behind it.
  case neededBy
  case lateFinish
}
