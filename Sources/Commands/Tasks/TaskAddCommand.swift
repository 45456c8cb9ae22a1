import ArgumentParser
import CarePlans
import Planner
import Wording

/// `task add`: a task of one's own.
struct TaskAddCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("add", TaskHelp.add) }

  @Argument(help: ArgumentHelp(say(TaskHelp.newRef), valueName: "ref")) var ref: String
  @OptionGroup var fields: FieldOptions<TaskField>
  @Option(help: ArgumentHelp(say(TaskHelp.after), valueName: "key")) var after: [String] = []
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    let (plan, key) = try session.planner.newItem(ref)
    guard fields.text(of: .title) != nil else {
      throw Problem(.planning(.titleNeeded), .usage, ["ref": ref])
    }
    guard fields.text(of: .role) != nil else {
      throw Problem(.planning(.roleNeeded), .usage, ["ref": ref])
    }
    let made = try task(key, in: plan, session)
    try session.change(write) {
      try session.planner.addTask(made, to: plan.code.description, options: $0)
    }
  }

  /// The task as it was typed; who it is given to is told when that is another partner's.
  private func task(_ key: ItemKey, in plan: CarePlan, _ session: Session) throws -> PlanTask {
    var task = PlanTask(key: key, number: 0, role: CarePlan.leadRole)
    // How long it takes depends on its kind, unless it is said.
    task.revise(try FieldInput(session: session, plan: plan).changes(fields))
    if fields.text(of: .estimate) == nil { task.estimate = task.kind.defaultEstimate }
    for name in after {
      task.dependsOn.append(PlanDependency(try session.planner.predecessor(name, of: ref)))
    }
    if let worker = task.worker {
      try session.noticeOtherPartner(
        of: worker,
        given: [.init(ref: "\(plan.code.short)/\(key)", role: task.role, plan: plan)])
    }
    return task
  }
}

extension Planner {
  /// The plan and the new key of `K7QF/E1`; of a plan alone the first key of its own that is free.
  func newItem(_ ref: String) throws -> (plan: CarePlan, key: ItemKey) {
    guard let parts = try? ItemRef(parsing: ref) else {
      throw Problem(.planning(.newKeyNeeded), .usage, ["ref": String(ref.prefix(60))])
    }
    let plan = try open(try resolve(plan: parts.plan)).plan
    return (plan, parts.item.map { ItemKey($0) } ?? plan.freeKey)
  }
}

extension CarePlan {
  /// The first of `E1`, `E2`, … that names nothing yet.
  fileprivate var freeKey: ItemKey {
    let names = ItemNames(of: self)
    let number = (1...).first { !names.have(ItemKey("E\($0)")) } ?? 1
    return ItemKey("E\(number)")
  }
}
