package import CarePlans
import CivilTime
import PlanText

extension Planner {
  /// Adds a task by hand to a plan.
  package func addTask(_ task: PlanTask, to plan: String, options: ChangeOptions) throws
    -> ChangeOutcome
  {
    try requireRoles([task.role] + task.participants)
    if let worker = task.worker { try requireWorker(worker) }
    return try change(plans: [plan], options: options) { try $0.add(task) }
  }

  /// Rewrites the structure of tasks.
  ///
  /// - Parameter revision: What to write, read for the plan it goes to.
  package func revise(
    _ refs: [String], options: ChangeOptions, _ revision: (CarePlan) throws -> TaskRevision
  ) throws -> ChangeOutcome {
    try changeTasks(refs, isDirecting: true, options) { draft, key in
      let revision = try revision(draft.plan)
      try requireRoles([revision.role].compactMap { $0 } + (revision.participants ?? []))
      try draft.revise(key, revision)
    }
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

  func requireWorker(_ id: WorkerID) throws {
    if let left = try worker(id).leftOn, left <= today {
      throw Problem("worker-left", .refused, ["worker": id.rawValue, "date": left.description])
    }
  }

  func requirePartner(_ id: PartnerID) throws { _ = try partner(id) }

  func requireRoles(_ roles: [RoleKey]) throws {
    guard !roles.isEmpty else { return }
    let known = try memory.directory(of: repository).roles
    for role in roles where known[role] == nil {
      let near = NearNames.of(role.rawValue, among: known.keys.map(\.rawValue))
      throw Problem(
        "role-unknown", .notFound, ["role": role.rawValue, "near": near.joined(separator: ", ")])
    }
  }
}
