import CivilTime

/// All steps of a schedule in one array, those of each date linked from the last to the first.
///
/// The late pass adds to the dates of many tasks by turns: linking spares a list for each of them.
struct StepLog: StepRecorder, Sendable {
  private struct Entry: Sendable {
    var operation: DateStep.Operation
    var day: Int32
    var previous: Int32
  }

  private var entries: ContiguousArray<Entry> = []
  private var heads: ContiguousArray<Int32>
  private static let width = ScheduleDate.allCases.count

  init(tasks: Int) {
    heads = ContiguousArray(repeating: -1, count: tasks * Self.width)
    entries.reserveCapacity(tasks * 16)
  }

  static var isOn: Bool { true }

  @inline(__always)
  mutating func add(
    _ operation: @autoclosure () -> DateStep.Operation, _ day: Int32, to date: ScheduleDate,
    of task: Int
  ) {
    let head = task &* Self.width &+ Int(date.rawValue)
    entries.append(Entry(operation: operation(), day: day, previous: heads[head]))
    heads[head] = Int32(truncatingIfNeeded: entries.count &- 1)
  }

  mutating func join(
    _ operation: DateStep.Operation, _ day: Int32, to date: ScheduleDate, of task: Int
  ) {
    var index = heads[task &* Self.width &+ Int(date.rawValue)]
    var days = 0
    while index >= 0, days < 2 {
      let entry = entries[Int(index)]
      if entry.operation.isSource || entry.operation.isJoin { days += 1 }
      index = entry.operation.isJoin ? -1 : entry.previous
    }
    if days > 1 { add(operation, day, to: date, of: task) }
  }

  mutating func clear(_ date: ScheduleDate, of task: Int) {
    heads[task &* Self.width &+ Int(date.rawValue)] = -1
  }

  /// The steps of a date, first to last.
  func steps(_ date: ScheduleDate, of task: Int) -> [DateStep] {
    var steps: [DateStep] = []
    var index = heads[task * Self.width + Int(date.rawValue)]
    while index >= 0 {
      let entry = entries[Int(index)]
      steps.append(DateStep(entry.operation, CivilDate(clamping: Int(entry.day))))
      index = entry.previous
    }
    return steps.reversed()
  }
}
