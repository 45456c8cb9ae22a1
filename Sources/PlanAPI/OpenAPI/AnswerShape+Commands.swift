extension AnswerShape {
  /// What a command answers; docs/json.md says what it means.
  static func answer(to command: APICommand) -> AnswerShape {
    switch command.path.joined(separator: " ") {
    case "next":
      [
        "asOf": .date, "total": .number, "shown": .number, "leftOut": .number, "counts": [:],
        "items": .list(
          item + [
            "group": .text, "date": .optionalDate, "expected": .flag, "days": .optionalNumber,
            "daysLate": .number, "ready": .flag, "waitUntil": .optionalDate, "earlier": .number,
            "blockedBy": .list(.text),
          ]),
      ]
    case "overdue", "report overdue": .either([overdue, lateFigures])
    case "report upcoming":
      [
        "asOf": .date, "days": .number, "through": .date, "total": .number,
        "statutory": .list(coming), "measureEnds": .list(coming),
        "weeks": .list(["week": .number, "monday": .date, "items": .list(coming)]),
      ]
    case "report freshness":
      [
        "addresses": .number,
        "items": .list([
          "id": .text, "calendar": .text, "label": .text, "fetchedAt": .optionalNumber,
          "changes": .number, "nearest": .optionalDate,
        ]),
      ]
    case "today":
      [
        "today": .date, "plans": .number, "breached": .number, "overdue": .number,
        "dueThisWeek": .number, "ready": .number, "waiting": .number,
      ]
    case "find":
      [
        "total": .number,
        "items": .list([
          "ref": .text, "plan": .text, "key": .text, "title": .optionalText,
          "state": .optionalText,
        ]),
      ]
    case "task list", "measure list":
      ["asOf": .date, "total": .number, "items": .list(item + listed)]
    case "series list": ["asOf": .date, "total": .number, "series": .list(series)]
    case "plan list":
      ["asOf": .date, "total": .number, "leftOut": .number, "plans": .list(planRow)]
    case "plan history":
      ["plan": .text, "changes": .list(change)]
    case "directory history": ["changes": .list(change)]
    case "why", "task why":
      ["ref": .text, "today": .date, "note": .optionalText, "dates": .list([:])]
    case "whoami":
      [
        "actor": .optionalText, "login": .text, "exists": .flag, "demo": .flag, "today": .date,
        "changes": .number, "head": .text, "version": .text,
      ]
    case "template list":
      .list([
        "id": .text, "version": .number, "title": [:], "caseType": .text, "tasks": .number,
        "series": .number,
      ])
    case "tables show":
      [
        "region": .text, "current": .flag, "decreedThrough": .optionalNumber,
        "holidays": .list([
          "date": .date, "key": .text, "name": .text, "source": .optionalText, "verify": .flag,
        ]),
        "laws": .list([
          "law": .text, "title": .text, "lastDay": .optionalDate, "source": .optionalText,
          "verify": .flag,
        ]),
      ]
    case "partner list", "worker list", "feed list", "account list", "token list": .list([:])
    default: command.writes ? written(by: command) : [:]
    }
  }

  /// What a change answers; some of them list what there is when nothing is to be changed.
  private static func written(by command: APICommand) -> AnswerShape {
    switch command.path.joined(separator: " ") {
    case "plan anchor", "plan bind", "plan event", "plan fact", "plan member": [:]
    case "token issue": ["id": .optionalText, "token": .optionalText]
    case "feed grant", "feed rotate": ["id": .optionalText, "url": .optionalText]
    case "feed revoke": ["ids": .list(.text), "written": .flag]
    default: ["written": .flag, "plans": .list(planChange)]
    }
  }

  // MARK: - What several have

  /// The fields of everything that lists, see docs/json.md.
  private static let item: AnswerShape = [
    "ref": .text, "plan": .text, "key": .text, "number": .text, "title": .text, "kind": .text,
    "partner": .optionalText, "worker": .optionalText, "obligation": .text,
    "due": .optionalDate, "dueState": .optionalText, "limit": .optionalDate,
    "limitState": .optionalText,
  ]

  private static let listed: AnswerShape = [
    "role": .optionalText, "phase": .optionalText, "state": .text, "group": .optionalText,
    "pin": .optionalDate, "startedOn": .optionalDate, "finishedOn": .optionalDate,
    "waitUntil": .optionalDate, "ready": .flag, "overdue": .flag, "breached": .flag,
    "daysLate": .number, "firstDue": .optionalDate, "pushes": .number, "moves": .number,
    "blockedBy": .list(.text), "earlier": .number,
  ]

  private static let coming =
    item + [
      "date": .optionalDate, "expected": .flag, "late": .flag, "blockedBy": .list(.text),
    ]

  private static let late =
    item + [
      "daysLate": .number, "breached": .flag, "earlier": .number, "firstDue": .optionalDate,
      "pushes": .number, "moves": .number, "neededBy": .optionalDate,
      "waitUntil": .optionalDate, "blockedBy": .list(.text), "root": .optionalText,
    ]

  private static let overdue: AnswerShape = [
    "asOf": .date, "groupedBy": .text, "total": .number, "breached": .number,
    "groups": .list([
      "key": .optionalText, "overdue": .number, "breached": .number, "ages": [:],
    ]), "items": .list(late),
    "roots": .list([
      "plan": .text, "key": .text, "title": .optionalText, "partner": .optionalText,
      "due": .optionalDate, "frees": .number, "plans": .number,
    ]),
    "causes": .list([
      "key": .text, "title": .optionalText, "partner": .optionalText, "roots": .number,
      "frees": .number, "plans": .number,
    ]), "waiting": .list(late), "notOwing": ["total": .number],
  ]

  private static let lateFigures: AnswerShape = [
    "asOf": .date, "groupedBy": .text, "leastTold": .number, "total": .optionalNumber,
    "breached": .optionalNumber,
    "groups": .list([
      "key": .optionalText, "overdue": .optionalNumber, "breached": .optionalNumber, "ages": [:],
    ]),
  ]

  private static let series: AnswerShape = [
    "ref": .text, "plan": .text, "key": .text, "title": .text, "kind": .text,
    "partner": .optionalText, "worker": .optionalText, "lastHeld": .optionalDate,
    "next": .optionalDate, "nextExpected": .flag, "held": .number, "missed": .number,
    "unlogged": .number,
  ]

  private static let planRow: AnswerShape = [
    "code": .text, "status": .text, "caseType": .text, "template": [:], "phase": .optionalText,
    "lead": .optionalText, "start": .date, "anchors": [:], "lastContact": .optionalDate,
    "endedOn": .optionalDate,
  ]

  private static let change: AnswerShape = [
    "number": .number, "day": .date, "at": .number, "actor": .text, "login": .text,
    "key": .optionalText, "keyIssuedBy": .optionalText, "reason": .optionalText,
    "undone": .flag, "events": .list(.text),
  ]

  private static let changeLine: AnswerShape = [
    "item": .optionalText, "field": .text, "before": .optionalText, "after": .optionalText,
    "cause": .optionalText,
  ]

  private static let planChange: AnswerShape = [
    "plan": .text, "change": .number,
    "changes": .list(changeLine), "drift": .list(changeLine),
    "becomesLate": .list(.text), "noLongerLate": .list(.text), "nowReady": .list(.text),
  ]
}
