import CarePlans
import CivilTime

@testable import PlanStore

extension V1Samples {
  /// Single contacts put on another day, or aside.
  static let contactEvents: [PlanEvent] = {
    var series = bareSeries
    series.pins = [2: TaskPin(day: later, minute: 600, minutes: 30), 1: TaskPin(day: day)]
    series.waits = [3: TaskWait(since: day, until: later)]
    return [
      .seriesAdded(series), .occurrencePinned("F1", number: 2, TaskPin(day: later)),
      .occurrencePinned("F1", number: 2, TaskPin(day: later, minute: 600, minutes: 30)),
      .occurrencePinned("F1", number: 2, nil),
      .occurrenceWaiting("F1", number: 3, TaskWait(since: day, until: later)),
    ]
  }()
}
