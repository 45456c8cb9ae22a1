/// Takes a file of unknown origin apart into unfolded lines, without trusting any byte of it.
struct ContentLineReader {
  private let bytes: ArraySlice<UInt8>
  private var next: Int
  /// The number of the physical line at `next`, from 1.
  private var number = 1

  init(_ bytes: [UInt8]) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    self.bytes = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
    next = self.bytes.startIndex
  }

  /// The next unfolded line and where it starts; nil at the end.
  ///
  /// Empty lines are passed over, those of blanks alone too.
  mutating func nextLine() throws(ClosureCalendarError) -> (text: String, line: Int)? {
    while next < bytes.endIndex {
      let line = number
      var content = try takePhysicalLine()
      guard !content.allSatisfy(Self.isBlank) else { continue }
      guard !(content.first.map(Self.isBlank) ?? false) else {
        throw .init(.malformedLine, line: line)
      }
      while next < bytes.endIndex, Self.isBlank(bytes[next]) {
        content += try takePhysicalLine().dropFirst()
      }
      guard let text = String(validating: content, as: UTF8.self) else {
        throw .init(.notUTF8, line: line)
      }
      return (text, line)
    }
    return nil
  }

  /// The bytes up to the next line end, which is CR LF or LF; some mail programs double the CR.
  private mutating func takePhysicalLine() throws(ClosureCalendarError) -> ArraySlice<UInt8> {
    let end = bytes[next...].firstIndex(of: 0x0A) ?? bytes.endIndex
    var content = bytes[next..<end]
    while content.last == 0x0D { content.removeLast() }
    if content.contains(where: { ($0 < 0x20 && $0 != 0x09) || $0 == 0x7F }) {
      throw .init(.controlSign, line: number)
    }
    next = end < bytes.endIndex ? end + 1 : end
    number += 1
    return content
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09
  }
}
