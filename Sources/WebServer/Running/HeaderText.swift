/// The value of a header, taken apart byte by byte.
///
/// Programs before the service look at bytes. Swift's characters join a comma with signs beside it,
/// so that the two would read different values.
extension StringProtocol {
  /// Whether it is printable ASCII through and through.
  var isPlain: Bool { utf8.allSatisfy { 0x20...0x7E ~= $0 } }

  /// The parts between commas without the blanks around them; empty ones too.
  var listed: [String] {
    utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
      .map { String(decoding: $0.trimmed, as: UTF8.self) }
  }

  /// Whether it begins with small letters of ASCII, written small or large.
  func begins(withWord word: StaticString) -> Bool {
    let word = word.withUTF8Buffer { Array($0) }
    return utf8.count >= word.count
      && zip(utf8, word).allSatisfy { (65...90 ~= $0 ? $0 | 32 : $0) == $1 }
  }
}

extension BidirectionalCollection<UInt8> where SubSequence: BidirectionalCollection<UInt8> {
  /// What is left without the blanks at both ends.
  var trimmed: SubSequence {
    var rest = drop { Self.isBlank($0) }
    while let last = rest.last, Self.isBlank(last) { rest = rest.dropLast() }
    return rest
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }
}
