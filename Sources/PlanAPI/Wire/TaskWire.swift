import CarePlans
import CivilTime
import Scheduling

/// A task of `plan show`: structure, dates and standing.
struct TaskWire {
  let task: PlanTask
  let place: Int
  let schedule: PlanSchedule
  /// Nil for a task nobody owes: not applicable or undecided.
  let commitment: Commitment?
  let title: String

  var tree: JSONTree { .object(identity + timing + progress + standing) }

  private var result: ScheduledTask { schedule.schedule[place] }
  /// What a task left out was measured by; the schedule has no dates for it any more.
  private var kept: Commitment? {
    task.isSkipped || task.removal != nil || commitment?.state == .beforeAdoption
      ? commitment : nil
  }
  private var due: CivilDate? { kept?.due ?? result.due }
  private var limit: CivilDate? { kept?.limit ?? result.limit }

  private var identity: [(name: String, value: JSONTree)] {
    [("key", .string(task.key.rawValue)), ("number", .int(task.number))]
      + FieldWire.members(
        of: task, TaskField.self,
        knowing: [
          "title": .string(title), "worker": .text((commitment?.worker ?? task.worker)?.rawValue),
        ])
      + [
        ("outcomeFacts", .array(outcomeFacts)), ("outcomeSteps", .array(outcomeSteps)),
        ("partner", .text(schedule.partners[place]?.rawValue)), ("status", .string(status)),
        ("state", .string(schedule.state(ofTaskAt: place).rawValue)),
      ]
  }

  /// What each outcome says of facts.
  private var outcomeFacts: [JSONTree] {
    task.outcomes.flatMap { outcome in
      outcome.sets.sorted { $0.key < $1.key }.map { fact, value in
        .object([
          ("outcome", .string(outcome.key)), ("fact", .string(fact.rawValue)),
          ("value", .string(value)),
        ])
      }
    }
  }

  /// What each outcome makes of the plan.
  private var outcomeSteps: [JSONTree] {
    task.outcomes.compactMap { outcome in
      outcome.step.map { step in
        .object([
          ("outcome", .string(outcome.key)), ("plan", .string(step.rawValue)),
          ("keeps", .array(outcome.keeps.map { .string($0.rawValue) })),
        ])
      }
    }
  }

  private var timing: [(name: String, value: JSONTree)] {
    [
      ("notBefore", .date(notBefore)), ("due", .date(due)),
      ("projectedDue", .date(result.projectedDue)),
      ("dueState", .text(sure(due, kept?.isDueExpected ?? (result.dueCertainty == .expected)))),
      ("limit", .date(limit)),
      (
        "limitState",
        .text(sure(limit, kept?.isLimitExpected ?? (result.limitCertainty == .expected)))
      ),
      ("firstDue", .date(commitment?.firstDue)), ("pushes", .int(commitment?.pushes ?? 0)),
      ("moves", .int(commitment?.moves ?? 0)), ("pin", .text(task.pin?.text)),
    ]
  }

  private var progress: [(name: String, value: JSONTree)] {
    [
      ("startedOn", .date(task.startedOn)), ("finishedOn", .date(task.finishedOn)),
      ("factsTo", .date(task.factsTo)), ("returns", .int(task.returns)),
      ("removedOn", .date(task.removal?.on)), ("outcome", .text(task.outcome)),
      ("earlyStart", .date(result.earlyStart)),
      ("earlyFinish", .date(result.earlyFinish)), ("lateFinish", .date(result.lateFinish)),
      ("neededBy", .date(result.neededBy)), ("slack", .number(result.slack)),
      ("freeSlack", .number(result.freeSlack)), ("critical", .bool(result.isCritical)),
      ("willBeLate", .bool(result.willBeLate)),
    ]
  }

  private var standing: [(name: String, value: JSONTree)] {
    let standing = commitment?.standing(on: schedule.today)
    return [
      ("ready", .bool(standing?.isReady ?? false)), ("waitUntil", .date(task.wait?.until)),
      (
        "blockedBy",
        .texts((commitment?.blockedBy ?? []).map(\.rawValue))
      ), ("overdue", .bool(standing?.isOverdue ?? false)),
      ("breached", .bool(standing?.isBreached ?? false)),
      ("daysLate", .int(standing?.daysLate ?? 0)),
    ]
  }

  /// What was reported of it.
  private var status: String {
    if task.removal != nil { return "removed" }
    if task.isSkipped { return "skipped" }
    if task.finishedOn != nil { return "done" }
    return task.startedOn == nil ? "open" : "started"
  }

  private func sure(_ date: CivilDate?, _ isExpected: Bool) -> String? {
    date.map { _ in isExpected ? "expected" : "firm" }
  }

  /// The day its not-before rule gives; nil while that is unknown.
  private var notBefore: CivilDate? {
    guard let rule = task.notBefore else { return nil }
    var origin = schedule.plan.day(of: rule.origin)
    if case .task(let key) = rule.origin, let other = schedule.plan.taskIndex(key) {
      origin = schedule.plan.tasks[other].finishedOn ?? schedule.schedule[other].earlyFinish
    }
    guard let origin else { return nil }
    let calendar = schedule.graph.calendars[0]
    let day = rule.term.applied(to: origin.dayNumber, roll: rule.plainRoll, calendar: calendar)
    return CivilDate(clamping: Int(day))
  }
}
