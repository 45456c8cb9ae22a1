import CQrencode

/// A text as dark and light squares that the camera of a telephone reads (ISO/IEC 18004).
package struct QRCode: Sendable, Hashable {
  /// Squares on a side.
  package let size: Int
  /// Whether each is dark, row after row.
  private let squares: [Bool]

  /// - Returns: nil for a text that fits in no code.
  package init?(_ text: String) {
    // Screens do not smudge: the least correction gives the smallest code.
    guard let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_L) else { return nil }
    defer { QRcode_free(code) }
    size = Int(code.pointee.width)
    squares = UnsafeBufferPointer(start: code.pointee.data, count: size * size)
      .map { $0 & 1 == 1 }
  }

  /// Whether a square is dark; those around the code are light.
  private func isDark(_ row: Int, _ column: Int) -> Bool {
    0..<size ~= row && 0..<size ~= column && squares[row * size + column]
  }

  /// The light squares around it, without which no camera finds it.
  private static let margin = 4

  /// The code in lines of half blocks, two rows of squares a line, with its margin; nil when it is
  /// wider than the terminal.
  ///
  /// Without colours the light squares are drawn and the dark ones left open, which is right on a
  /// dark terminal; on a light one it is the negative, which most cameras read too.
  package func text(width: Int, usesColor: Bool) -> String? {
    let range = -Self.margin..<size + Self.margin
    guard range.count <= width else { return nil }
    // Black on white whatever the colours of the terminal are: 16 and 231 belong to no theme.
    let (opening, closing) = usesColor ? ("\u{1B}[38;5;16;48;5;231m", "\u{1B}[0m") : ("", "")
    return stride(from: range.lowerBound, to: range.upperBound, by: 2).map { row in
      let blocks = range.map { column in
        let (upper, lower) = (isDark(row, column), isDark(row + 1, column))
        return usesColor ? Self.block(upper, lower) : Self.block(!upper, !lower)
      }
      return opening + blocks.joined() + closing + "\n"
    }.joined()
  }

  private static func block(_ upper: Bool, _ lower: Bool) -> String {
    switch (upper, lower) {
    case (true, true): "█"
    case (true, false): "▀"
    case (false, true): "▄"
    case (false, false): " "
    }
  }
}
