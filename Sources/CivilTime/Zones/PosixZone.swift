/// The rule by which a zone goes on after the last change that its file lists, such as
/// `CET-1CEST,M3.5.0,M10.5.0/3` (POSIX, 8.3, with the hours of RFC 9636).
package struct PosixZone {
  /// Minutes east of UTC outside summer time.
  package let standard: Int
  private let summer: Summer?

  private struct Summer {
    let offset: Int
    let start: Moment
    let end: Moment
  }

  /// A day of every year with the reading of the clock at which it changes.
  private struct Moment {
    enum Day {
      /// The n-th of a weekday (0 = Sunday) in a month; the last when 5.
      case weekday(month: Int, ordinal: Int, weekday: Int)
      /// From 1; 29 February is never counted.
      case julian(Int)
      /// From 0; 29 February is counted.
      case ordinal(Int)
    }

    let day: Day
    /// Minutes after midnight; may be negative or beyond a day.
    let minute: Int

    /// Minutes since 1970-01-01 00:00 on the clock.
    func wall(year: Int) -> Int {
      let first = YearMonthDay(year: year, month: 1, day: 1).dayNumber
      let number: Int
      switch day {
      case .weekday(let month, let ordinal, let weekday):
        let begin = YearMonthDay(year: year, month: month, day: 1).dayNumber
        // 1 January 1970 was a Thursday.
        let ahead = (weekday - (begin + 4) % 7 + 7) % 7 + (ordinal - 1) * 7
        let last = YearMonthDay.lastDay(ofMonth: month, year: year)
        number = begin + (ahead >= last ? ahead - 7 : ahead)
      case .julian(let day):
        let isAfterLeap = day >= 60 && YearMonthDay.lastDay(ofMonth: 2, year: year) == 29
        number = first + day - 1 + (isAfterLeap ? 1 : 0)
      case .ordinal(let day): number = first + day
      }
      return number * 1_440 + minute
    }
  }

  /// Reads the line that ends a file, between two line ends; nil for no rule, or none we know.
  package init?(line bytes: ArraySlice<UInt8>) {
    guard bytes.first == 0x0A, let end = bytes.dropFirst().firstIndex(of: 0x0A) else { return nil }
    self.init(bytes[bytes.startIndex + 1..<end])
  }

  /// Reads a rule.
  package init?(_ text: ArraySlice<UInt8>) {
    var scanner = Scanner(rest: text)
    guard scanner.skipName(), let west = scanner.clock() else { return nil }
    standard = -west
    guard !scanner.rest.isEmpty else {
      summer = nil
      return
    }
    guard scanner.skipName() else { return nil }
    var offset = standard + 60
    if scanner.rest.first != UInt8(ascii: ",") {
      guard let west = scanner.clock() else { return nil }
      offset = -west
    }
    guard let start = Self.moment(&scanner), let end = Self.moment(&scanner), scanner.rest.isEmpty
    else { return nil }
    summer = Summer(offset: offset, start: start, end: end)
  }

  /// The changes of some years from 1970 on.
  package func changes(years: ClosedRange<Int>) -> [ZoneChanges.Change] {
    guard let summer else { return [] }
    return years.flatMap { year in
      [
        .init(utc: summer.start.wall(year: year) - standard, offset: summer.offset),
        .init(utc: summer.end.wall(year: year) - summer.offset, offset: standard),
      ]
    }
  }

  private static func moment(_ scanner: inout Scanner) -> Moment? {
    guard scanner.take(","), let day = day(&scanner) else { return nil }
    guard scanner.take("/") else { return Moment(day: day, minute: 120) }
    return scanner.clock().map { Moment(day: day, minute: $0) }
  }

  private static func day(_ scanner: inout Scanner) -> Moment.Day? {
    if scanner.take("M") {
      guard let month = scanner.number(in: 1...12), scanner.take("."),
        let ordinal = scanner.number(in: 1...5), scanner.take("."),
        let weekday = scanner.number(in: 0...6)
      else { return nil }
      return .weekday(month: month, ordinal: ordinal, weekday: weekday)
    }
    if scanner.take("J") { return scanner.number(in: 1...365).map { .julian($0) } }
    return scanner.number(in: 0...365).map { .ordinal($0) }
  }

  private struct Scanner {
    var rest: ArraySlice<UInt8>

    mutating func take(_ sign: Unicode.Scalar) -> Bool {
      guard rest.first == UInt8(ascii: sign) else { return false }
      rest.removeFirst()
      return true
    }

    /// Passes over `CET` or `<+03>`.
    mutating func skipName() -> Bool {
      if take("<") {
        guard let end = rest.firstIndex(of: UInt8(ascii: ">")) else { return false }
        rest = rest[(end + 1)...]
        return true
      }
      let name = rest.prefix { 0x41...0x5A ~= $0 || 0x61...0x7A ~= $0 }
      rest = rest[name.endIndex...]
      return name.count >= 3
    }

    /// Reads `[+-]hh[:mm[:ss]]` as minutes.
    mutating func clock() -> Int? {
      let sign = take("-") ? -1 : 1
      if sign == 1 { _ = take("+") }
      guard let hours = number(in: 0...167) else { return nil }
      var minutes = hours * 60
      if take(":") {
        guard let more = number(in: 0...59) else { return nil }
        minutes += more
        if take(":") { guard number(in: 0...59) != nil else { return nil } }
      }
      return sign * minutes
    }

    mutating func number(in range: ClosedRange<Int>) -> Int? {
      let digits = rest.prefix { 0x30...0x39 ~= $0 }
      guard 1...3 ~= digits.count else { return nil }
      rest = rest[digits.endIndex...]
      let value = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
      return range ~= value ? value : nil
    }
  }
}
