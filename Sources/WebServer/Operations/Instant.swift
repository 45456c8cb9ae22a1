import CivilTime

/// Instants as logs write them: `2026-11-23T09:30:00.125Z` (RFC 3339).
package enum Instant {
  /// The text of milliseconds since 1970, before it when they are negative.
  package static func text(_ milliseconds: Int64) -> String {
    let (days, left) = milliseconds.quotientAndRemainder(dividingBy: 86_400_000)
    let rest = Int(left < 0 ? left + 86_400_000 : left)
    let day = CivilDate(clamping: Int(left < 0 ? days - 1 : days))
    var bytes = Array("\(day)T00:00:00.000Z".utf8)
    func put(_ number: Int, digits: Int, at start: Int) {
      var rest = number
      for place in (start..<start + digits).reversed() {
        bytes[place] = UInt8(ascii: "0") + UInt8(rest % 10)
        rest /= 10
      }
    }
    put(rest / 3_600_000, digits: 2, at: 11)
    put(rest / 60_000 % 60, digits: 2, at: 14)
    put(rest / 1_000 % 60, digits: 2, at: 17)
    put(rest % 1_000, digits: 3, at: 20)
    return String(decoding: bytes, as: UTF8.self)
  }
}
