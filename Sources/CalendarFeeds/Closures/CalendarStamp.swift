import CivilTime

/// A day or a moment as a calendar file writes it, of the years 1 to 9999.
enum CalendarStamp {
  /// Days since 1970-01-01.
  case day(Int)
  /// A reading of a wall clock in minutes since 1970-01-01 00:00; nil zone for a clock that the
  /// file does not name, or names in a way nobody knows.
  case wall(Int, zone: ClosureZone?)

  /// Which way seconds go: a start moves up to the next minute, an end down.
  enum Rounding {
    case up, down
  }

  /// Reads `yyyyMMdd`, `yyyyMMddTHHmmss` or `yyyyMMddTHHmmssZ`; nil for anything else and for days
  /// and times that do not exist.
  init?(_ text: some StringProtocol, zone: ClosureZone?, rounding: Rounding) {
    let bytes = Array(text.utf8)
    guard [8, 15, 16].contains(bytes.count), let date = Self.number(bytes[0..<8]),
      let day = Self.dayNumber(year: date / 10_000, month: date / 100 % 100, day: date % 100)
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
    self = .wall(day * 1_440 + rounded, zone: bytes.count == 16 ? .rule(.utc) : zone)
  }

  var isDay: Bool {
    if case .day = self { true } else { false }
  }

  /// Days since 1970-01-01 on the stamp's own calendar.
  var dayNumber: Int {
    switch self {
    case .day(let day): day
    case .wall(let minutes, _): minutes.flooredQuotient(by: 1_440)
    }
  }

  /// Minutes after midnight on the stamp's own clock.
  var clock: Int {
    if case .wall(let minutes, _) = self { minutes - dayNumber * 1_440 } else { 0 }
  }

  /// The same kind of stamp on another day of its own calendar.
  func moved(to day: Int) -> CalendarStamp {
    switch self {
    case .day: .day(day)
    case .wall(_, let zone): .wall(day * 1_440 + clock, zone: zone)
    }
  }

  /// The same stamp, read by another clock when it names none.
  func read(by clock: ClosureZone?) -> CalendarStamp {
    if case .wall(let minutes, nil) = self { .wall(minutes, zone: clock) } else { self }
  }

  /// The instant in minutes since 1970-01-01 00:00 UTC; a day is its first minute, and clocks
  /// without a name are those of `home`.
  func utc(home: ClosureZone) -> Int {
    switch self {
    case .day(let day): home.utc(wall: day * 1_440)
    case .wall(let minutes, let zone): (zone ?? home).utc(wall: minutes)
    }
  }

  /// The whole day that is meant: where it is midnight at home the day that begins there, as Outlook
  /// and Exchange write days, else the day as written.
  func wholeDay(home: ClosureZone) -> Int {
    guard !isDay else { return dayNumber }
    let wall = home.wall(utc: utc(home: home))
    let day = wall.flooredQuotient(by: 1_440)
    return wall == day * 1_440 ? day : dayNumber
  }

  private static func dayNumber(year: Int, month: Int, day: Int) -> Int? {
    guard 1...9_999 ~= year, 1...12 ~= month,
      1...YearMonthDay.lastDay(ofMonth: month, year: year) ~= day
    else { return nil }
    return YearMonthDay(year: year, month: month, day: day).dayNumber
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
