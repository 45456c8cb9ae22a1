import CivilTime

/// A day or a moment as a calendar file writes it.
enum CalendarStamp: Hashable {
  case day(CivilDate)
  /// A reading of a wall clock in minutes since 1970-01-01 00:00; nil zone for a clock that the
  /// file does not name, or names in a way we do not know.
  case wall(Int, zone: ZoneRule?)

  /// Which way seconds go: a start moves up to the next minute, an end down.
  enum Rounding {
    case up, down
  }

  /// Reads `yyyyMMdd`, `yyyyMMddTHHmmss` or `yyyyMMddTHHmmssZ`; nil for anything else and for days
  /// and times that do not exist.
  init?(_ text: some StringProtocol, zone: ZoneRule?, rounding: Rounding) {
    let bytes = Array(text.utf8)
    guard [8, 15, 16].contains(bytes.count), let date = Self.number(bytes[0..<8]),
      let day = CivilDate(year: date / 10_000, month: date / 100 % 100, day: date % 100)
    else { return nil }
    guard bytes.count > 8 else {
      self = .day(day)
      return
    }
    guard bytes[8] == UInt8(ascii: "T"), let clock = Self.number(bytes[9..<15]),
      clock / 10_000 <= 23, clock / 100 % 100 <= 59, clock % 100 <= 60,
      bytes.count == 15 || bytes[15] == UInt8(ascii: "Z")
    else { return nil }
    let minute = clock / 10_000 * 60 + clock / 100 % 100
    let rounded = rounding == .up && clock % 100 > 0 ? minute + 1 : minute
    self = .wall(Int(day.dayNumber) * 1_440 + rounded, zone: bytes.count == 16 ? .utc : zone)
  }

  /// Reads all stamps of a property, with the zone and type that its parameters give.
  static func list(
    _ property: ContentLine, rounding: Rounding
  ) throws(ClosureCalendarError) -> [CalendarStamp] {
    // Zones are looked up in our table only; an unknown name never reaches the system.
    let zone = property.parameters["TZID"].flatMap { ZoneRule(id: $0) }
    var stamps: [CalendarStamp] = []
    for text in property.value.split(separator: ",", omittingEmptySubsequences: false) {
      guard let stamp = CalendarStamp(text, zone: zone, rounding: rounding),
        stamp.agrees(with: property.parameters["VALUE"])
      else { throw .init(.malformedValue, line: property.line, property: property.name) }
      stamps.append(stamp)
    }
    return stamps
  }

  /// Reads the one stamp of a property.
  static func single(
    _ property: ContentLine, rounding: Rounding
  ) throws(ClosureCalendarError) -> CalendarStamp {
    let stamps = try list(property, rounding: rounding)
    guard stamps.count == 1, let stamp = stamps.first else {
      throw .init(.malformedValue, line: property.line, property: property.name)
    }
    return stamp
  }

  private func agrees(with type: String?) -> Bool {
    switch (type?.uppercased(), self) {
    case (nil, _), ("DATE", .day), ("DATE-TIME", .wall): true
    default: false
    }
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var result = 0
    for digit in digits {
      guard 0x30...0x39 ~= digit else { return nil }
      result = result * 10 + Int(digit - 0x30)
    }
    return result
  }
}

extension CalendarStamp {
  /// Reads a duration such as `P1D` or `PT1H30M` as minutes, seconds dropped; nil when malformed,
  /// negative or longer than about ninety years.
  static func minutes(ofDuration text: String) -> Int? {
    var rest = Substring(text.hasPrefix("+") ? text.dropFirst() : text[...]).utf8[...]
    guard rest.popFirst() == UInt8(ascii: "P"), !rest.isEmpty else { return nil }
    var units: [(sign: UInt8, minutes: Int)] = [
      (UInt8(ascii: "W"), 10_080), (UInt8(ascii: "D"), 1_440),
    ]
    var total = 0
    var isClock = false
    while let first = rest.first {
      if first == UInt8(ascii: "T") {
        guard !isClock, rest.count > 1 else { return nil }
        isClock = true
        rest.removeFirst()
        units = [(UInt8(ascii: "H"), 60), (UInt8(ascii: "M"), 1), (UInt8(ascii: "S"), 0)]
        continue
      }
      let digits = rest.prefix { 0x30...0x39 ~= $0 }
      rest = rest[digits.endIndex...]
      guard 1...6 ~= digits.count, let amount = Int(Substring(digits)), let sign = rest.popFirst(),
        let place = units.firstIndex(where: { $0.sign == sign })
      else { return nil }
      total += amount * units[place].minutes
      units.removeFirst(place + 1)
    }
    return total <= 33_000 * 1_440 ? total : nil
  }
}
