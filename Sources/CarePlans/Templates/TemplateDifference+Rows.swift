import CivilTime

/// How rows of two templates are compared: what plans have too by the table of fields.
extension [TemplateDifference.Change] {
  static func titles(_ old: BilingualText, _ new: BilingualText) -> Self {
    var changes: Self = []
    changes.note(.titleDutch, old.nl, new.nl)
    changes.note(.titleEnglish, old.en, new.en)
    return changes
  }

  static func phase(_ old: TemplatePhase, _ new: TemplatePhase) -> Self {
    var changes = titles(old.title, new.title)
    changes.note(.from, old.from?.description, new.from?.description)
    return changes
  }

  static func fact(_ old: TemplateFact, _ new: TemplateFact) -> Self {
    var changes = titles(old.title, new.title)
    changes.note(.values, list(old.values), list(new.values))
    return changes
  }

  static func event(_ old: TemplateEvent, _ new: TemplateEvent) -> Self {
    var changes = titles(old.title, new.title)
    changes.note(.ahead, word(old.isAhead), word(new.isAhead))
    changes.note(.adds, list(old.adds.map(\.rawValue)), list(new.adds.map(\.rawValue)))
    return changes
  }

  static func measure(_ old: TemplateMeasure, _ new: TemplateMeasure) -> Self {
    var changes = titles(old.title, new.title)
    changes.note(.authority, old.authority.rawValue, new.authority.rawValue)
    changes.note(.maximum, old.maximum.description, new.maximum.description)
    changes.note(.fromRequest, word(old.isFromRequest), word(new.isFromRequest))
    changes.note(.sunset, old.sunset?.description, new.sunset?.description)
    changes.note(.source, old.source, new.source)
    changes.note(.verify, word(old.verify), word(new.verify))
    changes.note(.adds, list(old.adds.map(\.rawValue)), list(new.adds.map(\.rawValue)))
    return changes
  }

  static func task(_ old: TemplateTask, _ new: TemplateTask) -> Self {
    var changes = titles(old.title, new.title)
    changes.note(.planned, word(old.isPlanned), word(new.isPlanned))
    // Of each date the source is told by itself.
    let apart: Set<PlanField> = [.task(.source), .task(.verify)]
    changes += fields([ItemChange](from: old.task, to: new.task)).filter { change in
      if case .field(let field, _, _) = change { !apart.contains(field) } else { true }
    }
    changes.note(
      .task(.obligation), .obligation(old.task.obligation), .obligation(new.task.obligation))
    changes.note(.firstDueRule, old.firstDue?.description, new.firstDue?.description)
    changes.noteParts(.notBefore, old.task.notBefore, new.task.notBefore)
    changes.noteParts(.due, old.task.due, new.task.due)
    changes.noteParts(.limit, old.task.limit, new.task.limit)
    changes.noteParts(.firstDue, old.firstDue, new.firstDue)
    if old.task.source == nil || new.task.source == nil {
      changes.note(.rowSource, old.source, new.source)
    }
    return changes
  }

  static func series(_ old: TemplateSeries, _ new: TemplateSeries) -> Self {
    var changes = titles(old.title, new.title)
    changes.note(.planned, word(old.isPlanned), word(new.isPlanned))
    return changes + fields([ItemChange](from: old.series, to: new.series))
  }

  private static func fields(_ changes: [ItemChange]) -> Self {
    changes.compactMap { change in
      switch change {
      case .field(let field, let before, let after): .field(field, before, after)
      case .link(let key, let before, let after): .link(key, before, after)
      default: nil
      }
    }
  }

  private static func list(_ texts: [String]) -> String? {
    texts.isEmpty ? nil : texts.joined(separator: ", ")
  }

  private static func word(_ flag: Bool) -> String { flag ? "yes" : "no" }

  mutating func note(
    _ field: TemplateDifference.OwnField, _ before: String?, _ after: String?
  ) {
    if before != after { append(.own(field, before, after)) }
  }

  private mutating func note(_ field: PlanField, _ before: FieldValue, _ after: FieldValue) {
    if before != after { append(.field(field, before, after)) }
  }

  /// What a date says beside its rule, where both have such a date.
  private mutating func noteParts(
    _ field: TemplateDifference.RuleField, _ old: TimingRule?, _ new: TimingRule?
  ) {
    guard let old, let new else { return }
    if old.roll != new.roll {
      append(.part(of: field, .roll, old.roll?.rawValue, new.roll?.rawValue))
    }
    if old.source != new.source { append(.part(of: field, .source, old.source, new.source)) }
    if old.verify != new.verify {
      append(.part(of: field, .verify, Self.word(old.verify), Self.word(new.verify)))
    }
  }
}
