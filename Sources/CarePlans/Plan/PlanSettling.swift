import CivilTime

/// What every stop leaves to be settled, by whoever directs: access and calendars withdrawn, copies
/// at partners destroyed, in the end the file.
package enum PlanSettling {
  /// Whose it is: the coordinator's.
  package static let role: RoleKey = "PR"
  /// The day from which the template has it count.
  package static let closing: AnchorKey = "closing"
  package static let retentionEnd: AnchorKey = "retention-end"
  /// How long a file is kept after the end where nobody has said otherwise: five years, of a case of which
  /// nothing came one (habit; to be verified).
  static func retention(after kind: StopKind) -> Term {
    switch kind {
    case .died, .left, .withdrawn: Term(5, .years)
    case .noAction: Term(12, .months)
    }
  }

  /// What it is known by.
  package static let keys: Set<ItemKey> = ["X03", "X09", "X10"]

  /// One line of what is left, by rule where the plan has no task of that key.
  struct Row {
    let key: ItemKey
    let obligation: Obligation
    let notBefore: TimingRule?
    let due: TimingRule
  }

  /// What a stop on a day leaves.
  static func rows(from day: CivilDate) -> [Row] {
    [
      Row(
        key: "X03", obligation: .statutory, notBefore: nil,
        due: TimingRule(.day(day), Term(14, .days), source: "PA", verify: true)),
      Row(
        key: "X09", obligation: .process, notBefore: nil,
        due: TimingRule(.day(day), Term(30, .days), source: "PA")),
      Row(
        key: "X10", obligation: .statutory,
        notBefore: TimingRule(.anchor(retentionEnd), Term(-14, .days)),
        due: TimingRule(.anchor(retentionEnd), roll: .back, source: "MEM", verify: true)),
    ]
  }
}

extension CarePlan {
  /// The tasks that a stop on a day leaves, as they are from then on.
  ///
  /// They are the plan's own where it has them; what is done is settled.
  ///
  /// - Parameter kept: Tasks that stay owed as they are.
  func settling(from day: CivilDate, keeping kept: Set<ItemKey> = []) -> [PlanTask] {
    let own = tasks.filter { kept.contains($0.key) && !PlanSettling.keys.contains($0.key) }
      .filter(\.isOwed)
      .map { task in
        var task = task
        // Nothing else of the plan is to come any more.
        task.dependsOn.removeAll { self.task($0.task)?.finishedOn == nil }
        return task
      }
    return own + settled(from: day)
  }

  private func settled(from day: CivilDate) -> [PlanTask] {
    var number = lastNumber
    return PlanSettling.rows(from: day).compactMap { row in
      let own = task(row.key)
      if own?.finishedOn != nil { return nil }
      if own == nil { number += 1 }
      return settling(
        row,
        own
          ?? PlanTask(
            key: row.key, number: number, templateKey: row.key, role: PlanSettling.role,
            obligation: row.obligation))
    }
  }

  private func settling(_ row: PlanSettling.Row, _ own: PlanTask) -> PlanTask {
    var task = own
    (task.role, task.worker) = (PlanSettling.role, nil)
    (task.condition, task.wait, task.pin, task.removal) = (nil, nil, nil, nil)
    task.isSkipped = false
    task.notBefore = row.notBefore
    // Terms of the template count from the stop, as they would from the closing.
    let former = task.due
    task.due = row.due
    if former?.origin == .anchor(PlanSettling.closing), let term = former?.term {
      task.due?.term = term
    }
    task.limit = nil
    // Nothing else of the plan is to come any more.
    task.dependsOn.removeAll { !PlanSettling.keys.contains($0.task) }
    return task
  }
}
