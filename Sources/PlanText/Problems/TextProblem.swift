/// Something wrong in a text that people write, with its place; the words are made elsewhere.
package struct TextProblem: Sendable, Hashable {
  /// How bad it is.
  package enum Severity: String, Sendable, Hashable {
    /// The text cannot be used.
    case error
    /// The text can be used, but says something that is probably not meant.
    case warning
  }

  package var kind: Kind
  package var place: TextPlace
  /// What it is about: the key of a row, a field, or empty for the whole file.
  package var subject: String
  /// What the sentence about it fills in, by name; see ``Kind``.
  package var values: [String: String]

  package init(
    _ kind: Kind, at place: TextPlace, subject: String = "", values: [String: String] = [:]
  ) {
    self.kind = kind
    self.place = place
    self.subject = subject
    self.values = values
  }

  /// Whether two people changed the same: the text is well written, and cannot be taken in as it is.
  package var isConflict: Bool {
    switch kind {
    case .editConflict, .editRowConflict, .editRowGone: true
    default: false
    }
  }

  /// The stable name by which wordings and scripts know it.
  package var id: String { kind.rawValue }
  package var file: String { place.file }
  package var line: Int { place.line }
  package var column: Int { place.column }
  package var severity: Severity { kind.severity }
}

/// The problems because of which a text was not read.
package struct TextFailure: Error, Sendable, Hashable {
  /// In order of place, at least one of them an error.
  package var problems: [TextProblem]

  package init(problems: [TextProblem]) { self.problems = problems }
}

/// What came of reading a text.
package struct TextReading<Value: Sendable>: Sendable {
  /// What was read; nil when there is an error among the problems.
  package var value: Value?
  /// In order of place.
  package var problems: [TextProblem]
  /// Where the rows stand, by their keys.
  package var places: [String: TextPlace]

  package init(value: Value?, problems: [TextProblem], places: [String: TextPlace] = [:]) {
    self.value = value
    self.problems = problems
    self.places = places
  }

  /// The value.
  ///
  /// - Throws: all problems when there is none.
  package func get() throws(TextFailure) -> Value {
    guard let value else { throw TextFailure(problems: problems) }
    return value
  }
}
