extension PlanEvent {
  /// The titles by hand and other free text that it brings.
  package var texts: [String] {
    switch self {
    case .imported(let plan):
      plan.ownTitles.values.sorted() + plan.notes.map(\.text)
        + HeadField.ownTexts.compactMap { $0.entry.read(plan)?.description }
    case .noteAdded(let note): [note.text]
    case .headSet(let change):
      change.field.isOwnText ? [change.value?.description].compactMap(\.self) : []
    case .taskAdded(let task): [task.title].compactMap(\.self)
    case .seriesAdded(let series): [series.title].compactMap(\.self)
    case .taskRevised(_, let changes): titles(in: changes, .title)
    case .seriesRevised(_, let changes): titles(in: changes, .title)
    default: []
    }
  }

  private func titles<Field: ItemField>(in changes: [FieldChange<Field>], _ title: Field)
    -> [String]
  {
    changes.filter { $0.field == title }.compactMap { $0.value?.description }
  }
}
