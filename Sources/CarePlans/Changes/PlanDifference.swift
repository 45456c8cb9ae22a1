package import CivilTime
import Scheduling

/// What a change set changes, as previews print it and tests compare with what was written.
package struct PlanDifference: Sendable, Hashable {
  /// One field of one thing.
  package struct Line: Sendable, Hashable {
    /// The item, or nil for the plan itself.
    package var item: ItemKey?
    /// The name of the field, such as `due`, `limit`, `state` or `anchor release`..
    package var field: String
    package var before: String?
    package var after: String?
    /// The rule a moved date comes from, as written: `release-12w`.
    package var cause: String?

    package init(
      item: ItemKey? = nil, field: String, before: String?, after: String?, cause: String? = nil
    ) {
      self.item = item
      self.field = field
      self.before = before
      self.after = after
      self.cause = cause
    }
  }

  package var plan: PlanCode
  /// The plan's own lines first, then by item and field.
  package var lines: [Line]
  /// Items that are late, or will be, after the change and were not before.
  package var becomesLate: [ItemKey]
  /// Items that no longer are.
  package var noLongerLate: [ItemKey]

  /// The number of items whose dates move.
  package var movedItems: Int {
    Set(lines.filter { $0.field == "due" || $0.field == "limit" }.compactMap(\.item)).count
  }

  /// The fields of an item that neutral lines show too.
  private static let neutral: Set<String> = [
    "state", "due", "limit", "pin", "finishedOn", "startedOn", "waitUntil",
  ]
  /// Those that lists show; the others tell how the plan is made.
  private static let listed = neutral.union(["worker"])

  /// What is left of it for somebody who may name only some items: of those, what lists show.
  package func naming(_ names: [ItemKey: ItemKey]) -> PlanDifference {
    var result = self
    result.lines = lines.compactMap { line in
      guard let name = line.item.flatMap({ names[$0] }),
        (name == line.item ? Self.listed : Self.neutral).contains(line.field)
      else { return nil }
      return Line(item: name, field: line.field, before: line.before, after: line.after)
    }
    result.becomesLate = becomesLate.compactMap { names[$0] }
    result.noLongerLate = noLongerLate.compactMap { names[$0] }
    return result
  }

  /// Compares the plan before and after, on one day.
  package init(from old: PlanProjection, to new: PlanProjection, code: PlanCode, today: CivilDate) {
    plan = code
    lines = Self.planLines(old, new)
    let before = old.living
    var after = new.living
    if new.plan?.status.isEnded ?? false {
      // What ends with its plan is told as one thing, not item by item.
      for (item, entry) in before where entry.state.isOpen && after[item] == nil {
        after[item] = entry
      }
    }
    let structure = Self.structureLines(old.plan, new.plan)
    for item in Set(before.keys).union(after.keys).union(structure.keys).sorted() {
      let causes = new.plan?.rules(ofDatesOf: item)
      lines += Self.itemLines(item, before[item], after[item], causes: causes)
      lines += structure[item] ?? []
    }
    func late(_ computation: PlanProjection) -> Set<ItemKey> {
      Set(
        computation.commitments.filter { entry in
          let standing = entry.standing(on: today)
          return entry.state.isOpen && (standing.isBreached || standing.isOverdue)
        }.map(\.item)
      ).union(computation.willBeLate)
    }
    let lateBefore = late(old)
    let lateAfter = late(new)
    becomesLate = lateAfter.subtracting(lateBefore).sorted()
    noLongerLate = lateBefore.subtracting(lateAfter).filter { after[$0]?.state.isOpen ?? false }
      .sorted()
  }

  private static func planLines(_ before: PlanProjection, _ after: PlanProjection) -> [Line] {
    let (old, new) = (before.plan, after.plan)
    var lines: [Line] = []
    func add(_ field: String, _ before: String?, _ after: String?) {
      if before != after { lines.append(Line(field: field, before: before, after: after)) }
    }
    add("status", old?.status.rawValue, new?.status.rawValue)
    add("start", old?.start.description, new?.start.description)
    add("lead", old?.lead?.rawValue, new?.lead?.rawValue)
    compare(old?.anchors, new?.anchors) { add("anchor \($0)", $1?.text, $2?.text) }
    compare(old?.facts, new?.facts) { add("fact \($0)", $1?.value, $2?.value) }
    compare(old?.roles, new?.roles) { role, own, changed in
      guard own != changed else { return }
      add(
        "role \(role)", own?.rawValue ?? before.standardPartner(of: role),
        changed?.rawValue ?? after.standardPartner(of: role))
    }
    compare(old?.members, new?.members) { add("member \($0)", $1?.description, $2?.description) }
    return lines
  }

  private static func compare<Name: Comparable & Hashable, Value>(
    _ old: [Name: Value]?, _ new: [Name: Value]?, _ add: (Name, Value?, Value?) -> Void
  ) {
    let names = Set((old ?? [:]).keys).union((new ?? [:]).keys)
    for name in names.sorted() { add(name, old?[name], new?[name]) }
  }

  private static func itemLines(
    _ item: ItemKey, _ old: Commitment?, _ new: Commitment?,
    causes: (due: String?, limit: String?)?
  ) -> [Line] {
    var lines: [Line] = []
    func add(_ field: String, _ before: String?, _ after: String?, cause: String? = nil) {
      guard before != after else { return }
      lines.append(Line(item: item, field: field, before: before, after: after, cause: cause))
    }
    add("state", old?.state.rawValue, new?.state.rawValue)
    add("due", old?.dueText, new?.dueText, cause: causes?.due)
    add("limit", old?.limitText, new?.limitText, cause: causes?.limit)
    add("pin", old?.pin?.text, new?.pin?.text)
    add("finishedOn", old?.finishedOn?.description, new?.finishedOn?.description)
    add("startedOn", old?.startedOn?.description, new?.startedOn?.description)
    add("waitUntil", old?.waitUntil?.description, new?.waitUntil?.description)
    add("partner", old?.partner?.rawValue, new?.partner?.rawValue)
    add("worker", old?.worker?.rawValue, new?.worker?.rawValue)
    add("obligation", old?.obligation.rawValue, new?.obligation.rawValue)
    return lines
  }
}

