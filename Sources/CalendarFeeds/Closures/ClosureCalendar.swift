package import CivilTime

/// The days on which a partner or worker is closed, read from a calendar file as Outlook and Exchange
/// mean it.
///
/// An all-day event closes its days; a timed one closes the days it covers from midnight to
/// midnight (an end at 23:59 counts as midnight). Cancelled and transparent events close nothing. Of
/// several versions of an event the latest counts. Titles and all other texts are dropped while
/// reading.
///
/// The file may come from anywhere. No byte of it reaches a C library. Size, number of events and
/// the work of repetition rules are bounded; anything that is not understood refuses the file, with
/// its line.
package struct ClosureCalendar: Hashable, Sendable {
  /// Ascending, apart from each other, within the window.
  package let closures: [ClosedRange<CivilDate>]
  /// How many events close nothing, and why.
  package private(set) var leftOut = LeftOut()
  /// Names of zones that nobody knows, fit to be shown; their times were read as those at home.
  package let unknownZones: [String]

  /// Events that close no day.
  package struct LeftOut: Hashable, Sendable {
    package var cancelled = 0
    /// Marked as free.
    package var transparent = 0
    /// With times of day, covering no day from midnight to midnight.
    package var timed = 0
  }

  /// The largest file that is read, in bytes.
  package static let maximumBytes = 1_048_576
  package static let maximumEvents = 5_000
  /// How many days all rules of a file together may be asked about.
  package static let maximumDays = 5_000_000

  /// Reads a file; only days of `window` are kept.
  ///
  /// - Parameters:
  ///   - zone: The zone at home, for times without one and for deciding where days begin.
  ///   - zoneFile: Gives the compiled file (TZif) of a zone by its IANA name. It is asked for names
  ///     of letters, digits, `_`, `+`, `-` and single strokes between them only.
  /// - Throws: `ClosureCalendarError` with the line and the reason.
  package init(
    parsing bytes: [UInt8], window: ClosedRange<CivilDate>, zone: ZoneRule = .amsterdam,
    zoneFile: @escaping (String) -> [UInt8]? = { _ in nil }
  ) throws(ClosureCalendarError) {
    guard bytes.count <= Self.maximumBytes else { throw .init(.tooLarge) }
    let calendars = try CalendarLines.all(in: bytes)
    let zones = ClosureZones(home: zone, window: window, calendars: calendars, file: zoneFile)
    var all: [ClosureEvent] = []
    for (place, calendar) in calendars.enumerated() {
      for lines in calendar.events {
        all.append(
          try ClosureEvent(
            lines, calendar: place, isCancelled: calendar.method == "CANCEL", place: all.count,
            zones: zones))
      }
    }
    let versions = ClosureVersions(all, home: zones.home)
    var expander = ClosureExpander(window: window, home: zones.home, budget: zones.budget)
    for event in versions.events {
      switch event.effect {
      case .cancelled: leftOut.cancelled += 1
      case .transparent: leftOut.transparent += 1
      case .closes:
        if try expander.add(event, but: versions.replaced(in: event)) { leftOut.timed += 1 }
      }
    }
    closures = expander.merged()
    unknownZones = zones.unknown
  }
}
