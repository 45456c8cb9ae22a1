extension PlanEvent {
  /// The titles by hand and other free text that it brings: all of it is read for personal data.
  package var texts: [String] {
    switch self {
    case .imported(let plan):
      plan.ownTitles.values.sorted() + plan.notes.map(\.text)
        + plan.domains.values.compactMap(\.noneBecause).sorted() + plan.goals.map(\.text)
        + HeadField.ownTexts.compactMap { $0.entry.read(plan)?.description }
    case .noteAdded(let note): [note.text]
    case .domainSet(_, let domain): [domain?.noneBecause].compactMap(\.self)
    case .goalSet(let goal): [goal.text]
    case .asked(let question): question.messages.compactMap(\.text)
    case .turned(_, on: _, due: _, let text), .answered(_, on: _, let text):
      [text].compactMap(\.self)
    case .headSet(let change): Self.texts(in: [change])
    case .taskAdded(let task): Self.texts(of: task, TaskField.self)
    case .seriesAdded(let series): Self.texts(of: series, SeriesField.self)
    case .measureAdded(let measure): Self.texts(of: measure, MeasureField.self)
    case .taskRevised(_, let changes): Self.texts(in: changes)
    case .seriesRevised(_, let changes): Self.texts(in: changes)
    case .measureRevised(_, let changes): Self.texts(in: changes)
    case .created, .begun, .suspended, .resumed, .aftercareBegun, .closed, .stopped, .discarded,
      .adopted, .leftUndone, .anchorSet, .factSet, .happened, .roleBound, .memberAdded,
      .memberRemoved, .assigned, .handoverProposed, .handoverAccepted, .handoverRefused,
      .taskStarted, .taskDone, .taskReopened, .taskReturned, .factsToSet,
      .taskWaiting, .taskSkipped, .taskPinned,
      .taskUnpinned, .linked, .unlinked, .seriesStopped, .occurrenceLogged, .occurrencePinned,
      .occurrenceWaiting, .removed, .measureRenewed, .measureEnded, .chased, .questionWithdrawn,
      .actChanged, .noteWithdrawn, .goalRemoved, .replanned, .restamped, .undone:
      []
    }
  }

  /// The free text of an item, by the table of its fields.
  private static func texts<Field: ItemField>(of item: Field.Item, _ table: Field.Type) -> [String]
  {
    table.allCases.compactMap { $0.entry.read(item)?.text }
  }

  private static func texts<Field: ItemField>(in changes: [FieldChange<Field>]) -> [String] {
    changes.compactMap { $0.value?.text }
  }
}

extension FieldValue {
  /// What people wrote; nil for a value of another kind.
  fileprivate var text: String? {
    if case .text(let text) = self { text } else { nil }
  }
}
