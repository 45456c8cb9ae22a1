import CivilTime

/// One event of a closure file: when it starts, how long it lasts and how it repeats.
struct ClosureEvent {
  /// Whether it closes days, and why not.
  enum Effect {
    case closes, cancelled, transparent
  }

  /// Which of several versions of an event is the latest.
  struct Version: Comparable {
    var sequence = 0
    /// When it was written, in minutes since 1970-01-01 00:00 UTC; the smallest when unknown.
    var stamp = Int.min

    static func < (a: Version, b: Version) -> Bool {
      (a.sequence, a.stamp) < (b.sequence, b.stamp)
    }
  }

  /// A start beside those of the rule, with its own length if it has one.
  struct Extra {
    let start: CalendarStamp
    let length: EventLength?
  }

  let start: CalendarStamp
  let length: EventLength
  let rule: RecurrenceRule?
  let extra: [Extra]
  /// Starts that fall out.
  let exceptions: [CalendarStamp]
  /// The start of the instance of a repeated event that this one takes the place of.
  let replaces: CalendarStamp?
  let uid: String?
  let version: Version
  let effect: Effect
  /// Whether it stands in a calendar that was sent to cancel.
  let isCalledOff: Bool
  /// Whether it can close a day at all, by its length and effect.
  let mayClose: Bool
  /// The line on which it says that it takes the place of all instances from one on.
  let rangeLine: Int?
  /// The start in minutes since 1970-01-01 00:00 UTC.
  let startInUTC: Int
  /// The place in the file of the calendar it is in.
  let calendar: Int
  /// Where it stands among all events of the file.
  let place: Int
  /// Where the event, or its rule, stands in the file.
  let line: Int
  private let content: Set<[String]>

  /// - Parameters:
  ///   - calendar: The place in the file of the calendar it is in.
  ///   - place: Its place among all events of the file.
  init(
    _ lines: EventLines, calendar: Int, isCancelled: Bool, place: Int, zones: ClosureZones
  ) throws(ClosureCalendarError) {
    let reader = StampReader(zones: zones, calendar: calendar)
    guard let startLine = lines["DTSTART"] else {
      throw .init(.missingStart, line: lines.line, property: "DTSTART")
    }
    start = try reader.stamp(startLine, rounding: .up)
    length = try Self.length(lines, start: start, by: reader)
    effect =
      if isCancelled || lines.isCancelled {
        .cancelled
      } else if lines.isTransparent {
        .transparent
      } else {
        .closes
      }
    isCalledOff = isCancelled
    // What closes nothing however often it comes is never a reason to refuse a file.
    mayClose = effect == .closes && (length.total >= Self.shortestDay || lines["RDATE"] != nil)
    if mayClose, let excluded = lines["EXRULE"] {
      throw .init(.unsupportedRule, line: excluded.line, property: "EXRULE")
    }
    rule = try Self.rule(lines, isNeeded: mayClose)
    extra = try Self.extra(lines, by: reader)
    var exceptions: [CalendarStamp] = []
    for property in lines.properties where property.name == "EXDATE" {
      exceptions += try reader.stamps(property, rounding: .up)
    }
    self.exceptions = exceptions
    replaces = try Self.replaced(lines, by: reader)
    // An empty name tells no event from another.
    uid = lines["UID"].flatMap { $0.value.isEmpty ? nil : $0.value }
    version = try Self.version(lines)
    line = lines["RRULE"]?.line ?? lines.line
    rangeLine = lines["RECURRENCE-ID"].flatMap { $0.parameters["RANGE"] == nil ? nil : $0.line }
    startInUTC = start.utc(home: zones.home)
    content = lines.content
    self.calendar = calendar
    self.place = place
  }

  /// Whether nothing is lost when one of the two is left out.
  func saysTheSame(as other: ClosureEvent) -> Bool {
    content == other.content && effect == other.effect && startInUTC == other.startInUTC
  }

  /// What an instance that starts at a stamp is known by among those of the event: its day when the
  /// event is of whole days, else its instant.
  ///
  /// Stamps may be of the other kind, as programs write them.
  func key(_ stamp: CalendarStamp, home: ClosureZone) -> Int {
    guard case .wall(_, let zone) = start else { return stamp.wholeDay(home: home) }
    let like = stamp.isDay ? start.moved(to: stamp.dayNumber) : stamp.read(by: zone)
    return like.utc(home: home)
  }
}

// MARK: - Reading

extension ClosureEvent {
  private static func length(
    _ lines: EventLines, start: CalendarStamp, by reader: StampReader
  ) throws(ClosureCalendarError) -> EventLength {
    if let property = lines["DURATION"] {
      guard lines["DTEND"] == nil else {
        throw .init(.repeated, line: property.line, property: "DURATION")
      }
      guard let length = EventLength(duration: property.value),
        !start.isDay || length.total % 1_440 == 0
      else { throw .init(.malformedValue, line: property.line, property: "DURATION") }
      return start.isDay ? EventLength(wall: max(length.total, 1_440)) : length
    }
    guard let property = lines["DTEND"] else { return EventLength(wall: start.isDay ? 1_440 : 0) }
    let end = try reader.stamp(property, rounding: .down)
    guard start.isDay == end.isDay else {
      throw .init(.malformedValue, line: property.line, property: "DTEND")
    }
    let minutes = reader.minutes(from: start, to: end)
    // Rounded to minutes the end may seem a minute early; days and times may also be equal.
    guard minutes >= (start.isDay ? 0 : -1) else {
      throw .init(.endsBeforeStart, line: property.line, property: "DTEND")
    }
    return EventLength(wall: max(minutes, start.isDay ? 1_440 : 0))
  }

  /// Minutes of the day on which summer time begins: what is shorter closes no day.
  private static let shortestDay = 23 * 60

  private static func rule(
    _ lines: EventLines, isNeeded: Bool
  ) throws(ClosureCalendarError) -> RecurrenceRule? {
    guard let property = lines["RRULE"] else { return nil }
    do throws(RecurrenceRule.Fault) {
      return try RecurrenceRule(property.value)
    } catch {
      guard isNeeded else { return nil }
      throw .init(.unsupportedRule, line: property.line, property: error.part)
    }
  }

  private static func extra(
    _ lines: EventLines, by reader: StampReader
  ) throws(ClosureCalendarError) -> [Extra] {
    var extra: [Extra] = []
    for property in lines.properties where property.name == "RDATE" {
      if property.parameters["VALUE"]?.uppercased() == "PERIOD" {
        extra += try reader.periods(property)
      } else {
        extra += try reader.stamps(property, rounding: .up).map { Extra(start: $0, length: nil) }
      }
    }
    return extra
  }

  private static func replaced(
    _ lines: EventLines, by reader: StampReader
  ) throws(ClosureCalendarError) -> CalendarStamp? {
    guard let property = lines["RECURRENCE-ID"] else { return nil }
    return try reader.stamp(property, rounding: .up)
  }

  private static func version(_ lines: EventLines) throws(ClosureCalendarError) -> Version {
    var version = Version()
    if let property = lines["SEQUENCE"] {
      guard property.value.utf8.count <= 18, let number = Int(property.value), number >= 0 else {
        throw .init(.malformedValue, line: property.line, property: "SEQUENCE")
      }
      version.sequence = number
    }
    // It decides between versions only; one that cannot be read is the oldest.
    if let property = lines["DTSTAMP"],
      let stamp = CalendarStamp(property.value, zone: .rule(.utc), rounding: .down)
    {
      version.stamp = stamp.utc(home: .rule(.utc))
    }
    return version
  }
}
