package import CarePlans
import CivilTime
import Scheduling

/// `plan show` as JSON, version 1.
///
/// Described in `docs/json.md`.
package struct PlanShowWire {
  private let plan: CarePlan
  private let schedule: PlanSchedule
  private let commitments: [ItemKey: Commitment]
  private let issues: [PlanIssue]
  private let stopReason: String?
  private let domains: JSONTree
  private let titles: (ItemKey) -> String
  private let partners: (RoleKey) -> PartnerID?

  /// - Parameters:
  ///   - commitments: All of the plan's.
  ///   - stopReason: What was said when it was stopped.
  ///   - domains: The plan by life domain.
  ///   - titles: What tasks, series and measures are called.
  ///   - partners: Who fills a role in the plan.
  package init(
    schedule: PlanSchedule, commitments: [Commitment], issues: [PlanIssue],
    stopReason: String? = nil, domains: JSONTree = .array([]),
    titles: @escaping (ItemKey) -> String,
    partners: @escaping (RoleKey) -> PartnerID?
  ) {
    plan = schedule.plan
    self.schedule = schedule
    self.commitments = Dictionary(
      commitments.map { ($0.item, $0) }, uniquingKeysWith: { first, _ in first })
    self.issues = issues
    self.stopReason = stopReason
    self.domains = domains
    self.titles = titles
    self.partners = partners
  }

  /// The plan with everything in it.
  package var tree: JSONTree {
    .object([
      ("code", .string(plan.code.description)), ("status", .string(plan.status.rawValue)),
      (
        "template",
        .object([
          ("id", .string(plan.template.id)), ("version", .int(plan.template.version)),
        ])
      ),
      ("caseType", .string(plan.caseType)), ("start", .date(plan.start)),
      ("lead", .text(plan.lead?.rawValue)), ("endedOn", .date(plan.endedOn)),
      ("stopKind", .text(plan.stop?.kind.rawValue)), ("stopReason", .text(stopReason)),
      ("settling", .array((plan.stop?.settling ?? []).map { .string($0.rawValue) })),
      ("adoptedOn", .date(plan.adoption?.on)),
      ("beforeOurTime", .int(commitments[PlanAdoption.key]?.counted ?? 0)),
      (
        "members",
        .object(plan.members.sorted { $0.key < $1.key }.map { ($0.key.rawValue, .date($0.value)) })
      ),
      (
        "roles",
        .object(
          plan.roles.sorted { $0.key < $1.key }.map {
            ($0.key.rawValue, .string($0.value.rawValue))
          })
      ),
      (
        "anchors",
        .object(
          plan.anchors.sorted { $0.key < $1.key }.map { key, anchor in
            (
              key.rawValue,
              .object([
                ("date", .date(anchor.date)), ("state", .string(anchor.state.rawValue)),
              ])
            )
          })
      ),
      (
        "facts",
        .object(
          plan.facts.sorted { $0.key < $1.key }.map { ($0.key.rawValue, .text($0.value.value)) })
      ),
      (
        "events",
        .array(
          plan.happenings.map { happening in
            .object([
              ("event", .string(happening.event.rawValue)), ("count", .int(happening.count)),
              ("on", .date(happening.on)),
            ])
          })
      ),
      ("tasks", .array(plan.tasks.map { task($0.key) })),
      ("series", .array(plan.series.map { series($0.key) })),
      ("measures", .array(plan.measures.map { measure($0.key) })),
      ("questions", .array(plan.questions.map { question($0) })),
      ("domains", domains),
      ("leftOpen", .array((plan.leftOpen ?? []).map(leftOpen))),
      ("issues", .array(issues.map(Self.issue))),
    ])
  }

  private func leftOpen(_ left: LeftOpen) -> JSONTree {
    .object([
      ("key", .string(left.item.rawValue)), ("title", .string(titles(left.item))),
      ("contacts", .number(left.contacts)), ("since", .date(left.since)),
    ])
  }

  /// One task with everything known of it.
  package func task(_ key: ItemKey) -> JSONTree {
    guard let place = plan.taskIndex(key) else { return .null }
    // What only calendars remember of a task nobody owes is not told.
    let isOwed =
      !schedule.state(ofTaskAt: place).isOwedByNobody
      || commitments[key]?.wasRemovedLate ?? false
    return TaskWire(
      task: plan.tasks[place], place: place, schedule: schedule,
      commitment: isOwed ? commitments[key] : nil, title: titles(key)
    ).tree
  }

  /// One series with its contacts.
  package func series(_ key: ItemKey) -> JSONTree {
    guard let place = plan.seriesIndex(key) else { return .null }
    let series = plan.series[place]
    let fields = FieldWire.members(
      of: series, SeriesField.self, knowing: ["title": .string(titles(key))])
    return .object(
      [("key", .string(series.key.rawValue)), ("number", .int(series.number))] + fields + [
        ("partner", .text(partners(series.role)?.rawValue)),
        ("stoppedOn", .date(series.stoppedOn)), ("removedOn", .date(series.removal?.on)),
        (
          "contacts",
          .array((schedule.occurrences[key] ?? []).map { contact(key, number: $0.number) })
        ),
      ])
  }

  /// One contact of a series.
  package func contact(_ series: ItemKey, number: Int) -> JSONTree {
    let found = schedule.occurrences[series]?.first { $0.number == number }
    let key = series.contact(number)
    let entry = commitments[key]
    let standing = entry?.standing(on: schedule.today)
    return .object([
      ("key", .string(key.rawValue)), ("number", .int(number)), ("date", .date(found?.day)),
      ("expected", .bool(found?.isExpected ?? false)), ("due", .date(entry?.due)),
      ("state", .text(entry?.state.rawValue)), ("outcome", .text(found?.log?.outcome.rawValue)),
      ("on", .date(found?.log?.on)), ("pin", .text(found?.pin?.text)),
      ("waitUntil", .date(found?.wait?.until)), ("worker", .text(entry?.worker?.rawValue)),
      ("overdue", .bool(standing?.isOverdue ?? false)),
      ("daysLate", .int(standing?.daysLate ?? 0)),
    ])
  }

  /// One measure.
  package func measure(_ key: ItemKey) -> JSONTree {
    guard let place = plan.measureIndex(key) else { return .null }
    let measure = plan.measures[place]
    let renewals = measure.renewals.map { renewal in
      JSONTree.object([("on", .date(renewal.on)), ("until", .date(renewal.until))])
    }
    return .object(
      [("key", .string(key.rawValue)), ("number", .int(measure.number))]
        + FieldWire.members(of: measure, MeasureField.self) + [
          ("title", .string(titles(key))),
          ("partner", .text(partners(measure.authority)?.rawValue)),
          ("end", .date(measure.end)), ("renewals", .array(renewals)),
          ("endedOn", .date(measure.overOn)), ("removedOn", .date(measure.removal?.on)),
          ("state", .string(measure.state(on: schedule.today).rawValue)),
        ])
  }

  /// One question without what was said.
  private func question(_ question: PlanQuestion) -> JSONTree {
    QuestionWire(
      question, standing: commitments[question.key]?.standing(on: schedule.today), hasTexts: false
    ).tree
  }

  private static func issue(_ issue: PlanIssue) -> JSONTree {
    .object([
      ("id", .string(issue.id.rawValue)), ("severity", .string(issue.severity.rawValue)),
      ("item", .text(issue.item?.rawValue)),
      (
        "values",
        .object(issue.values.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) })
      ),
    ])
  }
}
