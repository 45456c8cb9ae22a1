#if canImport(Glibc)
  import Glibc
#endif

/// What is known of the terminal a command prints to.
package struct Terminal: Sendable, Hashable {
  /// Whether standard output is a terminal, not a file or a pipe.
  package var isTerminal: Bool
  /// Its width in columns; 80 when there is none or it does not say.
  package var width: Int

  package init(isTerminal: Bool, width: Int) {
    self.isTerminal = isTerminal
    self.width = width
  }

  /// The terminal behind a file descriptor.
  package static func of(_ descriptor: Int32 = 1) -> Terminal {
    guard isatty(descriptor) == 1 else { return Terminal(isTerminal: false, width: 80) }
    var size = winsize()
    let isKnown = ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    return Terminal(isTerminal: true, width: isKnown ? max(20, Int(size.ws_col)) : 80)
  }

  /// Whether to colour: a terminal that can, where neither `--no-color` nor `NO_COLOR` forbids it.
  package func usesColor(isForbidden: Bool, environment: [String: String]) -> Bool {
    guard isTerminal, !isForbidden, environment["TERM"] != "dumb" else { return false }
    return environment["NO_COLOR", default: ""].isEmpty
  }
}
