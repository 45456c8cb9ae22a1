/// What help says of a command: a line, and what one would type.
package struct CommandHelp: Sendable, Hashable {
  package let abstract: Phrase
  /// Command lines that work; they are no texts and stay as they are in every language.
  package let examples: [String]

  package init(_ abstract: Phrase, _ examples: [String] = []) {
    self.abstract = abstract
    self.examples = examples
  }

  package static let heading = Phrase(nl: "Bijvoorbeeld:", en: "For example:")
}
