package import CarePlans
import CivilTime
import PlanText
import Wording

extension Planner {
  /// Adds a task by hand to a plan.
  package func addTask(_ task: PlanTask, to plan: String, options: ChangeOptions) throws
    -> ChangeOutcome
  {
    try requireKnown(TaskField.allCases.map { $0.entry.read(task) })
    return try change(plans: [plan], options: options) { try $0.add(task) }
  }

  /// Sets fields of tasks, or takes them away.
  ///
  /// - Parameter changes: What to write, read for the item it goes to.
  /// - Throws: ``PlanRefusal`` `reasonNeeded` where a template's row says what must not change
  ///   without a word.
  package func revise(
    _ refs: [String], options: ChangeOptions,
    _ changes: (PlanDraft, ItemKey) throws -> [FieldChange<TaskField>]
  ) throws -> ChangeOutcome {
    try changeTasks(refs, isDirecting: true, options) { draft, key in
      let changes = try changes(draft, key)
      try requireKnown(changes.map(\.value))
      try requireReason(options, for: changes, of: draft.plan.task(key))
      try draft.revise(key, changes)
    }
  }

  /// Asks why, where a template's row says what must not change without a word.
  func requireReason(
    _ options: ChangeOptions, for changes: [FieldChange<TaskField>], of task: PlanTask?
  ) throws {
    guard let task, task.templateKey != nil,
      let change = changes.first(where: { $0.field.needsReason && $0.changes(task) })
    else { return }
    try requireReason(options, for: change.field.entry.key ?? change.field.entry.name)
  }

  /// Makes a task wait for another task, or a point of a series, of the same plan.
  package func link(_ ref: String, _ dependency: PlanDependency, options: ChangeOptions) throws
    -> ChangeOutcome
  {
    try changeTasks([ref], isDirecting: true, options) { try $0.link($1, dependency) }
  }

  package func unlink(_ ref: String, from predecessor: ItemKey, options: ChangeOptions) throws
    -> ChangeOutcome
  {
    try changeTasks([ref], isDirecting: true, options) { try $0.unlink($1, from: predecessor) }
  }

  /// Refuses values that name roles or workers there are not.
  func requireKnown(_ values: [FieldValue?]) throws {
    for case let value? in values {
      switch value {
      case .role(let role): try requireRoles([role])
      case .roles(let roles): try requireRoles(roles)
      case .worker(let worker): try requireWorker(worker)
      case .text, .name, .taskKind, .seriesKind, .domain, .obligation, .join, .counting, .term,
        .rule, .roll, .condition, .outcomes, .links, .taper, .origin, .day, .flag:
        break
      }
    }
  }

  func requireWorker(_ id: WorkerID) throws {
    if let left = try worker(id).leftOn, left <= today {
      throw Problem(
        .rule(.workerLeft), .refused, ["worker": id.rawValue, "date": left.description])
    }
  }

  func requirePartner(_ id: PartnerID) throws { _ = try partner(id) }

  func requireRoles(_ roles: [RoleKey]) throws {
    guard !roles.isEmpty else { return }
    let known = try cache.directory(of: repository).roles
    for role in roles where known[role] == nil {
      let near = NearNames.of(role.rawValue, among: known.keys.map(\.rawValue))
      throw Problem(
        .reference(.roleUnknown), .notFound,
        ["role": role.rawValue, "near": near.joined(separator: ", ")])
    }
  }
}
