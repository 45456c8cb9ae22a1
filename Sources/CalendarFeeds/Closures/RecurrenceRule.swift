import CivilTime

/// A simple repetition of whole days: daily, weekly, monthly or yearly.
///
/// What goes beyond (several times a day, week numbers, positions in a week) is refused by `init`.
struct RecurrenceRule {
  enum Frequency: String {
    case daily = "DAILY"
    case weekly = "WEEKLY"
    case monthly = "MONTHLY"
    case yearly = "YEARLY"
  }

  enum End {
    case never
    case count(Int)
    case until(CalendarStamp)
  }

  struct NthWeekday: Hashable {
    /// From the start of the month when positive, from its end when negative, every one when nil.
    let ordinal: Int?
    let weekday: Weekday
  }

  let frequency: Frequency
  private(set) var interval = 1
  private(set) var end = End.never
  private(set) var months: Set<Int> = []
  private(set) var monthDays: Set<Int> = []
  private(set) var weekdays: Set<NthWeekday> = []
  private(set) var weekStart = Weekday.monday
  /// Which days of a turn count, from its first when positive, from its last when negative; all when
  /// empty.
  private(set) var positions: Set<Int> = []

  /// Where a rule is malformed or beyond what closures need.
  struct Fault: Error {
    /// The part that is at fault, such as `BYWEEKNO`; `RRULE` for one that no rule has.
    let part: String

    init(_ part: String) {
      self.part = RecurrenceRule.partNames.contains(part) ? part : "RRULE"
    }
  }

  /// Reads the value of an RRULE, with blanks around its words or not.
  init(_ text: String) throws(Fault) {
    var parts: [(key: String, value: String)] = []
    for part in text.uppercased().split(separator: ";") {
      let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        .map { String(ContentLine.bare($0)) }
      guard !(pair.count == 1 && pair[0].isEmpty) else { continue }
      guard pair.count == 2, !parts.contains(where: { $0.key == pair[0] }) else {
        throw Fault(pair[0])
      }
      parts.append((pair[0], pair[1]))
    }
    guard
      let frequency = parts.first(where: { $0.key == "FREQ" }).flatMap({
        Frequency(rawValue: $0.value)
      })
    else { throw Fault("FREQ") }
    self.frequency = frequency
    for (key, value) in parts where key != "FREQ" {
      guard read(key, value) else { throw Fault(key) }
    }
    let keys = Set(parts.map(\.key))
    guard !keys.isSuperset(of: ["COUNT", "UNTIL"]) else { throw Fault("UNTIL") }
    if let part = partBeyond { throw Fault(part) }
  }

  private mutating func read(_ key: String, _ value: String) -> Bool {
    switch key {
    case "INTERVAL":
      guard let number = Self.number(value), 1...1_000 ~= number else { return false }
      interval = number
    case "COUNT":
      guard let number = Self.number(value), 1...100_000 ~= number else { return false }
      end = .count(number)
    case "UNTIL":
      guard let stamp = CalendarStamp(value, zone: nil, rounding: .down) else { return false }
      end = .until(stamp)
    case "WKST":
      guard let day = Self.weekdayNames[value] else { return false }
      weekStart = day
    case "BYMONTH":
      guard let list = Self.numbers(value, in: 1...12) else { return false }
      months = list
    case "BYMONTHDAY":
      guard let list = Self.numbers(value, in: -31...31), !list.contains(0) else { return false }
      monthDays = list
    case "BYDAY":
      guard let list = Self.nthWeekdays(value) else { return false }
      weekdays = list
    case "BYSETPOS":
      guard let list = Self.numbers(value, in: -366...366), !list.contains(0) else { return false }
      positions = list
    default: return false
    }
    return true
  }

  /// The part that means nothing at this frequency, or nothing that all programs agree on.
  private var partBeyond: String? {
    let hasOrdinals = weekdays.contains { $0.ordinal != nil }
    let isPlain = months.isEmpty && monthDays.isEmpty && weekdays.isEmpty
    switch frequency {
    case .daily, .weekly:
      if hasOrdinals { return "BYDAY" }
      if frequency == .weekly, !monthDays.isEmpty { return "BYMONTHDAY" }
      return positions.isEmpty ? nil : "BYSETPOS"
    case .monthly, .yearly:
      if frequency == .yearly, hasOrdinals, months.isEmpty { return "BYDAY" }
      return !positions.isEmpty && isPlain ? "BYSETPOS" : nil
    }
  }
}

// MARK: - Reading of parts

extension RecurrenceRule {
  private static let partNames: Set<String> = [
    "FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST", "BYMONTH", "BYMONTHDAY", "BYDAY", "BYSETPOS",
    "BYWEEKNO", "BYYEARDAY", "BYHOUR", "BYMINUTE", "BYSECOND", "RSCALE", "SKIP",
  ]

  private static let weekdayNames: [String: Weekday] = [
    "MO": .monday, "TU": .tuesday, "WE": .wednesday, "TH": .thursday, "FR": .friday,
    "SA": .saturday, "SU": .sunday,
  ]

  private static func number(_ text: some StringProtocol) -> Int? {
    text.utf8.count <= 9 ? Int(ContentLine.bare(text)) : nil
  }

  private static func numbers(_ text: String, in range: ClosedRange<Int>) -> Set<Int>? {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false).map(ContentLine.bare)
    let numbers = parts.compactMap(number).filter(range.contains)
    return numbers.count == parts.count ? Set(numbers) : nil
  }

  private static func nthWeekdays(_ text: String) -> Set<NthWeekday>? {
    var result: Set<NthWeekday> = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false).map(ContentLine.bare) {
      guard let weekday = weekdayNames[String(part.suffix(2))] else { return nil }
      let prefix = part.dropLast(2)
      guard !prefix.isEmpty else {
        result.insert(NthWeekday(ordinal: nil, weekday: weekday))
        continue
      }
      guard let ordinal = number(prefix), 1...5 ~= abs(ordinal) else { return nil }
      result.insert(NthWeekday(ordinal: ordinal, weekday: weekday))
    }
    return result
  }
}
