import CarePlans
import PlanText
import Wording

/// Makes the changes of an edited text in a draft, each by the decision of its verb.
struct PlanEditing {
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
      try planner.requireReason(options, for: changes, of: task)
      var revised = task
      revised.revise(changes)
      // Where numbers come from stands inside the rules.
      if revised.source != task.source { try requireReason(TaskField.source.entry.name) }
    }
    try draft.revise(key, changes)
  }

  private func revise(
    _ key: ItemKey, _ changes: [FieldChange<SeriesField>], in draft: inout PlanDraft
  ) throws {
    try planner.requireKnown(changes.map(\.value))
    try planner.requireReason(
      options, for: changes, of: draft.plan.series.first { $0.key == key })
    try draft.revise(key, changes)
  }

  private func requireReason(_ verb: String) throws {
    try planner.requireReason(options, for: verb)
  }
}
