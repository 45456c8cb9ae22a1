import CivilTime

/// Short lists in one column, separated by U+001F.
enum StoredList {
  static func text(_ parts: [String]) -> String { parts.joined(separator: "\u{1F}") }

  static func parts(_ text: UnsafeBufferPointer<UInt8>) -> [UnsafeBufferPointer<UInt8>] {
    text.split(separator: 0x1F).map { UnsafeBufferPointer(rebasing: $0) }
  }
}

/// A name with a day, as parts of a list hold them: `release=e20780`, `follow-up=`.
struct StoredPair {
  let name: UnsafeBufferPointer<UInt8>
  /// The sign before the number; 0 where none is written.
  let sign: UInt8
  let day: CivilDate?

  /// Nil without an equals sign; the last one parts the two.
  init?(_ part: UnsafeBufferPointer<UInt8>, isSigned: Bool = false) {
    guard let equals = part.lastIndex(of: UInt8(ascii: "=")) else { return nil }
    name = UnsafeBufferPointer(rebasing: part[..<equals])
    var rest = part[(equals + 1)...]
    sign = isSigned ? rest.popFirst() ?? 0 : 0
    day = Int32(String(decoding: rest, as: UTF8.self)).flatMap(CivilDate.init(dayNumber:))
  }
}
