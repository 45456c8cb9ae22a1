import CivilTime
import FeedItems

/// Writes the head of a calendar: its properties, then the rule of every zone it names.
enum HeaderRenderer {
  /// The last line of a calendar.
  static let end = Array("END:VCALENDAR\r\n".utf8)

  /// The calendar up to its first item.
  static func bytes(_ header: FeedHeader, zones: [ZoneRule]) throws(FeedFault) -> [UInt8] {
    guard FeedText.isPlain(header.name) else { throw FeedFault(.name, .sign) }
    guard 15...10_080 ~= header.refreshMinutes else { throw FeedFault(.refresh, .range) }
    let calendar = try Vcomponent(.calendar)
    calendar.add(try .text(.version, "2.0"))
    calendar.add(try .text(.prodid, "-//aftercare//Calendar feed//NL"))
    calendar.add(try .text(.calscale, "GREGORIAN"))
    calendar.add(try .text(.name, header.name))
    calendar.add(try .extra("X-WR-CALNAME", header.name))
    calendar.add(try .refresh(minutes: header.refreshMinutes))
    calendar.add(try .timeToLive(minutes: header.refreshMinutes))
    if let details = header.details {
      calendar.add(try .text(.description, details))
      // The older name, where the text can be written under it.
      if FeedText.isPlain(details) { calendar.add(try .extra("X-WR-CALDESC", details)) }
    }
    calendar.add(try .extra("X-WR-TIMEZONE", header.zone.id))
    if let colour = header.colour { try add(colour, to: calendar) }
    var bytes = try calendar.bytes()
    bytes.removeLast(end.count)
    for zone in zones { bytes += try component(of: zone).bytes() }
    return bytes
  }

  private static func add(
    _ colour: FeedColour, to calendar: borrowing Vcomponent
  ) throws(FeedFault) {
    let digits = colour.hex.utf8.dropFirst()
    guard (1...30).contains(colour.name.utf8.count),
      colour.name.utf8.allSatisfy({ 0x61...0x7A ~= $0 }), colour.hex.hasPrefix("#"),
      digits.count == 6,
      digits.allSatisfy({ 0x30...0x39 ~= $0 || 0x41...0x46 ~= $0 || 0x61...0x66 ~= $0 })
    else { throw FeedFault(.colour, .sign) }
    calendar.add(try .text(.color, colour.name))
    calendar.add(try .extra("X-APPLE-CALENDAR-COLOR", colour.hex))
  }

  /// The rule of a zone as one standard and one summer part, each yearly: the only form that every
  /// reader follows.
  private static func component(of zone: ZoneRule) throws(FeedFault) -> Vcomponent {
    let component = try Vcomponent(.timezone)
    component.add(try .text(.tzid, zone.id))
    let standard = zone.standardOffset
    guard let summerName = zone.summerName else {
      component.add(try phase(.standard, zone.standardName, start: 0, from: standard, to: standard))
      return component
    }
    // The wall clock shows 01:00 UTC of the last Sundays of March and October 1970.
    let spring = 87 * 1_440 + 60 + standard
    let autumn = 297 * 1_440 + 60 + standard + 60
    component.add(
      try phase(.daylight, summerName, start: spring, from: standard, to: standard + 60, month: 3)
    )
    component.add(
      try phase(
        .standard, zone.standardName, start: autumn, from: standard + 60, to: standard, month: 10
      )
    )
    return component
  }

  private static func phase(
    _ kind: Vcomponent.Kind, _ name: String, start: Int, from: Int, to: Int, month: Int? = nil
  ) throws(FeedFault) -> Vcomponent {
    let component = try Vcomponent(kind)
    component.add(try .wall(.start, start, zone: nil))
    component.add(try .offset(.from, minutes: from))
    component.add(try .offset(.to, minutes: to))
    if let month { component.add(try .lastSundayRule(month: month)) }
    component.add(try .text(.tzname, name))
    return component
  }
}
