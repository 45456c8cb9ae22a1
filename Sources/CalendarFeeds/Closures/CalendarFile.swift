/// A file of calendars, taken apart into what bears on closures; lines that cannot are counted.
struct CalendarFile {
  /// In the order of the file.
  private(set) var calendars: [CalendarLines] = []
  private(set) var passedOver = ClosureCalendar.PassedOver()
  /// How many components of a calendar that are no events, by their names.
  private(set) var others: [String: Int] = [:]
  private var events = 0

  private var open: [(name: String, line: Int)] = []
  private var current = CalendarLines()
  private var event: EventLines?
  private var zone: ZoneLines?
  /// The line just before, where it is one that is read.
  private var previous: ContentLine?

  init(_ bytes: [UInt8]) throws(ClosureCalendarError) {
    var reader = try ContentLineReader(bytes)
    while let (text, line) = try reader.nextLine() {
      guard let property = ContentLine(text, line: line) else {
        try passOver(text, line: line)
        continue
      }
      switch property.name {
      case "BEGIN": try begin(property.word, line: line)
      case "END": try end(property.word, line: line)
      default: try add(property)
      }
    }
    if let unclosed = open.last { throw .init(.nesting, line: unclosed.line) }
    guard !calendars.isEmpty else { throw .init(.notACalendar) }
  }

  private mutating func begin(_ name: String, line: Int) throws(ClosureCalendarError) {
    try checkPlace(of: name, line: line)
    open.append((name, line))
    previous = nil
    if name == "VEVENT" { event = EventLines(line: line) }
    if open.count == 2, name == "VTIMEZONE" { zone = ZoneLines() }
    if open.count == 2, name != "VEVENT", name != "VTIMEZONE" { others[name, default: 0] += 1 }
    if open.count == 3 { zone?.begin(name) }
  }

  /// Calendars stand alone, all else in a calendar, events directly in it.
  private func checkPlace(of name: String, line: Int) throws(ClosureCalendarError) {
    if open.isEmpty {
      guard name == "VCALENDAR" else { throw .init(.notACalendar, line: line) }
    } else {
      guard name != "VCALENDAR", open.count <= 4, name != "VEVENT" || open.count == 1 else {
        throw .init(.nesting, line: line)
      }
    }
  }

  private mutating func end(_ name: String, line: Int) throws(ClosureCalendarError) {
    guard let last = open.popLast(), last.name == name else { throw .init(.nesting, line: line) }
    previous = nil
    if last.name == "VEVENT", let found = event {
      events += 1
      guard events <= ClosureCalendar.maximumEvents else {
        throw .init(.tooManyEvents, line: found.line)
      }
      current.add(found)
      event = nil
    }
    if open.count == 1, let found = zone {
      current.add(found)
      zone = nil
    }
    if open.isEmpty {
      calendars.append(current)
      current = CalendarLines()
    }
  }

  private mutating func add(_ property: ContentLine) throws(ClosureCalendarError) {
    guard let last = open.last else { throw .init(.notACalendar, line: property.line) }
    if last.name == "VEVENT", !(try event?.add(property) ?? true) {
      passedOver.add(line: property.line)
    }
    if zone != nil { zone?.add(property, depth: open.count) }
    if open.count == 1, property.name == "METHOD" { current.method = property.word }
    previous = read.contains(property.name) ? property : nil
  }

  /// The names of the properties that are read where the file stands.
  private var read: Set<String> {
    if open.last?.name == "VEVENT" { return EventLines.read }
    if zone != nil { return ZoneLines.read }
    return open.count == 1 ? ["METHOD"] : []
  }

  /// Counts a line that is none; one that may belong to what is read refuses the file.
  private mutating func passOver(_ text: String, line: Int) throws(ClosureCalendarError) {
    let bare = ContentLine.bare(text)
    guard !open.isEmpty else {
      throw .init(bare.startIndex == text.startIndex ? .notACalendar : .malformedLine, line: line)
    }
    let name = ContentLine.name(bare)
    guard !["BEGIN", "END"].contains(name), !read.contains(name),
      !(previous?.mayGoOn(with: bare) ?? false)
    else { throw .init(.malformedLine, line: line) }
    passedOver.add(line: line)
  }
}

extension ContentLine {
  /// Whether a line that is none may be the rest of this one, which somebody broke in two.
  ///
  /// The rest of days, rules and names has no blanks or colons, and hardly ever letters alone.
  fileprivate func mayGoOn(with rest: Substring) -> Bool {
    if let first = rest.first, ",;/".contains(first) { return true }
    if ["CANCELLED", "TRANSPARENT"].contains(word + rest.uppercased()) { return true }
    return !rest.contains { " \t:".contains($0) }
      && rest.utf8.contains { 0x30...0x39 ~= $0 || $0 == UInt8(ascii: "=") }
  }
}
