extension OctetLint {
  mutating func check(calendar: Component) {
    require(["VERSION", "PRODID"], in: calendar)
    for name in ["METHOD", "UID", "SOURCE"] {
      for property in calendar.values(name) { report(.forbiddenProperty, property.line) }
    }
    if calendar.children.isEmpty { report(.missingProperty, calendar.line) }
    let zones = Set(
      calendar.children.filter { $0.name == "VTIMEZONE" }.flatMap { $0.values("TZID") }
        .map(\.value)
    )
    check(calendar, zones: zones)
    let items = calendar.children.filter { $0.name == "VEVENT" || $0.name == "VTODO" }
    let uids = Set(items.flatMap { $0.values("UID").map(\.value) })
    var masters: Set<String> = []
    for item in items where item.values("RECURRENCE-ID").isEmpty {
      for uid in item.values("UID") where !masters.insert(uid.value).inserted {
        report(.duplicateUID, uid.line)
      }
    }
    for item in items { check(item: item, uids: uids, masters: masters) }
  }

  /// What holds for every component, and everything below it.
  private mutating func check(_ component: Component, zones: Set<String>) {
    checkOrder(component)
    for property in component.properties {
      checkText(property)
      checkTimes(property, zones: zones)
      if property.name == "REFRESH-INTERVAL", property.parameter("VALUE") != "DURATION" {
        report(.refreshWithoutValue, property.line)
      }
    }
    checkUntil(component)
    if component.name == "VALARM" { require(["ACTION", "TRIGGER", "DESCRIPTION"], in: component) }
    if component.name == "VTIMEZONE" {
      require(["TZID"], in: component)
      if component.children.isEmpty { report(.missingProperty, component.line) }
    }
    for child in component.children { check(child, zones: zones) }
  }

  private mutating func check(item: Component, uids: Set<String>, masters: Set<String>) {
    require(["UID", "DTSTAMP"], in: item)
    if item.name == "VEVENT" { require(["DTSTART"], in: item) }
    for name in ["ATTENDEE", "ORGANIZER"] {
      for property in item.values(name) { report(.forbiddenProperty, property.line) }
    }
    if let id = item.values("RECURRENCE-ID").first,
      !item.values("UID").allSatisfy({ masters.contains($0.value) })
    {
      report(.orphanRecurrence, id.line)
    }
    if let start = item.values("DTSTART").first,
      let end = (item.values("DTEND") + item.values("DUE")).first,
      // The same form on both sides compares as text; all-day ends are exclusive.
      start.value.utf8.count == end.value.utf8.count,
      end.value < start.value || (end.value == start.value && start.value.utf8.count == 8)
    {
      report(.endBeforeStart, end.line)
    }
    let relations = item.values("RELATED-TO")
    for relation in relations where !uids.contains(relation.value) {
      report(.unknownTarget, relation.line)
    }
    for relation in relations.dropLast() where relation.parameter("RELTYPE") ?? "PARENT" == "PARENT"
    {
      report(.parentNotLast, relation.line)
    }
  }

  private mutating func require(_ names: [String], in component: Component) {
    for name in names where component.values(name).isEmpty {
      report(.missingProperty, component.line)
    }
  }
}

// MARK: - Values

extension OctetLint {
  private static let texts: Set<String> = [
    "SUMMARY", "DESCRIPTION", "NAME", "X-WR-CALNAME", "X-WR-CALDESC", "UID", "RELATED-TO",
    "TZID", "TZNAME", "PRODID", "CATEGORIES", "COMMENT", "LOCATION",
  ]
  private static let times: Set<String> = [
    "DTSTART", "DTEND", "DUE", "DTSTAMP", "LAST-MODIFIED", "CREATED", "COMPLETED", "RECURRENCE-ID",
    "EXDATE", "RDATE",
  ]
  private static let utcOnly: Set<String> = ["DTSTAMP", "LAST-MODIFIED", "CREATED", "COMPLETED"]

  private mutating func checkText(_ property: Property) {
    guard Self.texts.contains(property.name) else { return }
    var isEscape = false
    for sign in property.value.unicodeScalars {
      let isSpecial = sign == ";" || sign == "," || sign == "\\"
      if isEscape {
        if !isSpecial, sign != "n", sign != "N" { report(.unescapedText, property.line) }
        isEscape = false
      } else if sign == "\\" {
        isEscape = true
      } else if sign == ";" || (sign == "," && property.name != "CATEGORIES") {
        report(.unescapedText, property.line)
      }
    }
    if isEscape { report(.unescapedText, property.line) }
  }

