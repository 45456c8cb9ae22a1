package import CivilTime

/// The days on which a partner or worker is closed, read from a calendar file.
///
/// An all-day event closes its days; a timed one closes the days it covers from midnight to
/// midnight (an end at 23:59 counts as midnight). Cancelled and transparent events close nothing.
/// Titles and all other texts are dropped while reading.
///
/// The file may come from anywhere. No byte of it reaches a C library or the zone database: zones
/// are looked up in our own table, and a name that is not there counts as the clock at home. Size,
/// number of events and the work of repetition rules are bounded; anything that is not understood
/// refuses the file, with its line.
package struct ClosureCalendar: Hashable, Sendable {
  /// Ascending, apart from each other, within the window.
  package let closures: [ClosedRange<CivilDate>]

  /// The largest file that is read, in bytes.
  package static let maximumBytes = 1_048_576
  package static let maximumEvents = 5_000
  /// How many days all rules of a file together may be asked about.
  package static let maximumDays = 5_000_000

  /// Reads a file; only days of `window` are kept.
  ///
  /// - Parameter zone: the zone at home, for times without one and for deciding where days begin.
  /// - Throws: `ClosureCalendarError` with the line and the reason.
  package init(
    parsing bytes: [UInt8], window: ClosedRange<CivilDate>, zone: ZoneRule = .amsterdam
  ) throws(ClosureCalendarError) {
    guard bytes.count <= Self.maximumBytes else { throw .init(.tooLarge) }
    var events: [ClosureEvent] = []
    for lines in try EventLines.all(in: bytes) {
      events.append(try ClosureEvent(lines, home: zone))
    }
    var expander = ClosureExpander(window: window, home: zone, events: events)
    for event in events where event.isClosed { try expander.add(event) }
    closures = expander.merged()
  }
}