extension PlanProjection {
  /// The commitments there are, by item, without those that calendars alone remember.
  fileprivate var living: [ItemKey: Commitment] {
    var result: [ItemKey: Commitment] = [:]
    for entry in commitments {
      if entry.state != .withdrawn { result[entry.item] = entry }
    }
    return result
  }

  /// The tasks that will be late as things stand, whatever the day says yet.
  fileprivate var willBeLate: Set<ItemKey> {
    guard let schedule else { return [] }
    return Set(
      schedule.plan.tasks.indices.filter { schedule.schedule[$0].willBeLate }
        .map { schedule.plan.tasks[$0].key })
  }
}

extension PlanProjection {
  /// `ggz default`: the partner that fills a role because no binding says otherwise, as far as a
  /// task tells.
  fileprivate func standardPartner(of role: RoleKey) -> String? {
    guard let schedule, let place = schedule.plan.tasks.firstIndex(where: { $0.role == role }),
      let partner = schedule.partners[place]
    else { return nil }
    return "\(partner) default"
  }
}

extension PlanAnchor {
  /// `2027-03-01 (confirmed)`, or nil while unknown.
  fileprivate var text: String? { date.map { "\($0) \(state.rawValue)" } }
}

extension TaskPin {
  /// `2027-03-01` or `2027-03-01 14:30`.
  package var text: String {
    guard let minute else { return day.description }
    let hours = minute / 60
    let rest = minute % 60
    return "\(day) \(hours < 10 ? "0" : "")\(hours):\(rest < 10 ? "0" : "")\(rest)"
  }
}

extension Commitment {
  fileprivate var dueText: String? { due.map { (isDueExpected ? "~" : "") + $0.description } }
  fileprivate var limitText: String? { limit.map { (isLimitExpected ? "~" : "") + $0.description } }
}

extension CarePlan {
  /// The rules behind the policy and the statutory date of an item.
  fileprivate func rules(ofDatesOf item: ItemKey) -> (due: String?, limit: String?) {
    if let task = task(item) { return (task.due?.description, task.limit?.description) }
    let name = item.rawValue.split(separator: ".").dropLast().joined(separator: ".")
    let rhythm = series.first { $0.key.rawValue == name }.map { series in
      switch series.origin {
      case .rule(let rule): "\(rule), \(series.taper)"
      case .task(let key, let lag): "\(key)\(lag.amount == 0 ? "" : "+\(lag)"), \(series.taper)"
      }
    }
    return (rhythm, nil)
  }
}

extension TimingRule: CustomStringConvertible {
  /// As templates write it: `release-12w`.
  package var description: String {
    let name =
      switch origin {
      case .day(let day): day.description
      case .anchor(let key): key.rawValue
      case .task(let key): key.rawValue
      case .measure(let key, let point):
        "\(key.rawValue.isEmpty ? "measure" : key.rawValue).\(point.rawValue)"
      case .event(let key, let count): count == 0 ? "event" : "event.\(key).\(count)"
      }
    guard term.amount != 0 else { return name }
    return name + (term.amount > 0 ? "+" : "") + term.description
  }
}
