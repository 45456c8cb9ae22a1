import CarePlans
import CivilTime
import PlanAPI
import Reports

extension ReportLine {
  /// As lists give it to programs.
  func json(title: String) -> JSONTree {
    let entry = commitment
    return .object([
      ("ref", .string(entry.ref)), ("plan", .string(entry.plan.description)),
      ("key", .string(entry.item.rawValue)), ("number", .string(entry.number)),
      ("title", .string(title)), ("kind", .string(entry.kind.rawValue)),
      ("role", .string(entry.role.rawValue)), ("partner", .text(entry.partner?.rawValue)),
      ("worker", .text(entry.worker?.rawValue)),
      ("obligation", .string(entry.obligation.rawValue)), ("phase", .text(entry.phase)),
      ("state", .string(entry.state.rawValue)), ("group", .string(standing.group.rawValue)),
      ("due", .date(entry.due)), ("dueState", .text(sure(entry.due, entry.isDueExpected))),
      ("limit", .date(entry.limit)),
      ("limitState", .text(sure(entry.limit, entry.isLimitExpected))),
      ("pin", .text(entry.pin?.text)), ("startedOn", .date(entry.startedOn)),
      ("finishedOn", .date(entry.finishedOn)), ("waitUntil", .date(entry.waitUntil)),
      ("ready", .bool(standing.isReady)), ("overdue", .bool(standing.isOverdue)),
      ("breached", .bool(standing.isBreached)), ("daysLate", .int(standing.daysLate)),
      ("firstDue", .date(entry.firstDue)), ("pushes", .int(entry.pushes)),
      ("moves", .int(entry.moves)), ("blockedBy", .keys(entry.blockedBy)),
      ("earlier", .int(earlier)),
    ])
  }

  private func sure(_ date: CivilDate?, _ isExpected: Bool) -> String? {
    date.map { _ in isExpected ? "expected" : "firm" }
  }
}
