import CarePlans
import CivilTime
import PlanText
import Wording

extension Planner {
  /// Takes an edited text back into its plan: what it changes, as the verbs would have, in one change set.
  ///
  /// What others changed since the text was made stays; the outcome tells it. Nothing is written when the
  /// text changes nothing.
  ///
  /// - Parameters:
  ///   - ref: The plan.
  ///   - text: As ``exportPlan(_:)`` wrote it, with the change it was made from, and edited.
  ///   - file: The name that problems show.
  /// - Throws: ``TextFailure`` with everything wrong in the text, and all conflicts; ``PlanRefusal``
  ///   `reasonNeeded` where a verb would ask for one.
  package func importInto(_ ref: String, _ text: String, file: String, options: ChangeOptions)
    throws
    -> ChangeOutcome
  {
    let code = try resolve(plan: ref)
    try requireWhole(code)
    let typed = try PlanEditText(text, file: file, into: code)
    var merged: [PlanPart] = []
    var outcome = try change([code], options: options) { draft in
      // The draft is of the state that is written to.
      let edit = try edit(typed, onto: draft.plan)
      merged = edit.merged
      try PlanEditing(planner: self, options: options).make(edit, in: &draft)
    }
    outcome.merged = merged
    return outcome
  }

  private func edit(_ typed: PlanEditText, onto current: CarePlan) throws -> PlanEdit {
    let last = try repository.plan(current.code)?.revision ?? 0
    guard typed.change <= last else {
      throw TextFailure(problems: [
        TextProblem(
          .editChangeUnknown, at: typed.changePlace,
          values: ["number": "\(typed.change)", "last": "\(last)"])
      ])
    }
    let base =
      typed.change == last ? current : try plan(current.code, after: typed.change) ?? current
    return try typed.edit(from: base, onto: current, today: today)
  }

  /// A plan as one of its change sets left it.
  private func plan(_ code: PlanCode, after number: Int) throws -> CarePlan? {
    try repository.read { store in
      var fold = PlanFold(
        of: StoredRecord(of: code, in: store), calendars: try cache.calendarHistory(of: store),
        template: { try store.template(hash: $0) })
      return try fold.state(after: number).plan
    }
  }
}

/// Makes the changes of an edited text in a draft, each by the decision of its verb.
private struct PlanEditing {
  let planner: Planner
  let options: ChangeOptions

  /// - Throws: ``TextFailure`` with every rule that the text breaks, by its place.
  func make(_ edit: PlanEdit, in draft: inout PlanDraft) throws {
    var problems: [TextProblem] = []
    let removed = edit.changes.compactMap { change in
      if case .remove(let key) = change.action { key } else { nil }
    }
    for change in edit.changes {
      do {
        try make(change.action, removing: Set(removed), in: &draft)
      } catch let refusal as PlanRefusal where refusal.id != .reasonNeeded {
        problems.append(TextProblem(refusal, at: change.place, subject: change.subject))
      } catch let problem as Problem {
        problems.append(TextProblem(problem, at: change.place, subject: change.subject))
      }
    }
    guard problems.isEmpty else { throw TextFailure(problems: problems) }
  }

  private func make(
    _ action: PlanEdit.Action, removing others: Set<ItemKey>, in draft: inout PlanDraft
  ) throws {
    switch action {
    case .setLead(let worker):
      if let worker { try planner.requireWorker(worker) }
      try draft.setLead(worker)
    case .setAnchor(let key, let anchor):
      if let day = draft.plan.anchors[key]?.date, day != anchor.date { try requireReason("anchor") }
      try draft.setAnchor(key, to: anchor)
    case .setFact(let key, let value): try draft.setFact(key, to: value)
    case .bind(let role, let partner):
      try planner.requireRoles([role])
      if let partner { try planner.requirePartner(partner) }
      try draft.bind(role, to: partner)
    case .addMember(let worker):
      try planner.requireWorker(worker)
      try draft.addMember(worker)
    case .removeMember(let worker): try draft.removeMember(worker)
    case .reviseMeasure(let key, let changes):
      try planner.requireKnown(changes.map(\.value))
      let acts = try planner.acts()
      try draft.revise(key, changes, acts: acts)
    case .addTask(let task):
      try planner.requireKnown(TaskField.allCases.map { $0.entry.read(task) })
      try draft.add(task)
    case .addSeries(let series):
      try planner.requireKnown(SeriesField.allCases.map { $0.entry.read(series) })
      try draft.add(series)
    case .reviseTask(let key, let changes): try revise(key, changes, in: &draft)
    case .reviseSeries(let key, let changes): try revise(key, changes, in: &draft)
    case .unlink(let key, let other): try draft.unlink(key, from: other)
    case .link(let key, let link): try draft.link(key, link)
    case .remove(let key):
      let isOfTemplate = draft.plan.isOfTemplate(key)
      let removal = try draft.remove(key, along: others)
      if removal.wasLate || isOfTemplate { try requireReason("remove") }
    }
  }

  private func revise(
    _ key: ItemKey, _ changes: [FieldChange<TaskField>], in draft: inout PlanDraft
  ) throws {
    try planner.requireKnown(changes.map(\.value))
    if let task = draft.plan.task(key), task.templateKey != nil {
      var revised = task
      revised.revise(changes)
      if let change = changes.first(where: { $0.field.needsReason && $0.changes(task) }) {
        try requireReason(change.field.entry.key ?? change.field.entry.name)
      }
      // Where numbers come from stands inside the rules.
      if revised.source != task.source { try requireReason(TaskField.source.entry.name) }
    }
    try draft.revise(key, changes)
  }

  private func revise(
    _ key: ItemKey, _ changes: [FieldChange<SeriesField>], in draft: inout PlanDraft
  ) throws {
    try planner.requireKnown(changes.map(\.value))
    if let series = draft.plan.series.first(where: { $0.key == key }), series.templateKey != nil,
      let change = changes.first(where: { $0.field.needsReason && $0.changes(series) })
    {
      try requireReason(change.field.entry.key ?? change.field.entry.name)
    }
    try draft.revise(key, changes)
  }

  private func requireReason(_ verb: String) throws {
    try planner.requireReason(options, for: verb)
  }
}
