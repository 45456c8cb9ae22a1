import CarePlans
import CivilTime

/// Holds an edited plan against what it was made from and against what the plan has become, part by part.
///
/// What the text left as it was stays as others have made it; what only the text changed is a change; what
/// both changed alike is so already; what both changed otherwise is a conflict.
final class PlanComparing {
  /// One part in its three states.
  struct Versions<Value> {
    var base: Value
    var current: Value
    var edited: Value
  }

  let base: CarePlan
  let current: CarePlan
  let edited: CarePlan
  /// The text as it was typed, for its places.
  let typed: PlanParts
  let parts: Versions<[PlanPart: String]>
  let today: CivilDate
  private let file: String
  private let log: ProblemLog
  private(set) var result = PlanEdit()

  init(
    base: CarePlan, current: CarePlan, edited: CarePlan, typed: PlanParts, today: CivilDate,
    file: String, log: ProblemLog
  ) {
    self.today = today
    (self.base, self.current, self.edited) = (base, current, edited)
    (self.typed, self.file, self.log) = (typed, file, log)
    parts = Versions(
      base: PlanParts(of: base).texts, current: PlanParts(of: current).texts,
      edited: PlanParts(of: edited).texts)
  }

  func edit() -> PlanEdit {
    compareHead()
    compareRows()
    result.order()
    return result
  }

  // MARK: What came of a part

  /// Whether the text changes a part that nobody else changed.
  func isChanged<Value: Equatable>(
    _ part: PlanPart, _ versions: Versions<Value>, _ text: (Value) -> String?
  )
    -> Bool
  {
    guard versions.edited != versions.base else {
      if versions.current != versions.base { note(merged: part) }
      return false
    }
    guard versions.edited != versions.current else { return false }
    guard versions.current == versions.base else {
      conflict(part, text(versions.base), text(versions.edited), text(versions.current))
      return false
    }
    return true
  }

  func texts(of part: PlanPart) -> Versions<String?> {
    Versions(
      base: parts.base[part], current: parts.current[part], edited: parts.edited[part])
  }

  func add(_ action: PlanEdit.Action, for part: PlanPart) {
    result.changes.append(
      PlanEdit.Change(
        action: action, place: typed.place(of: part, file: file),
        subject: part.item?.rawValue ?? ""))
  }

  func note(merged part: PlanPart) {
    if result.merged.last != part { result.merged.append(part) }
  }

  // MARK: Problems

  func conflict(_ part: PlanPart, _ was: String?, _ own: String?, _ other: String?) {
    add(
      .editConflict, part,
      part.told.merging(["was": was ?? "–", "own": own ?? "–", "other": other ?? "–"]) { $1 })
  }

  /// A part that no text changes; the verb that does, if one does.
  func refuse(_ part: PlanPart, verb: String?) {
    guard let verb else { return add(.editFixed, part, part.told) }
    add(.editByVerb, part, part.told.merging(["verb": "aftercare \(verb)"]) { $1 })
  }

  func add(_ kind: TextProblem.Kind, _ part: PlanPart, _ values: [String: String]) {
    log.add(
      kind, at: typed.place(of: part, file: file), subject: part.item?.rawValue ?? "", values)
  }
}
