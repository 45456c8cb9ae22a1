/// The lines of one calendar of a file that bear on closures; all others, titles first, are dropped
/// here.
struct CalendarLines {
  private(set) var events: [EventLines] = []
  /// The zones that the calendar describes itself, by the names it gives them.
  private var zones: [String: ZoneLines] = [:]
  /// The same by their names in lower case.
  private var zonesInAnyCase: [String: ZoneLines] = [:]
  /// What the calendar was sent for, such as `CANCEL`.
  var method: String?

  mutating func add(_ event: EventLines) {
    events.append(event)
  }

  mutating func add(_ zone: ZoneLines) {
    guard let name = zone.name else { return }
    zones[name] = zone
    zonesInAnyCase[name.lowercased()] = zone
  }

  /// The zone that the calendar describes by a name, or by the name in another case.
  func zone(_ name: String) -> ZoneLines? {
    zones[name] ?? zonesInAnyCase[name.lowercased()]
  }
}

/// The properties of one event that bear on closures.
struct EventLines {
  /// Where the event begins in the file.
  let line: Int
  private(set) var properties: [ContentLine] = []

  static let read: Set<String> = [
    "DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "EXRULE", "RECURRENCE-ID", "UID",
    "SEQUENCE", "DTSTAMP", "STATUS", "TRANSP",
  ]
  private static let repeatable: Set<String> = ["RDATE", "EXDATE"]
  /// What tells versions of one event apart.
  private static let versioning: Set<String> = ["UID", "SEQUENCE", "DTSTAMP"]

  init(line: Int) {
    self.line = line
  }

  /// The one property of that name.
  subscript(name: String) -> ContentLine? {
    properties.first { $0.name == name }
  }

  var isCancelled: Bool { self["STATUS"]?.word == "CANCELLED" }

  var isTransparent: Bool { self["TRANSP"]?.word == "TRANSPARENT" }

  /// What the event says of its days, without the version it says it in.
  var content: Set<[String]> {
    Set(
      properties.filter { !Self.versioning.contains($0.name) }.map { property in
        [property.name, property.value]
          + property.parameters.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] }
      })
  }

  /// Takes a property that is read.
  ///
  /// - Returns: Whether it is not one more of a name that can stand there once, and is passed over:
  ///   says the same, or says what does not matter.
  /// - Throws: `ClosureCalendarError` when it says otherwise, and it matters which one is meant.
  mutating func add(_ property: ContentLine) throws(ClosureCalendarError) -> Bool {
    guard Self.read.contains(property.name) else { return true }
    guard !Self.repeatable.contains(property.name), let there = self[property.name] else {
      properties.append(property)
      return true
    }
    let isTheSame =
      switch property.name {
      case "STATUS": (there.word == "CANCELLED") == (property.word == "CANCELLED")
      case "TRANSP": (there.word == "TRANSPARENT") == (property.word == "TRANSPARENT")
      // It decides between versions only, and need not even be readable.
      case "DTSTAMP": true
      default: there.value == property.value && there.parameters == property.parameters
      }
    guard isTheSame else {
      throw .init(.repeated, line: property.line, property: property.name)
    }
    return false
  }
}

/// A zone as a calendar describes it: the times of the year at which its clock changes.
struct ZoneLines {
  static let read: Set<String> = [
    "TZID", "DTSTART", "RRULE", "RDATE", "TZOFFSETFROM", "TZOFFSETTO",
  ]

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
