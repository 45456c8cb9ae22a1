import CarePlans
import CivilTime

@testable import PlanStore

extension V1Samples {
  /// What came with places of meetings.
  static let placedEvents: [PlanEvent] = [
    .taskPinned("A1", TaskPin(day: day, minute: 600, minutes: 90, place: "zaal-214")),
    .occurrencePinned("F1", number: 3, TaskPin(day: later, place: "video")),
  ]

  /// What came with reminders of one's own.
  static let remindingEvents: [AccessEvent] = {
    let grant = FeedGrant(
      id: "f-9",
      view: FeedGrant.View(
        .all, level: .neutral, hasTodos: true, todosAhead: 7,
        alarms: FeedAlarms([.days(1), .minutes(90)], hasChecks: true), language: "en"),
      label: "desk", tokenHash: "00ff", grantedOn: day)
    return [.feedGranted(grant)]
  }()
}
