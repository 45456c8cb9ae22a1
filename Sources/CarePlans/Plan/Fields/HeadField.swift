/// What stands at the head of a plan and is set as a whole, in the order in which it is told.
///
/// One event of the journal sets it (``PlanEvent/headSet(_:)``); differences, history, privacy and
/// stored forms go by this table.
package enum HeadField: String, ItemField {
  /// Who directs the plan.
  case lead
  /// What its readers call it among themselves.
  case label

  package var entry: FieldEntry<CarePlan> {
    switch self {
    case .lead:
      .optional("lead", key: "lead", option: "lead", .worker, \.lead, isInTemplates: false)
    case .label:
      .optional("ownLabel", key: nil, option: "own-label", .text, \.label, isInTemplates: false)
    }
  }

  /// The most signs of free text; nil for what is none.
  package var longestText: Int? {
    switch self {
    case .lead: nil
    case .label: 60
    }
  }

  /// Whether it is free text: it lies sealed beside the plan, and previews and history tell only that
  /// there is one.
  package var isOwnText: Bool { longestText != nil }

  /// Those that are free text.
  package static var ownTexts: [Self] { allCases.filter(\.isOwnText) }
}

/// What is told of a value at the head of a plan.
package enum HeadValue: Sendable, Hashable {
  case plain(FieldValue)
  /// That there is a text.
  case withheld
}

extension HeadField {
  /// What is told of its value in a plan; nil for none.
  package func told(in plan: CarePlan) -> HeadValue? {
    entry.read(plan).map { isOwnText ? .withheld : .plain($0) }
  }
}

extension PlanEvent {
  /// Somebody directs the plan, or nobody.
  package static func leadSet(_ worker: WorkerID?) -> PlanEvent {
    .headSet(FieldChange(.lead, worker.map(FieldValue.worker)))
  }

  /// The plan has a name of its readers' own, or none.
  package static func labelSet(_ label: String?) -> PlanEvent {
    .headSet(FieldChange(.label, label.map(FieldValue.text)))
  }
}
