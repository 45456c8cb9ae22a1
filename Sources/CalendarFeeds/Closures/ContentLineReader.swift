/// Takes a file of unknown origin apart into unfolded lines, without trusting any byte of it.
struct ContentLineReader {
  private let bytes: ArraySlice<UInt8>
  private var next: Int
  /// The number of the physical line at `next`, from 1.
  private var number = 1
  /// Whether the file has line ends without LF only, so that these are what editors count.
  private let hasBareEnds: Bool

  init(_ bytes: [UInt8]) throws(ClosureCalendarError) {
    self.bytes = try CalendarText.utf8(bytes)
    next = self.bytes.startIndex
    hasBareEnds = !self.bytes.contains(0x0A)
  }

  /// The next unfolded line and where it starts; nil at the end.
  ///
  /// Empty lines are passed over, those of blanks alone too. A line that begins with a blank goes
  /// on from nothing: after an empty line, or where the file begins.
  mutating func nextLine() throws(ClosureCalendarError) -> (text: String, line: Int)? {
    while next < bytes.endIndex {
      let line = number
      var content = try takePhysicalLine()
      guard !content.allSatisfy(Self.isBlank) else { continue }
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

  /// The bytes up to the next line end, which is CR LF, LF or CR; some mail programs double the CR
  /// of CR LF.
  private mutating func takePhysicalLine() throws(ClosureCalendarError) -> ArraySlice<UInt8> {
    let end = bytes[next...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.endIndex
    let content = bytes[next..<end]
    if content.contains(where: { ($0 < 0x20 && $0 != 0x09) || $0 == 0x7F }) {
      throw .init(.controlSign, line: number)
    }
    let feed = bytes[end...].firstIndex { $0 != 0x0D } ?? bytes.endIndex
    if feed < bytes.endIndex, bytes[feed] == 0x0A {
      next = feed + 1
      number += 1
    } else {
      next = min(end + 1, bytes.endIndex)
      if hasBareEnds { number += 1 }
    }
    return content
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09
  }
}
