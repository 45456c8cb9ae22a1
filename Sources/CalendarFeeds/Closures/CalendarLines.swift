/// The lines of one calendar of a file that bear on closures; all others, titles first, are dropped
/// here.
struct CalendarLines {
  private(set) var events: [EventLines] = []
  /// The zones that the calendar describes itself, by the names it gives them.
  private(set) var zones: [String: ZoneLines] = [:]
  /// What the calendar was sent for, such as `CANCEL`.
  private(set) var method: String?

  /// All calendars of a file, in its order.
  static func all(in bytes: [UInt8]) throws(ClosureCalendarError) -> [CalendarLines] {
    var reader = ContentLineReader(bytes)
    var calendars: [CalendarLines] = []
    var open: [(name: String, line: Int)] = []
    var current = CalendarLines()
    var event: EventLines?
    var zone: ZoneLines?
    var events = 0
    while let (text, line) = try reader.nextLine() {
      guard let property = ContentLine(text, line: line) else {
        throw .init(open.isEmpty ? .notACalendar : .malformedLine, line: line)
      }
      switch property.name {
      case "BEGIN":
        let name = property.word
        try checkPlace(of: name, in: open.map(\.name), line: line)
        open.append((name, line))
        if name == "VEVENT" { event = EventLines(line: line) }
        if open.count == 2, name == "VTIMEZONE" { zone = ZoneLines() }
        if open.count == 3 { zone?.begin(name) }
      case "END":
        guard let last = open.popLast(), last.name == property.word else {
          throw .init(.nesting, line: line)
        }
        if last.name == "VEVENT", let found = event {
          events += 1
          guard events <= ClosureCalendar.maximumEvents else {
            throw .init(.tooManyEvents, line: found.line)
          }
          current.events.append(found)
          event = nil
        }
        if open.count == 1, let found = zone {
          if let name = found.name { current.zones[name] = found }
          zone = nil
        }
        if open.isEmpty {
          calendars.append(current)
          current = CalendarLines()
        }
      default:
        guard let last = open.last else { throw .init(.notACalendar, line: line) }
        if last.name == "VEVENT" { try event?.add(property) }
        if zone != nil { zone?.add(property, depth: open.count) }
        if open.count == 1, property.name == "METHOD" { current.method = property.word }
      }
    }
    if let unclosed = open.last { throw .init(.nesting, line: unclosed.line) }
    guard !calendars.isEmpty else { throw .init(.notACalendar) }
    return calendars
  }

  /// Calendars stand alone, all else in a calendar, events directly in it.
  private static func checkPlace(
    of name: String, in open: [String], line: Int
  ) throws(ClosureCalendarError) {
    if open.isEmpty {
      guard name == "VCALENDAR" else { throw .init(.notACalendar, line: line) }
    } else {
      guard name != "VCALENDAR", open.count <= 4, name != "VEVENT" || open.count == 1 else {
        throw .init(.nesting, line: line)
      }
    }
  }
}

/// The properties of one event that bear on closures.
struct EventLines {
  /// Where the event begins in the file.
  let line: Int
  private(set) var properties: [ContentLine] = []

  private static let read: Set<String> = [
    "DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "EXRULE", "RECURRENCE-ID", "UID",
    "SEQUENCE", "DTSTAMP", "STATUS", "TRANSP",
  ]
  private static let repeatable: Set<String> = ["RDATE", "EXDATE"]

  init(line: Int) {
    self.line = line
  }

  /// The one property of that name.
  subscript(name: String) -> ContentLine? {
    properties.first { $0.name == name }
  }

  mutating func add(_ property: ContentLine) throws(ClosureCalendarError) {
    guard Self.read.contains(property.name) else { return }
    guard Self.repeatable.contains(property.name) || self[property.name] == nil else {
      throw .init(.repeated, line: property.line, property: property.name)
    }
    properties.append(property)
  }
}

/// A zone as a calendar describes it: the times of the year at which its clock changes.
struct ZoneLines {
  private(set) var name: String?
  /// The properties of each time of the year, by their names, in their order.
  private(set) var observances: [[String: [ContentLine]]] = []
  private var isOpen = false

  mutating func begin(_ name: String) {
    isOpen = name == "STANDARD" || name == "DAYLIGHT"
    if isOpen { observances.append([:]) }
  }

  mutating func add(_ property: ContentLine, depth: Int) {
    if depth == 2, property.name == "TZID", name == nil { name = property.value }
    guard depth == 3, isOpen, let last = observances.indices.last else { return }
    observances[last][property.name, default: []].append(property)
  }
}
