import CivilTime

/// One event of a closure file: when it starts, how long it lasts and how it repeats.
struct ClosureEvent {
  let start: CalendarStamp
  /// Minutes from start to end; for whole days a multiple of 1,440.
  let duration: Int
  let rule: RecurrenceRule?
  /// Starts beside those of the rule.
  let extra: [CalendarStamp]
  /// Starts that fall out.
  let exceptions: [CalendarStamp]
  /// The start of the instance of a repeated event that this one takes the place of.
  let replaces: CalendarStamp?
  let uid: String?
  /// False for cancelled and transparent events.
  let isClosed: Bool
  /// Where the event, or its rule, stands in the file.
  let line: Int

  init(_ lines: EventLines, home: ZoneRule) throws(ClosureCalendarError) {
    guard let startLine = lines["DTSTART"] else {
      throw .init(.missingStart, line: lines.line, property: "DTSTART")
    }
    start = try .single(startLine, rounding: .up)
    duration = try Self.duration(lines, start: start, home: home)
    if let excluded = lines["EXRULE"] {
      throw .init(.unsupportedRule, line: excluded.line, property: "EXRULE")
    }
    rule = try Self.rule(lines)
    extra = try Self.stamps("RDATE", in: lines)
    exceptions = try Self.stamps("EXDATE", in: lines)
    replaces = try Self.replaced(lines)
    uid = lines["UID"]?.value
    isClosed =
      lines["STATUS"]?.value.uppercased() != "CANCELLED"
      && lines["TRANSP"]?.value.uppercased() != "TRANSPARENT"
    line = lines["RRULE"]?.line ?? lines.line
  }

  private static func duration(
    _ lines: EventLines, start: CalendarStamp, home: ZoneRule
  ) throws(ClosureCalendarError) -> Int {
    if let property = lines["DURATION"] {
      guard lines["DTEND"] == nil else {
        throw .init(.repeated, line: property.line, property: "DURATION")
      }
      guard let minutes = CalendarStamp.minutes(ofDuration: property.value) else {
        throw .init(.malformedValue, line: property.line, property: "DURATION")
      }
      if case .day = start, minutes % 1_440 != 0 {
        throw .init(.malformedValue, line: property.line, property: "DURATION")
      }
      return max(minutes, start.isDay ? 1_440 : 0)
    }
    guard let property = lines["DTEND"] else { return start.isDay ? 1_440 : 0 }
    let end = try CalendarStamp.single(property, rounding: .down)
    guard start.isDay == end.isDay else {
      throw .init(.malformedValue, line: property.line, property: "DTEND")
    }
    let minutes = end.wall(like: start, home: home) - start.wall(like: start, home: home)
    // Rounded to minutes the end may seem a minute early; days and times may also be equal.
    guard minutes >= (start.isDay ? 0 : -1) else {
      throw .init(.endsBeforeStart, line: property.line, property: "DTEND")
    }
    return max(minutes, start.isDay ? 1_440 : 0)
  }

  private static func rule(_ lines: EventLines) throws(ClosureCalendarError) -> RecurrenceRule? {
    guard let property = lines["RRULE"] else { return nil }
    guard let rule = RecurrenceRule(property.value) else {
      throw .init(.unsupportedRule, line: property.line, property: "RRULE")
    }
    return rule
  }

  private static func stamps(
    _ name: String, in lines: EventLines
  ) throws(ClosureCalendarError) -> [CalendarStamp] {
    var stamps: [CalendarStamp] = []
    for property in lines.properties where property.name == name {
      stamps += try CalendarStamp.list(property, rounding: .up)
    }
    return stamps
  }

  private static func replaced(_ lines: EventLines) throws(ClosureCalendarError) -> CalendarStamp? {
    guard let property = lines["RECURRENCE-ID"] else { return nil }
    guard property.parameters["RANGE"] == nil else {
      throw .init(.unsupportedRule, line: property.line, property: "RECURRENCE-ID")
    }
    return try .single(property, rounding: .up)
  }
}

extension CalendarStamp {
  var isDay: Bool {
    if case .day = self { true } else { false }
  }

  /// The clock the stamp is read on; days and unnamed clocks are those of `home`.
  func zone(home: ZoneRule) -> ZoneRule {
    if case .wall(_, let zone?) = self { zone } else { home }
  }

  /// Minutes on the stamp's own clock; a day is its first minute.
  var wall: Int {
    switch self {
    case .day(let day): Int(day.dayNumber) * 1_440
    case .wall(let minutes, _): minutes
    }
  }

  /// Minutes on the clock of another stamp.
  func wall(like other: CalendarStamp, home: ZoneRule) -> Int {
    let (ours, theirs) = (zone(home: home), other.zone(home: home))
    return ours == theirs ? wall : theirs.wall(utc: ours.resolve(wall: wall).utc)
  }
}
