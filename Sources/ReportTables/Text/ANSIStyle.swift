/// How a cell stands out on a terminal; elsewhere it means nothing.
package enum ANSIStyle: Sendable, Hashable, CaseIterable {
  case plain
  /// A heading.
  case strong
  /// Present, but not what the eye should meet first.
  case faint
  /// Past a statutory date.
  case alarm
  /// Past a policy date.
  case warning
  /// Can be done now.
  case good

  /// The sequence that begins the style; empty for plain text.
  package var opening: StaticString {
    switch self {
    case .plain: ""
    case .strong: "\u{1B}[1m"
    case .faint: "\u{1B}[2m"
    case .alarm: "\u{1B}[1;31m"
    case .warning: "\u{1B}[33m"
    case .good: "\u{1B}[32m"
    }
  }

  /// The sequence that ends any style.
  package static let closing: StaticString = "\u{1B}[0m"
}
