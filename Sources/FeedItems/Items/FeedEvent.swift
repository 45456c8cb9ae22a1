package import CivilTime

/// An entry with a day or a time.
package struct FeedEvent: Hashable, Sendable {
  package var when: FeedMoment
  package var status: Status
  /// Whether the time counts as taken; a cancelled event never does.
  package var transparency: Transparency

  package enum Status: Hashable, Sendable, CaseIterable {
    case confirmed, cancelled
  }

  package enum Transparency: Hashable, Sendable, CaseIterable {
    case busy, free
  }

  package init(_ when: FeedMoment, status: Status = .confirmed, transparency: Transparency) {
    self.when = when
    self.status = status
    self.transparency = transparency
  }
}

/// When an event takes place.
package enum FeedMoment: Hashable, Sendable {
  /// The whole of one day.
  case allDay(CivilDate)
  /// From a minute of the day on the zone's wall clock; the duration is in minutes.
  case timed(CivilDate, minute: Int, duration: Int, zone: ZoneRule)
}
