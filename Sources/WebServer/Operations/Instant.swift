import CivilTime

/// Instants as logs write them: `2026-11-23T09:30:00.125Z` (RFC 3339).
package enum Instant {
  /// The text of milliseconds since 1970.
  package static func text(_ milliseconds: Int64) -> String {
    let rest = Int(milliseconds % 86_400_000)
    let day = CivilDate(clamping: Int(milliseconds / 86_400_000))
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    let time = [rest / 3_600_000, rest / 60_000 % 60, rest / 1_000 % 60]
      .map { padded($0, 2) }.joined(separator: ":")
    return "\(day)T\(time).\(padded(rest % 1_000, 3))Z"
  }
}
