/// What the fields at the head of a plan are called, by their names for programs.
package struct HeadFieldWords: Sendable {
  /// In a line of a preview.
  package let name: Phrase
  /// Where a plan is shown.
  package let heading: Phrase
  /// What history says of setting it: with the value in it, where that may be told.
  package let set: Phrase
  /// What history says of taking it away; nil where nobody is a value too.
  package let gone: Phrase?

  /// The words of a field.
  package static func of(_ field: String) -> HeadFieldWords? { all[field] }

  private static let all = [
    "lead": HeadFieldWords(
      name: FieldWords.lead, heading: ShowWords.lead, set: HistoryWords.leadSet, gone: nil),
    "ownLabel": HeadFieldWords(
      name: NoteWords.label, heading: NoteWords.labelHeading, set: NoteWords.labelSet,
      gone: NoteWords.labelGone),
  ]
}
