package import CivilTime

extension PlanDraft {
  /// Says that the plan was made by mistake: nothing of it is owed, and lists know it no more.
  ///
  /// - Parameters:
  ///   - calendars: Those that have shown something of it.
  ///   - isWorked: Whether it may have been worked in: without that, who did something in it stops it.
  /// - Throws: ``PlanRefusal`` `planHasWork`, `planEnded`.
  package mutating func discard(
    on day: CivilDate, shownIn calendars: [FeedGrantID], evenWorked isWorked: Bool
  ) throws {
    try requireLiving()
    let work = reported
    guard isWorked || work.isEmpty else {
      throw PlanRefusal.planHasWork(plan.code, count: work.count, first: work[0])
    }
    try note(.discarded(on: day, shownIn: calendars))
  }

  /// What somebody reported of the plan: work done, contacts, measures ended or renewed, answers.
  private var reported: [PlanItem] {
    let tasks = plan.tasks.filter { $0.finishedOn != nil || $0.startedOn != nil }.map(\.key)
    let contacts = plan.series.flatMap { series in
      series.log.keys.sorted().map { series.key.contact($0) }
    }
    let measures = plan.measures.filter { $0.endedOn != nil || !$0.renewals.isEmpty }.map(\.key)
    let answers = plan.questions.filter { $0.answeredOn != nil }.map(\.key)
    return (tasks + contacts + measures + answers).map { ref($0) }
  }
}
