package import CarePlans
import CivilTime
package import Reports

extension Planner {
  /// Opens a plan with its schedule as of today.
  ///
  /// - Parameter explaining: Keeps the steps of every date, for `why`.
  package func show(_ ref: String, explaining: Bool = false) throws -> PlanView {
    try repository.read { _ in try shown(ref, explaining: explaining) }
  }

  private func shown(_ ref: String, explaining: Bool) throws -> PlanView {
    let code = try resolve(plan: ref)
    let stored = try open(code)
    guard let template = try repository.template(hash: stored.plan.template.hash) else {
      throw ReplayError.templateMissing(hash: stored.plan.template.hash)
    }
    let directory = try repository.directory()
    let schedule = try PlanSchedule(
      of: stored.plan, calendars: cache.calendars(of: repository), today: today,
      kept: KeptDates.of(stored.commitments), explaining: explaining)
    let computation = PlanProjection(
      plan: stored.plan, commitments: stored.commitments, day: stored.day)
    guard let row = computation.row(revision: stored.revision, changedAt: 0) else {
      throw ReplayError.firstEventMissing
    }
    var commitments = stored.commitments
    commitments.endWaits(on: today)
    var view = PlanView(
      plan: stored.plan, revision: stored.revision, schedule: schedule,
      commitments: commitments, row: row,
      titles: try titles(for: stored.commitments, rows: [row]), template: template,
      directory: directory, today: today)
    if stored.plan.status == .stopped { view.stopReason = try stopReason(of: code) }
    return view
  }

  /// What was said when a plan was stopped.
  private func stopReason(of code: PlanCode) throws -> String? {
    let journal = try repository.journal(of: code)
    let counting = ChangeHistory.effective(journal)
    return journal.last { change in
      counting.contains(change.number)
        && change.events.contains { if case .stopped = $0 { true } else { false } }
    }?.reason
  }

  /// The change sets of a plan, oldest first, and which of them count.
  package func history(of ref: String) throws -> (
    code: PlanCode, changes: [PlanChangeSet], counting: Set<Int>
  ) {
    try repository.read { store in
      let code = try resolve(plan: ref)
      try requireWhole(code)
      let journal = try store.journal(of: code)
      return (code, journal, ChangeHistory.effective(journal))
    }
  }
}
