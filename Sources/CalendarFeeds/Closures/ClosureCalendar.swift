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
/// its line, unless it cannot matter: that is counted.
package struct ClosureCalendar: Hashable, Sendable {
  /// Ascending, apart from each other, within the window.
  package let closures: [ClosedRange<CivilDate>]
  /// How many events close nothing, and why.
  package private(set) var leftOut = LeftOut()
  /// Lines that were passed over, for they are none, or say what others say already.
  package let passedOver: PassedOver
  /// How many events the file has, whatever they do.
  package let events: Int
  /// Names of zones that nobody knows, fit to be shown; their times were read as those at home.
  package let unknownZones: [String]

  /// What closes no day.
  package struct LeftOut: Hashable, Sendable {
    package var cancelled = 0
    /// Marked as free.
    package var transparent = 0
    /// With times of day, covering no day from midnight to midnight.
    package var timed = 0
    /// With a later version in the file, which counts and says something else.
    package var older = 0
    /// To-dos, which are no events; so are the next.
    package var todos = 0
    package var journals = 0
    /// Times that somebody is free or busy.
    package var freeBusy = 0
    /// Of any other kind but zones.
    package var others = 0

    package init() {}
  }

  /// Lines that were passed over.
  package struct PassedOver: Hashable, Sendable {
    package private(set) var count = 0
    /// The first of them, from 1.
    package private(set) var firstLine: Int?

    mutating func add(line: Int) {
      count += 1
      firstLine = firstLine ?? line
    }
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
    let file = try CalendarFile(bytes)
    passedOver = file.passedOver
    let zones = ClosureZones(
      home: zone, window: window, calendars: file.calendars, file: zoneFile)
    var all: [ClosureEvent] = []
    for (place, calendar) in file.calendars.enumerated() {
      for lines in calendar.events {
        all.append(
          try ClosureEvent(
            lines, calendar: place, isCancelled: calendar.method == "CANCEL", place: all.count,
            zones: zones))
      }
    }
    events = all.count
    leftOut = LeftOut(others: file.others)
    let versions = ClosureVersions(all, home: zones.home)
    leftOut.older = versions.older
    leftOut.cancelled = versions.calledOff
    var expander = ClosureExpander(window: window, home: zones.home, budget: zones.budget)
    for event in versions.events {
      try Self.checkRange(of: event, among: versions)
      switch event.effect {
      case .cancelled: leftOut.cancelled += 1
      case .transparent: leftOut.transparent += 1
      case .closes:
        let replaced = try versions.replaced(in: event, budget: &expander.budget)
        if try expander.add(event, but: replaced) { leftOut.timed += 1 }
      }
    }
    closures = expander.merged()
    unknownZones = zones.unknown
  }

  /// What takes the place of all instances from one on is beyond us, unless none of them, before
  /// and after, can close a day.
  private static func checkRange(
    of event: ClosureEvent, among versions: ClosureVersions
  ) throws(ClosureCalendarError) {
    guard let line = event.rangeLine else { return }
    guard !event.mayClose, !versions.series(of: event).contains(where: \.mayClose) else {
      throw .init(.unsupportedRule, line: line, property: "RECURRENCE-ID")
    }
  }
}

extension ClosureCalendar.LeftOut {
  /// - Parameter counts: How many of each kind of component that is no event.
  fileprivate init(others counts: [String: Int]) {
    todos = counts["VTODO"] ?? 0
    journals = counts["VJOURNAL"] ?? 0
    freeBusy = counts["VFREEBUSY"] ?? 0
    others = counts.values.reduce(0, +) - todos - journals - freeBusy
  }
}
