/// The properties of one event that bear on closures; all others, titles first, are dropped here.
struct EventLines {
  /// Where the event begins in the file.
  let line: Int
  private(set) var properties: [ContentLine] = []

  private static let read: Set<String> = [
    "DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "EXRULE", "RECURRENCE-ID", "UID",
    "STATUS", "TRANSP",
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

  /// All events of a file, in its order.
  static func all(in bytes: [UInt8]) throws(ClosureCalendarError) -> [EventLines] {
    var reader = ContentLineReader(bytes)
    var events: [EventLines] = []
    var open: [(name: String, line: Int)] = []
    var current: EventLines?
    var sawCalendar = false
    while let (text, line) = try reader.nextLine() {
      guard let property = ContentLine(text, line: line) else {
        throw .init(open.isEmpty ? .notACalendar : .malformedLine, line: line)
      }
      switch property.name {
      case "BEGIN":
        let name = property.value.uppercased()
        try checkPlace(of: name, in: open.map(\.name), line: line)
        open.append((name, line))
        if name == "VEVENT" { current = EventLines(line: line) }
      case "END":
        guard let last = open.popLast(), last.name == property.value.uppercased() else {
          throw .init(.nesting, line: line)
        }
        guard last.name == "VEVENT", let event = current else { continue }
        guard events.count < ClosureCalendar.maximumEvents else {
          throw .init(.tooManyEvents, line: event.line)
        }
        events.append(event)
        current = nil
      default:
        guard let last = open.last else { throw .init(.notACalendar, line: line) }
        if last.name == "VEVENT" { try current?.add(property) }
      }
      sawCalendar = true
    }
    guard sawCalendar else { throw .init(.notACalendar) }
    if let unclosed = open.last { throw .init(.nesting, line: unclosed.line) }
    return events
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
