import CivilTime

/// Dates as HTTP writes them: `Sun, 06 Nov 1994 08:49:37 GMT` (RFC 9110, 5.6.7).
enum HTTPDate {
  private static let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
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

  /// The instant of a text in that form; nil for any other, which counts as no date.
  static func seconds(_ text: String) -> Int64? {
    guard text.isPlain else { return nil }
    let parts = text.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 6, parts[5] == "GMT", parts[0].last == ",",
      days.contains(String(parts[0].dropLast())),
      let month = months.firstIndex(of: String(parts[2])),
      let day = number(parts[1], digits: 2), let year = number(parts[3], digits: 4),
      let date = CivilDate(year: year, month: month + 1, day: day)
    else { return nil }
    let time = parts[4].split(separator: ":", omittingEmptySubsequences: false)
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
