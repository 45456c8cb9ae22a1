import CivilTime

/// A simple repetition of whole days: daily, weekly, monthly or yearly.
///
/// What goes beyond (several times a day, week numbers, positions in a set) is refused by `init`.
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

  /// Reads the value of an RRULE; nil when it is malformed or beyond what closures need.
  init?(_ text: String) {
    var parts: [String: String] = [:]
    for part in text.uppercased().split(separator: ";") {
      let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard pair.count == 2, parts.updateValue(String(pair[1]), forKey: String(pair[0])) == nil
      else { return nil }
    }
    guard let frequency = parts.removeValue(forKey: "FREQ").flatMap(Frequency.init) else {
      return nil
    }
    self.frequency = frequency
    for (key, value) in parts {
      guard read(key, value) else { return nil }
    }
    guard !(parts["COUNT"] != nil && parts["UNTIL"] != nil), isSimple else { return nil }
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
    default: return false
    }
    return true
  }

  /// Whether every part means something at this frequency that all programs agree on.
  private var isSimple: Bool {
    let hasOrdinals = weekdays.contains { $0.ordinal != nil }
    switch frequency {
    case .daily: return !hasOrdinals
    case .weekly: return !hasOrdinals && monthDays.isEmpty
    case .monthly: return true
    case .yearly: return !hasOrdinals || !months.isEmpty
    }
  }
}

// MARK: - Reading of parts

extension RecurrenceRule {
  private static let weekdayNames: [String: Weekday] = [
    "MO": .monday, "TU": .tuesday, "WE": .wednesday, "TH": .thursday, "FR": .friday,
    "SA": .saturday, "SU": .sunday,
  ]

  private static func number(_ text: some StringProtocol) -> Int? {
    text.utf8.count <= 9 ? Int(text) : nil
  }

  private static func numbers(_ text: String, in range: ClosedRange<Int>) -> Set<Int>? {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    let numbers = parts.compactMap(number).filter(range.contains)
    return numbers.count == parts.count ? Set(numbers) : nil
  }

  private static func nthWeekdays(_ text: String) -> Set<NthWeekday>? {
    var result: Set<NthWeekday> = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
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
