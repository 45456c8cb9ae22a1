/// When a calendar reminds of what is in it; each address says so for itself.
package struct FeedAlarms: Sendable, Hashable {
  /// How long before something there is a reminder.
  package enum Lead: Sendable, Hashable {
    /// In the morning, so many days before; zero is the morning of the day itself.
    case days(Int)
    /// So many minutes before the time of an appointment.
    case minutes(Int)
  }

  /// Each once, the earliest first.
  package let leads: [Lead]
  /// Whether it also reminds of checks of one's own.
  package let hasChecks: Bool

  package init(_ leads: [Lead], hasChecks: Bool = false) {
    self.leads = Set(leads).sorted { $0.length > $1.length }
    self.hasChecks = hasChecks && !leads.isEmpty
  }

  /// No reminders.
  package static let none = FeedAlarms([])
  /// In the morning of a day, an hour before an appointment.
  package static let usual = FeedAlarms([.days(0), .minutes(60)])

  package var isEmpty: Bool { leads.isEmpty }
}

extension FeedAlarms.Lead {
  /// The longest there are: two months, two days.
  private static let (mostDays, mostMinutes) = (60, 2_880)

  /// Reads `1d`, `2w`, `0d`; of appointments `1h` (or `1u`) and `30min`; nil for any other text.
  package init?(_ text: some StringProtocol) {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard 1...4 ~= digits.utf8.count, let number = Int(digits) else { return nil }
    switch text.dropFirst(digits.count).lowercased() {
    case "d" where number <= Self.mostDays: self = .days(number)
    case "w" where number <= Self.mostDays / 7: self = .days(7 * number)
    case "h" where 1...Self.mostMinutes / 60 ~= number,
      "u" where 1...Self.mostMinutes / 60 ~= number:
      self = .minutes(60 * number)
    case "min" where 1...Self.mostMinutes ~= number: self = .minutes(number)
    default: return nil
    }
  }

  /// As it is typed: `1d`, `1h`, `90min`.
  package var text: String {
    switch self {
    case .days(let number): "\(number)d"
    case .minutes(let number) where number % 60 == 0: "\(number / 60)h"
    case .minutes(let number): "\(number)min"
    }
  }

  /// By which they are ordered, in minutes; that of a day comes before that of a time.
  fileprivate var length: Int {
    switch self {
    case .days(let number): 1_440 * number + 960
    case .minutes(let number): number
    }
  }
}
