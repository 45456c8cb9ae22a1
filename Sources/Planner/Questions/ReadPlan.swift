package import CarePlans
package import CivilTime
package import Reports

/// A plan opened, with everything `show` prints of it.
package struct PlanView: Sendable {
  package var plan: CarePlan
  package var revision: Int
  /// Every date as it looks today; expected dates in force are those of the last change set.
  package var schedule: PlanSchedule
  package var commitments: [Commitment]
  package var row: PlanRow
  package var titles: Titles
  package var template: CareTemplate
  package var directory: Directory
  package var today: CivilDate

  /// The anchors of the template in its order, and then those that the plan alone has.
  package var anchorKeys: [AnchorKey] {
    let named = template.anchors.map(\.key)
    return named + plan.anchors.keys.filter { !named.contains($0) }.sorted()
  }

  /// What the template calls an anchor; nil for one that the plan alone has.
  package func anchorTitle(_ key: AnchorKey) -> BilingualText? {
    template.anchors.first { $0.key == key }?.title
  }
}

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
    return PlanView(
      plan: stored.plan, revision: stored.revision, schedule: schedule,
      commitments: commitments, row: row,
      titles: try titles(for: stored.commitments, rows: [row]), template: template,
      directory: directory, today: today)
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
