import CivilTime

/// Dates as HTTP writes them: `Sun, 06 Nov 1994 08:49:37 GMT` (RFC 9110, 5.6.7).
enum HTTPDate {
  private static let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  private static let longDays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// The text of an instant, in seconds since 1970; instants no date has are taken to the nearest.
  static func text(_ seconds: Int64) -> String {
    let seconds = max(0, seconds)
    let day = CivilDate(clamping: Int(seconds / 86_400))
    let rest = Int(seconds % 86_400)
    // 1 January 1970 was a Thursday.
    let weekday = days[(Int(day.dayNumber) + 3) % 7]
    let parts = day.description.split(separator: "-")
    let month = months[(Int(parts[1]) ?? 1) - 1]
    let time = [rest / 3_600, rest / 60 % 60, rest % 60]
      .map { ($0 < 10 ? "0" : "") + String($0) }.joined(separator: ":")
    return "\(weekday), \(parts[2]) \(month) \(parts[0]) \(time) GMT"
  }

  /// The instant of a text in one of the three forms of RFC 9110 (5.6.7), two of which are old:
  /// `Sunday, 06-Nov-94 08:49:37 GMT` and `Sun Nov  6 08:49:37 1994`; nil for any other, which counts
  /// as no date.
  ///
  /// - Parameter now: Years of two digits are no more than 50 years after it.
  static func seconds(_ text: String, now: Int64) -> Int64? {
    guard text.isPlain else { return nil }
    let parts = text.split(separator: " ", omittingEmptySubsequences: false)
    switch parts.count {
    case 6 where parts[0].hasSuffix(",") && parts[5] == "GMT": return usual(parts)
    case 4 where parts[0].hasSuffix(",") && parts[3] == "GMT": return rfc850(parts, now)
    case 5, 6: return asctime(parts)
    default: return nil
    }
  }

  /// The same where years have four digits.
  static func seconds(_ text: String) -> Int64? { seconds(text, now: 0) }

  private static func usual(_ parts: [Substring]) -> Int64? {
    guard days.contains(String(parts[0].dropLast())) else { return nil }
    return instant(
      number(parts[3], digits: 4), parts[2], number(parts[1], digits: 2), parts[4])
  }

  private static func rfc850(_ parts: [Substring], _ now: Int64) -> Int64? {
    let date = parts[1].split(separator: "-", omittingEmptySubsequences: false)
    guard longDays.contains(String(parts[0].dropLast())), date.count == 3,
      let year = number(date[2], digits: 2)
    else { return nil }
    let latest = Int(CivilDate(clamping: Int(max(0, now) / 86_400)).year) + 50
    // The last year that ends so and is not later.
    let whole = latest - ((latest - year) % 100 + 100) % 100
    return instant(whole, date[1], number(date[0], digits: 2), parts[2])
  }

  private static func asctime(_ parts: [Substring]) -> Int64? {
    // A day of one digit has a blank before it.
    let isShort = parts.count == 6
    guard !isShort || parts[2].isEmpty, days.contains(String(parts[0])), let year = parts.last,
      let time = parts.dropLast().last, let date = parts.dropLast(2).last
    else { return nil }
    return instant(
      number(year, digits: 4), parts[1], number(date, digits: isShort ? 1 : 2), time)
  }

  private static func instant(
    _ year: Int?, _ month: Substring, _ day: Int?, _ clock: Substring
  ) -> Int64? {
    guard let year, let day, let month = months.firstIndex(of: String(month)),
      let date = CivilDate(year: year, month: month + 1, day: day)
    else { return nil }
    let time = clock.split(separator: ":", omittingEmptySubsequences: false)
      .map { number($0, digits: 2) }
    guard time.count == 3, let hour = time[0], let minute = time[1], let second = time[2],
      hour < 24, minute < 60, second <= 60
    else { return nil }
    return Int64(date.dayNumber) * 86_400 + Int64(hour * 3_600 + minute * 60 + second)
  }

  /// A number of so many digits, and nothing else.
  private static func number(_ text: Substring, digits: Int) -> Int? {
    guard text.utf8.count == digits, text.utf8.allSatisfy({ 48...57 ~= $0 }) else { return nil }
    return Int(text)
  }
}
