extension CivilDate: LosslessStringConvertible {
  /// The day as `yyyy-MM-dd`.
  package var description: String {
    let parts = parts
    return String(unsafeUninitializedCapacity: 10) { bytes in
      func put(_ value: Int, digits: Int, at start: Int) {
        var rest = value
        for place in stride(from: start + digits - 1, through: start, by: -1) {
          bytes[place] = UInt8(ascii: "0") + UInt8(rest % 10)
          rest /= 10
        }
      }
      put(parts.year, digits: 4, at: 0)
      bytes[4] = UInt8(ascii: "-")
      put(parts.month, digits: 2, at: 5)
      bytes[7] = UInt8(ascii: "-")
      put(parts.day, digits: 2, at: 8)
      return 10
    }
  }

  /// The day written as `yyyy-MM-dd`, exactly ten signs; nil for any other text.
  package init?(_ iso: some StringProtocol) {
    var digits = 0
    var place = 0
    for byte in iso.utf8 {
      if place == 4 || place == 7 {
        guard byte == UInt8(ascii: "-") else { return nil }
      } else {
        guard place < 10, UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte else { return nil }
        digits = digits * 10 + Int(byte - UInt8(ascii: "0"))
      }
      place += 1
    }
    guard place == 10 else { return nil }
    self.init(year: digits / 10_000, month: digits / 100 % 100, day: digits % 100)
  }

}
