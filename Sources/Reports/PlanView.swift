package import CarePlans
package import CivilTime

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
  /// Why it was stopped, as was said then; nil for a plan that is not.
  package var stopReason: String?
  /// Why was asked again, of the question that is shown: with the day, the oldest first.
  package var chases: [ChaseReason] = []

  package init(
    plan: CarePlan, revision: Int, schedule: PlanSchedule, commitments: [Commitment], row: PlanRow,
    titles: Titles, template: CareTemplate, directory: Directory, today: CivilDate
  ) {
    (self.plan, self.revision, self.schedule) = (plan, revision, schedule)
    (self.commitments, self.row, self.titles) = (commitments, row, titles)
    (self.template, self.directory, self.today) = (template, directory, today)
  }

  /// A day on which was asked again, and what was said of it.
  package struct ChaseReason: Sendable, Hashable {
    package var on: CivilDate
    package var actor: String
    package var reason: String?

    package init(on day: CivilDate, actor: String, reason: String?) {
      on = day
      self.actor = actor
      self.reason = reason
    }
  }

  /// The tasks that wait for an item, in the order of the plan.
  package func waiting(for item: ItemKey) -> [ItemKey] {
    plan.tasks.filter { task in
      task.removal == nil && task.dependsOn.contains { $0.task == item }
    }.map(\.key)
  }

  /// The anchors of the template in its order, and then those that the plan alone has.
  package var anchorKeys: [AnchorKey] {
    let named = template.anchors.map(\.key)
    return named + plan.anchors.keys.filter { !named.contains($0) }.sorted()
  }

  /// What the template calls an anchor; nil for one that the plan alone has.
  package func anchorTitle(_ key: AnchorKey) -> BilingualText? {
    template.anchors.first { $0.key == key }?.title
  }

  /// What the template calls a question; nil for one it does not have.
  package func factTitle(_ key: FactKey) -> BilingualText? {
    template.facts.first { $0.key == key }?.title
  }

  /// What is owed for an item; nil where nothing is.
  package func commitment(_ item: ItemKey) -> Commitment? {
    commitments.first { $0.item == item }
  }

  /// Everything the checks find in the plan.
  package var issues: [PlanIssue] {
    AllChecks.issues(
      in: CheckedPlan(plan: plan, schedule: schedule, directory: directory, today: today))
  }

  /// The tasks that a page lists, all or those that still matter: what does not apply is left out,
  /// and so is what was removed, unless it was late then.
  package func tasks(all: Bool) -> [PlanTask] {
    plan.tasks.filter { task in
      if let removal = task.removal { return all || removal.wasLate }
      return all || schedule.state(of: task.key) != .notApplicable
    }
  }

  /// The same of series.
  package func series(all: Bool) -> [FollowUpSeries] {
    plan.series.filter { all || plan.applies($0) == true || $0.removal?.wasLate ?? false }
  }

  /// The same of measures.
  package func measures(all: Bool) -> [CareMeasure] {
    plan.measures.filter { measure in measure.removal.map { all || $0.wasLate } ?? true }
  }

  /// The contacts of a series that a page lists: all, or the last ten of the past and the next five.
  package func contacts(of series: ItemKey, all: Bool) -> [PlannedOccurrence] {
    let contacts = schedule.occurrences[series] ?? []
    guard !all else { return contacts }
    let past = contacts.filter { $0.day <= today || $0.log != nil }.suffix(10)
    let coming = contacts.filter { $0.day > today && $0.log == nil }.prefix(5)
    return Array(past) + Array(coming)
  }

  /// The partners that fill the roles its tasks, series and measures name.
  package var partners: [RoleKey: PartnerID] {
    let calendars = CareCalendars(of: directory)
    let roles = plan.tasks.map(\.role) + plan.series.map(\.role) + plan.measures.map(\.authority)
    var result: [RoleKey: PartnerID] = [:]
    for role in Set(roles) { result[role] = calendars.partner(of: role, in: plan) }
    return result
  }
}
