extension Term: CustomStringConvertible {
  /// The term as it is written: `10wd`, `-3m`, `0d`.
  package var description: String { "\(amount)\(unit.rawValue)" }

  /// Reads a whole number with or without sign, then a unit; letters in either case, no spaces.
  ///
  /// - Throws: `malformed`, or `tooLarge` beyond a hundred years of the unit.
  package init(parsing text: some StringProtocol) throws(TermError) {
    let shown = String(text.prefix(40))
    var rest = text.utf8[...]
    var isNegative = false
    if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
      isNegative = sign == UInt8(ascii: "-")
      rest.removeFirst()
    }
    let digits = rest.prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    let letters = rest[digits.endIndex...]
    guard !digits.isEmpty, letters.count <= 2,
      let unit = Unit(rawValue: String(decoding: letters.map { $0 | 0x20 }, as: UTF8.self))
    else { throw .malformed(shown) }
    var amount: Int32 = 0
    for digit in digits {
      amount = amount * 10 + Int32(digit - UInt8(ascii: "0"))
      guard amount <= unit.largestAmount else { throw .tooLarge(shown) }
    }
    self.init(isNegative ? -amount : amount, unit)
  }
}
