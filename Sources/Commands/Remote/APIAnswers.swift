import ArgumentParser
import PlanAPI

/// What each command answers, for the description of the API; docs/json.md says what it means.
///
/// What a report answers follows from its table, see ``AnsweringCommand``; here is the rest.
enum APIAnswers {
  private static let shapes: [(command: any ParsableCommand.Type, shape: AnswerShape)] = [
    (TodayCommand.self, today),
    (PlanHistoryCommand.self, ["plan": .text, "changes": .list(pastChange)]),
    (ChangesCommand.self, ["since": .date, "total": .number, "changes": .list(changeOfPlan)]),
    (DirectoryHistoryCommand.self, ["changes": .list(pastChange)]),
    (
      WhyCommand.self,
      ["ref": .text, "today": .date, "note": .optionalText, "dates": .list([:])]
    ),
    (WhoamiCommand.self, whoami),
    (PartnerListCommand.self, .list([:])),
    (FeedListCommand.self, .list([:])),
    // Without a value they list what there is.
    (PlanAnchorCommand.self, [:]), (PlanBindCommand.self, [:]), (PlanEventCommand.self, [:]),
    (PlanFactCommand.self, [:]), (PlanMemberCommand.self, [:]),
    (PlanDomainCommand.self, [:]), (PlanGoalCommand.self, [:]), (WorkerAbsentCommand.self, [:]),
    (TokenIssueCommand.self, ["id": .optionalText, "token": .optionalText]),
    (FeedGrantCommand.self, ["id": .optionalText, "url": .optionalText]),
    (FeedRotateCommand.self, ["id": .optionalText, "url": .optionalText]),
    (FeedRevokeCommand.self, ["ids": .list(.text), "written": .flag]),
  ]

  /// The answer of a command; one that changes something tells what, unless it is named above.
  static func shape(of command: any ParsableCommand.Type, writes: Bool) -> AnswerShape {
    (command as? any AnsweringCommand.Type)?.answer
      ?? shapes.first { [$0.command].have(command) }?.shape
      ?? (writes ? ["written": .flag, "plans": .list(change)] : [:])
  }

  private static let today: AnswerShape = [
    "today": .date, "plans": .number, "breached": .number, "overdue": .number,
    "dueThisWeek": .number, "ready": .number, "waiting": .number,
  ]

  /// A change among those of other plans.
  private static let changeOfPlan: AnswerShape = [
    "plan": .text, "number": .number, "day": .date, "at": .number, "actor": .text, "login": .text,
    "key": .optionalText, "keyIssuedBy": .optionalText, "reason": .optionalText,
    "anyway": .list(.text), "undone": .flag, "events": .list(.text),
  ]

  private static let pastChange: AnswerShape = [
    "number": .number, "day": .date, "at": .number, "actor": .text, "login": .text,
    "key": .optionalText, "keyIssuedBy": .optionalText, "reason": .optionalText,
    "anyway": .list(.text), "undone": .flag, "events": .list(.text),
  ]

  private static let whoami: AnswerShape = [
    "actor": .optionalText, "login": .text, "exists": .flag, "demo": .flag, "today": .date,
    "changes": .number, "head": .text, "version": .text,
  ]

  private static let line: AnswerShape = [
    "item": .optionalText, "field": .text, "before": .optionalText, "after": .optionalText,
    "cause": .optionalText,
  ]

  private static let change: AnswerShape = [
    "plan": .text, "change": .number, "changes": .list(line),
    "becomesLate": .list(.text), "noLongerLate": .list(.text),
    "willBeLate": .list(.text), "inTimeAgain": .list(.text),
    "stillOpen": .list(.text), "nowReady": .list(.text),
  ]
}
