/// Why a text is no term, or a term has no end.
package enum TermError: Error, Hashable, Sendable {
  /// The text is not a number and a unit, such as `10wd`. Holds the start of the text.
  case malformed(String)
  /// The term is longer than a hundred years. Holds the start of the text.
  case tooLarge(String)
  /// The term ends before 1900 or after 2199.
  case outOfRange(origin: CivilDate, term: Term)
}
