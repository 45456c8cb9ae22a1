import CivilTime

extension PlanDraft {
  /// Writes a note at the plan, or at an item of it; of an ended plan too.
  package mutating func addNote(_ text: String, at item: ItemKey?, by author: String, login: String)
    throws
  {
    try note(
      .noteAdded(
        PlanNote(
          number: plan.lastNote + 1, at: item, text: text, author: author, login: login, on: today))
    )
  }

  /// Takes a note back.
  package mutating func withdrawNote(_ number: Int) throws { try note(.noteWithdrawn(number)) }

  /// Sets a text at the head of the plan, of an ended plan too; nil takes it away.
  package mutating func setText(_ field: HeadField, to text: String?) throws {
    let change = FieldChange(field, text.map(FieldValue.text))
    guard change.changes(plan) else {
      throw PlanRefusal.nothingToChange(.named(plan.code.short))
    }
    try note(.headSet(change))
  }
}
