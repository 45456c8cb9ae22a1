/// Where the passes write down how they came to a date.
///
/// The passes are generic over it, so that without explanations the writing is compiled away.
protocol StepRecorder {
  init(tasks: Int)
  static var isOn: Bool { get }
  mutating func add(
    _ operation: @autoclosure () -> DateStep.Operation, _ day: Int32, to date: ScheduleDate,
    of task: Int)
  /// Joins all days found so far, when there are several.
  mutating func join(
    _ operation: DateStep.Operation, _ day: Int32, to date: ScheduleDate, of task: Int)
  /// Forgets the steps of a date that turned out not to exist.
  mutating func clear(_ date: ScheduleDate, of task: Int)
}

/// Keeps nothing.
struct NoSteps: StepRecorder {
  init(tasks: Int) {}

  static var isOn: Bool { false }

  @inline(__always)
  mutating func add(
    _ operation: @autoclosure () -> DateStep.Operation, _ day: Int32, to date: ScheduleDate,
    of task: Int
  ) {}

  @inline(__always)
  mutating func join(
    _ operation: DateStep.Operation, _ day: Int32, to date: ScheduleDate, of task: Int
  ) {}

  @inline(__always)
  mutating func clear(_ date: ScheduleDate, of task: Int) {}
}
