extension String {
  /// The text on one line and harmless to a terminal: line ends and tabs become spaces, control
  /// signs and signs that turn the direction of writing become `�`.
  ///
  /// A title is typed by people; one with an escape sequence in it must not steer the screen of
  /// whoever prints a list.
  package var printable: String {
    var copy = self
    let isPlain = copy.withUTF8 { bytes in bytes.allSatisfy { 0x20..<0x7F ~= $0 } }
    if isPlain { return self }
    var result = ""
    for scalar in unicodeScalars {
      if scalar.endsLine || scalar == "\t" {
        result.unicodeScalars.append(" ")
      } else {
        result.unicodeScalars.append(scalar.isSteering ? "\u{FFFD}" : scalar)
      }
    }
    return result
  }
}

extension Unicode.Scalar {
  /// Whether a screen begins a new line at it.
  package var endsLine: Bool {
    switch value {
    case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// Whether it steers a screen or turns the direction of writing.
  package var isSteering: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