  private mutating func checkTimes(_ property: Property, zones: Set<String>) {
    guard Self.times.contains(property.name) else { return }
    for value in property.value.split(separator: ",", omittingEmptySubsequences: false) {
      let isUTC = value.hasSuffix("Z")
      let digits = value.utf8.filter { 0x30...0x39 ~= $0 }.count
      let isDay = property.parameter("VALUE") == "DATE"
      let length = isDay ? 8 : isUTC ? 16 : 15
      if value.utf8.count != length || digits != (isDay ? 8 : 14) || !Self.exists(value) {
        report(.malformedTime, property.line)
      }
      if isUTC, property.parameter("TZID") != nil { report(.zonedUTC, property.line) }
      if !isUTC, Self.utcOnly.contains(property.name) { report(.malformedTime, property.line) }
    }
    if let zone = property.parameter("TZID"), !zones.contains(zone) {
      report(.unknownZone, property.line)
    }
  }

  private static func exists(_ value: Substring) -> Bool {
    let digits = value.utf8.filter { 0x30...0x39 ~= $0 }.map { Int($0) - 0x30 }
    func number(_ range: Range<Int>) -> Int {
      digits[range.clamped(to: 0..<digits.count)].reduce(0) { $0 * 10 + $1 }
    }
    guard digits.count >= 8 else { return false }
    let (year, month, day) = (number(0..<4), number(4..<6), number(6..<8))
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard 1...12 ~= month, 1...lengths[month - 1] ~= day else { return false }
    return number(8..<10) < 24 && number(10..<12) < 60 && number(12..<14) <= 60
  }

  /// The end of a rule is a day for days, and otherwise in UTC wherever the start has a zone.
  private mutating func checkUntil(_ component: Component) {
    guard let start = component.values("DTSTART").first else { return }
    for rule in component.values("RRULE") {
      for part in rule.value.split(separator: ";") where part.hasPrefix("UNTIL=") {
        let until = part.dropFirst(6)
        let isZoned = start.parameter("TZID") != nil || start.value.hasSuffix("Z")
        let isDay = start.parameter("VALUE") == "DATE"
        if isDay ? until.utf8.count != 8 : isZoned && !until.hasSuffix("Z") {
          report(.localUntil, rule.line)
        }
      }
    }
  }
}

// MARK: - Order

extension OctetLint {
  private static let order: [String: [String]] = {
    let item = [
      "UID", "DTSTAMP", "LAST-MODIFIED", "SEQUENCE", "DTSTART", "DTEND", "DUE", "RECURRENCE-ID",
      "RRULE", "SUMMARY", "DESCRIPTION", "LOCATION", "CATEGORIES", "CLASS", "STATUS", "COMPLETED",
      "PERCENT-COMPLETE", "TRANSP", "URL", "RELATED-TO",
    ]
    return [
      "VCALENDAR": [
        "VERSION", "PRODID", "CALSCALE", "NAME", "X-WR-CALNAME", "REFRESH-INTERVAL",
        "X-PUBLISHED-TTL", "DESCRIPTION", "X-WR-CALDESC", "X-WR-TIMEZONE", "COLOR",
        "X-APPLE-CALENDAR-COLOR",
      ],
      "VEVENT": item, "VTODO": item, "VALARM": ["UID", "ACTION", "DESCRIPTION", "TRIGGER"],
    ]
  }()
  private static let repeatable: Set<String> = ["CATEGORIES", "RELATED-TO", "EXDATE", "RDATE"]

  private mutating func checkOrder(_ component: Component) {
    var seen: Set<String> = []
    for property in component.properties
    where !seen.insert(property.name).inserted && !Self.repeatable.contains(property.name) {
      report(.repeatedProperty, property.line)
    }
    guard let order = Self.order[component.name] else { return }
    var last = 0
    for property in component.properties {
      guard let place = order.firstIndex(of: property.name) else { continue }
      if place < last { report(.propertyOrder, property.line) }
      last = max(last, place)
    }
  }
}
