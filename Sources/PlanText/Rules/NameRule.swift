import CarePlans

/// How the names in templates and plans are spelt, so that no two sorts can be mistaken.
enum NameRule {
  /// `release`, `new-facts`: lower case, digits, single hyphens.
  static func isName(_ text: some StringProtocol) -> Bool {
    guard text.utf8.count <= 40, let first = text.utf8.first, isLower(first) else { return false }
    var last = first
    for byte in text.utf8.dropFirst() {
      let isHyphen = byte == hyphen
      guard isLower(byte) || isDigit(byte) || isHyphen, !(isHyphen && last == hyphen) else {
        return false
      }
      last = byte
    }
    return last != hyphen
  }

  /// A name rules may count from: not a word of theirs, and with no term at its end.
  static func isOriginName(_ text: some StringProtocol) -> Bool {
    isName(text) && text != "event" && text != "measure" && RuleText.split(text)?.term == nil
  }

  /// `DR09b`: a key of ``ItemID`` as templates write their rows and rules name them, a capital first
  /// and a digit in it, so that none can be taken for an anchor.
  static func isRow(_ text: some StringProtocol) -> Bool {
    ItemID.isBase(text) && text.utf8.first.map(isUpper) == true
      && text.utf8.contains(where: isDigit)
  }

  /// `GGZ`, `WI`: capitals and digits.
  static func isRole(_ text: some StringProtocol) -> Bool {
    guard text.utf8.count <= 20, let first = text.utf8.first, isUpper(first) else { return false }
    return text.utf8.allSatisfy { isUpper($0) || isDigit($0) }
  }

  /// An answer to a fact: `yes`, `under-27`.
  static func isAnswer(_ text: some StringProtocol) -> Bool {
    !text.isEmpty && text.utf8.count <= 40
      && text.utf8.allSatisfy { isLower($0) || isUpper($0) || isDigit($0) || $0 == hyphen }
  }

  private static let hyphen = UInt8(ascii: "-")

  private static func isLower(_ byte: UInt8) -> Bool { (97...122).contains(byte) }
  private static func isUpper(_ byte: UInt8) -> Bool { (65...90).contains(byte) }
  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}
