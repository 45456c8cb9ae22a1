import CivilTime

/// Reads the days and moments of one calendar's properties.
struct StampReader {
  let zones: ClosureZones
  /// The place of the calendar in the file.
  let calendar: Int

  /// All stamps of a property, with the zone and type that its parameters give.
  func stamps(
    _ property: ContentLine, rounding: CalendarStamp.Rounding
  ) throws(ClosureCalendarError) -> [CalendarStamp] {
    var stamps: [CalendarStamp] = []
    for part in property.value.split(separator: ",", omittingEmptySubsequences: false) {
      let stamp = try stamp(ContentLine.bare(part), of: property, rounding: rounding)
      switch (property.parameters["VALUE"]?.uppercased(), stamp) {
      case (nil, _), ("DATE", .day), ("DATE-TIME", .wall): stamps.append(stamp)
      default: throw malformed(property)
      }
    }
    return stamps
  }

  /// The one stamp of a property.
  func stamp(
    _ property: ContentLine, rounding: CalendarStamp.Rounding
  ) throws(ClosureCalendarError) -> CalendarStamp {
    let stamps = try stamps(property, rounding: rounding)
    guard stamps.count == 1, let stamp = stamps.first else { throw malformed(property) }
    return stamp
  }

  /// Periods, each a start with an end or a duration.
  func periods(_ property: ContentLine) throws(ClosureCalendarError) -> [ClosureEvent.Extra] {
    var periods: [ClosureEvent.Extra] = []
    for text in property.value.split(separator: ",", omittingEmptySubsequences: false) {
      let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        .map(ContentLine.bare)
      guard parts.count == 2 else { throw malformed(property) }
      let start = try stamp(parts[0], of: property, rounding: .up)
      guard !start.isDay else { throw malformed(property) }
      if parts[1].hasPrefix("P") || parts[1].hasPrefix("+") {
        guard let length = EventLength(duration: String(parts[1])) else {
          throw malformed(property)
        }
        periods.append(.init(start: start, length: length))
      } else {
        let end = try stamp(parts[1], of: property, rounding: .down)
        let minutes = minutes(from: start, to: end)
        guard !end.isDay, minutes >= -1 else { throw malformed(property) }
        periods.append(.init(start: start, length: EventLength(wall: max(minutes, 0))))
      }
    }
    return periods
  }

  /// Minutes from one stamp to another on the clock of the first; those of no zone are at home, or
  /// by the other's clock.
  func minutes(from start: CalendarStamp, to end: CalendarStamp) -> Int {
    guard case .wall(let first, let zone) = start else {
      return (end.dayNumber - start.dayNumber) * 1_440
    }
    let clock = zone ?? zones.home
    return clock.wall(utc: end.utc(home: zones.home)) - clock.wall(utc: clock.utc(wall: first))
  }

  private func stamp(
    _ text: Substring, of property: ContentLine, rounding: CalendarStamp.Rounding
  ) throws(ClosureCalendarError) -> CalendarStamp {
    // Days and moments in UTC need no zone, and a name on them is not asked for.
    let needsZone = text.utf8.count == 15
    var zone: ClosureZone?
    if needsZone, let name = property.parameters["TZID"] {
      zone = try zones.zone(name, calendar: calendar)
    }
    guard let stamp = CalendarStamp(text, zone: zone, rounding: rounding) else {
      throw malformed(property)
    }
    return stamp
  }

  private func malformed(_ property: ContentLine) -> ClosureCalendarError {
    .init(.malformedValue, line: property.line, property: property.name)
  }
}
