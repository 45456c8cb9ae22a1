/// Text that comes from outside as bytes: files, the input, arguments, the environment.
///
/// The one place that decides what is text. Nothing is mended: bytes that are no UTF-8 would be
/// kept in a chained journal as signs nobody wrote.
package enum OuterText {
  /// The text that bytes are; nil when they are no UTF-8.
  ///
  /// A byte order mark before it, as Notepad and PowerShell write one, is no part of the text
  /// (YAML 1.2, 5.2).
  package static func decoded(_ bytes: [UInt8]) -> String? {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    return String(
      validating: bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...],
      as: UTF8.self)
  }

  /// Bytes that are no text, shown to a reader: what is not plain ASCII as `\xe9`.
  package static func shown(_ bytes: [UInt8]) -> String {
    bytes.prefix(60).map { byte in
      if 0x20..<0x7F ~= byte { return String(UnicodeScalar(byte)) }
      return (byte < 16 ? "\\x0" : "\\x") + String(byte, radix: 16)
    }.joined()
  }
}
