import ReportTables

/// A word that may be typed next.
struct Candidate: Sendable, Hashable {
  /// The whole word, with what was typed of it.
  var value: String
  /// What it means, on one line; empty when the word says it.
  var told: String

  init(_ value: String, _ told: String = "") {
    self.value = value
    self.told = told.printable
  }

  /// Whether something has to follow in the same word.
  var isOpen: Bool { value.hasSuffix("=") || value.hasSuffix("/") }
}

/// What can be typed at a place.
enum Offer: Sendable, Hashable {
  case words([Candidate])
  /// Names of files, which the shell knows best; with the beginning that was typed.
  case files(typed: String)
  case folders(typed: String)

  /// Nobody reads more than this.
  static let most = 200

  static let nothing = Offer.words([])
}
