/// The text of a calendar file in UTF-8, whatever it was written in.
enum CalendarText {
  private enum Order {
    case little, big
  }

  /// Gives the octets of the text without a mark of their order.
  ///
  /// UTF-16 is known by its mark, or by the zero octet beside the first letter, which is that of
  /// `BEGIN`.
  ///
  /// - Throws: `ClosureCalendarError` with the line in which UTF-16 breaks off.
  static func utf8(_ bytes: [UInt8]) throws(ClosureCalendarError) -> ArraySlice<UInt8> {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return bytes.dropFirst(3) }
    // The mark of UTF-32 begins as that of UTF-16 does.
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { throw .init(.notUTF8, line: 1) }
    if bytes.starts(with: [0xFF, 0xFE]) { return try decoded(bytes.dropFirst(2), .little) }
    if bytes.starts(with: [0xFE, 0xFF]) { return try decoded(bytes.dropFirst(2), .big) }
    for letter in "Bb".utf8 {
      if bytes.starts(with: [letter, 0]) { return try decoded(bytes[...], .little) }
      if bytes.starts(with: [0, letter]) { return try decoded(bytes[...], .big) }
    }
    return bytes[...]
  }

  private static func decoded(
    _ bytes: ArraySlice<UInt8>, _ order: Order
  ) throws(ClosureCalendarError) -> ArraySlice<UInt8> {
    let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { place in
      let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
      return order == .little ? first | second << 8 : first << 8 | second
    }
    var text: [UInt8] = []
    text.reserveCapacity(units.count)
    var decoder = UTF16()
    var iterator = units.makeIterator()
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): text += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      case .emptyInput:
        guard bytes.count.isMultiple(of: 2) else { throw broken(after: text) }
        return text[...]
      case .error: throw broken(after: text)
      }
    }
  }

  private static func broken(after text: [UInt8]) -> ClosureCalendarError {
    let lines = max(text.count { $0 == 0x0A }, text.contains(0x0A) ? 0 : text.count { $0 == 0x0D })
    return .init(.notUTF8, line: lines + 1)
  }
}
