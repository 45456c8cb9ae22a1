/// How long an event lasts.
///
/// Days are those of the calendar, hours those of a watch (RFC 5545, 3.3.6): on the day on which
/// summer time begins `P1D` is 23 hours.
struct EventLength {
  /// Minutes on the wall clock.
  var wall = 0
  /// Minutes that pass after those.
  var exact = 0

  /// Minutes, where the clock does not change.
  var total: Int { wall + exact }
}

extension EventLength {
  /// Reads a duration such as `P1D` or `PT1H30M`, parts of minutes dropped; nil when malformed,
  /// negative or longer than about ninety years.
  init?(duration text: String) {
    self.init()
    var rest = Substring(text.hasPrefix("+") ? text.dropFirst() : text[...]).utf8[...]
    guard rest.popFirst() == UInt8(ascii: "P"), !rest.isEmpty else { return nil }
    var units: [(sign: UInt8, seconds: Int)] = [
      (UInt8(ascii: "W"), 604_800), (UInt8(ascii: "D"), 86_400),
    ]
    var seconds = 0
    var isClock = false
    while let first = rest.first {
      if first == UInt8(ascii: "T") {
        guard !isClock, rest.count > 1 else { return nil }
        isClock = true
        rest.removeFirst()
        units = [(UInt8(ascii: "H"), 3_600), (UInt8(ascii: "M"), 60), (UInt8(ascii: "S"), 1)]
        continue
      }
      let digits = rest.prefix { 0x30...0x39 ~= $0 }
      rest = rest[digits.endIndex...]
      guard 1...6 ~= digits.count, let amount = Int(Substring(digits)), let sign = rest.popFirst(),
        let place = units.firstIndex(where: { $0.sign == sign })
      else { return nil }
      if isClock {
        seconds += amount * units[place].seconds
      } else {
        wall += amount * units[place].seconds / 60
      }
      units.removeFirst(place + 1)
    }
    exact = seconds / 60
    guard total <= 33_000 * 1_440 else { return nil }
  }
}
