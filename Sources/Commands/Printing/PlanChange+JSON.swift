import CarePlans
import CivilTime
import PlanAPI
import ReportTables

extension PlanChange {
  /// As programs read it: a line of `changes[]` in docs/json.md.
  var json: JSONTree {
    switch self {
    case .status(let before, let after): .change("status", before?.rawValue, after?.rawValue)
    case .start(let before, let after): .change("start", before, after)
    case .head(let field, let before, let after):
      .change(field.entry.name, before?.changeText, after?.changeText)
    case .anchor(let key, let before, let after):
      .change("anchor \(key)", before?.changeText, after?.changeText)
    case .fact(let key, let before, let after): .change("fact \(key)", before, after)
    case .role(let key, let before, let after):
      .change("role \(key)", before?.changeText, after?.changeText)
    case .member(let key, let before, let after): .change("member \(key)", before, after)
    case .note(let number, let before, let after):
      .change("note \(number)", before?.name, after?.name)
    case .domain(let domain, let before, let after):
      .change("domain \(domain.rawValue)", before?.rawValue, after?.rawValue)
    case .goal(let number, let before, let after):
      .change("goal \(PlanGoal.name(number))", before?.rawValue, after?.rawValue)
    case .item(let key, let own): own.json(of: key)
    }
  }
}

extension HeadValue {
  fileprivate var changeText: String {
    switch self {
    case .plain(let value): value.description
    case .withheld: "set"
    }
  }
}

extension PlanChange.NotePlace {
  /// `plan`, or the key of the item.
  fileprivate var name: String {
    switch self {
    case .plan: "plan"
    case .item(let key): key.rawValue
    }
  }
}

extension ItemChange {
  fileprivate func json(of item: ItemKey) -> JSONTree {
    switch self {
    case .added(let state): .change("state", String?.none, state.rawValue, of: item)
    case .removed(let state): .change("state", state.rawValue, String?.none, of: item)
    case .undecided(let state): .change("state", state.rawValue, "undecided", of: item)
    case .state(let before, let after):
      .change("state", before.rawValue, after.rawValue, of: item)
    case .date(let kind, let before, let after, let cause):
      .change(kind.name, before, after, of: item, cause: cause)
    case .pin(let before, let after): .change("pin", before?.text, after?.text, of: item)
    case .finished(let before, let after): .change("finishedOn", before, after, of: item)
    case .started(let before, let after): .change("startedOn", before, after, of: item)
    case .wait(let before, let after): .change("waitUntil", before, after, of: item)
    case .partner(let before, let after): .change("partner", before, after, of: item)
    case .worker(let before, let after): .change("worker", before, after, of: item)
    case .obligation(let before, let after):
      .change("obligation", before?.rawValue, after?.rawValue, of: item)
    case .asked(let before, let after): .change("timesAsked", before, after, of: item)
    case .field(let field, let before, let after):
      .change(field.name, before?.changeText, after?.changeText, of: item)
    case .link(let key, let before, let after):
      .change("link \(key)", before?.text, after?.text, of: item)
    case .takenOut(let before, let after): .change("removedOn", before, after, of: item)
    case .stopped(let before, let after): .change("stoppedOn", before, after, of: item)
    }
  }
}

extension JSONTree {
  fileprivate static func change(
    _ field: String, _ before: (some CustomStringConvertible)?,
    _ after: (some CustomStringConvertible)?, of item: ItemKey? = nil, cause: DateCause? = nil
  ) -> JSONTree {
    .object([
      ("item", .text(item?.rawValue)), ("field", .string(field)),
      ("before", .text(before?.description)), ("after", .text(after?.description)),
      ("cause", .text(cause?.description)),
    ])
  }
}

extension ItemChange.DateKind {
  fileprivate var name: String {
    switch self {
    case .due: "due"
    case .limit: "limit"
    }
  }
}

extension FieldValue {
  /// An empty list is nothing.
  fileprivate var changeText: String? {
    let text = description
    return text.isEmpty ? nil : text
  }
}

extension PlanAnchor {
  /// `2027-03-01 confirmed`.
  fileprivate var changeText: String? { date.map { "\($0) \(state.rawValue)" } }
}

extension RoleFilling {
  /// `ggz`, or `ggz default`.
  fileprivate var changeText: String { partner.rawValue + (isDefault ? " default" : "") }
}
