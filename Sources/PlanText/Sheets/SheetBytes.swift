/// The text of a spreadsheet's file: UTF-8, or what Windows programs write in Western Europe.
package enum SheetBytes {
  /// UTF-8, with a byte order mark or without; anything else is read as Windows-1252.
  ///
  /// Windows-1252 gives every byte a sign, but for five, which become the sign for none.
  package static func text(_ bytes: [UInt8]) -> String {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let plain = bytes.starts(with: mark) ? bytes[mark.count...] : bytes[...]
    if let text = String(validating: plain, as: UTF8.self) { return text }
    var scalars = String.UnicodeScalarView()
    for byte in plain { scalars.append(scalar(byte)) }
    return String(scalars)
  }

  private static func scalar(_ byte: UInt8) -> Unicode.Scalar {
    guard 0x80..<0xA0 ~= byte else { return Unicode.Scalar(byte) }
    return Unicode.Scalar(high[Int(byte) - 0x80]) ?? "\u{FFFD}"
  }

  /// Where Windows-1252 differs from Latin-1: 0x80 to 0x9F.
  private static let high: [UInt16] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
  ]
}
