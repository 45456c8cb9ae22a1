package import CivilTime
import Scheduling

/// What a change set changes, as previews print it and tests compare with what was written.
package struct PlanDifference: Sendable, Hashable {
  package var plan: PlanCode
  /// The plan's own first, then those of the items in the order of their keys.
  package var changes: [PlanChange]
  /// Items that count as late after the change and did not before.
  package var becomesLate: [ItemKey]
  /// Items that counted as late and do not any more, though nobody reported them: they have other
  /// dates, or are gone.
  package var noLongerLate: [ItemKey]
  /// What was reported done while work that should come before it is open, by its key.
  package var doneBefore: [ItemKey: [ItemKey]] = [:]
  /// Tasks that are not late yet, but will be as things stand after the change; see
  /// ``PlanProjection/willBeLate(on:calendars:)``.
  package var willBeLate: [ItemKey] = []
  /// Tasks that would have been late in time, and are not to be any more.
  package var inTimeAgain: [ItemKey] = []

  /// What is left of it for somebody who may name only some items: of those, what lists show.
  package func naming(_ names: [ItemKey: ItemKey]) -> PlanDifference {
    var result = self
    result.changes = changes.compactMap { $0.told(naming: names) }
    result.becomesLate = becomesLate.compactMap { names[$0] }
    result.noLongerLate = noLongerLate.compactMap { names[$0] }
    result.doneBefore = [:]
    for (item, others) in doneBefore {
      if let item = names[item] { result.doneBefore[item] = others.compactMap { names[$0] } }
    }
    result.willBeLate = willBeLate.compactMap { names[$0] }
    result.inTimeAgain = inTimeAgain.compactMap { names[$0] }
    return result
  }

  /// Leaves out what the plan comes to without the change too, by the passing of days alone.
  ///
  /// - Parameter passing: What computing it anew on the same day changes.
  package mutating func leaveOut(_ passing: PlanDifference) {
    let passed = Set(passing.changes.map(\.withoutCause))
    changes.removeAll { passed.contains($0.withoutCause) }
    becomesLate.removeAll(where: Set(passing.becomesLate).contains)
    noLongerLate.removeAll(where: Set(passing.noLongerLate).contains)
  }

  /// Leaves out what is otherwise only because a state was computed on an earlier day, as an undo goes
  /// back to one.
  ///
  /// - Parameter later: What changes where that state is computed anew on the day of the change.
  package mutating func leaveOut(whatIsNotIn later: PlanDifference) {
    let changed = Set(later.changes.compactMap(\.item))
    changes.removeAll { change in change.item.map { !changed.contains($0) } ?? false }
  }

  /// Notes which tasks will be late, before and after; those that are late now are told as that, and
  /// those that nobody owes any more not at all.
  package mutating func expect(
    from before: Set<ItemKey>, to after: Set<ItemKey>, owed: Set<ItemKey>
  ) {
    willBeLate = after.subtracting(before).subtracting(noLongerLate).sorted()
    inTimeAgain = before.subtracting(after).intersection(owed).subtracting(becomesLate).sorted()
  }

  /// Compares the plan before and after, on one day.
  package init(from old: PlanProjection, to new: PlanProjection, code: PlanCode, today: CivilDate) {
    plan = code
    changes = Self.planChanges(old, new)
    let before = old.living
    var after = new.living
    if new.plan?.status.isEnded ?? false {
      // What ends with its plan is told as one thing, not item by item.
      for (item, entry) in before where entry.state.isOpen && after[item] == nil {
        after[item] = entry
      }
    }
    // Nor what that makes of the tasks that are owed all the same.
    let structure =
      new.plan?.status.isEnded ?? false ? [:] : Self.structureChanges(old.plan, new.plan)
    for item in Set(before.keys).union(after.keys).union(structure.keys).sorted() {
      let listed = [ItemChange](
        from: before[item], to: after[item], of: item, in: new.plan, on: today)
      changes += (listed + (structure[item] ?? [])).map { .item(item, $0) }
    }
    doneBefore = Self.doneBefore(old.plan, new.plan)
    let lateBefore = old.late(on: today)
    let lateAfter = new.late(on: today)
    becomesLate = lateAfter.subtracting(lateBefore).sorted()
    noLongerLate = lateBefore.subtracting(lateAfter)
      .filter { after[$0]?.state.isOpen ?? true }.sorted()
  }

  private static func doneBefore(_ old: CarePlan?, _ new: CarePlan?) -> [ItemKey: [ItemKey]] {
    guard let old, let new else { return [:] }
    var result: [ItemKey: [ItemKey]] = [:]
    for task in new.tasks where task.finishedOn != nil && old.task(task.key)?.finishedOn == nil {
      let open = new.openPredecessors(of: task) { _ in true }
      if !open.isEmpty { result[task.key] = open.sorted() }
    }
    return result
  }

  private static func planChanges(_ before: PlanProjection, _ after: PlanProjection)
    -> [PlanChange]
  {
    let (old, new) = (before.plan, after.plan)
    var changes: [PlanChange] = []
    if old?.status != new?.status { changes.append(.status(old?.status, new?.status)) }
    if old?.start != new?.start { changes.append(.start(old?.start, new?.start)) }
    changes += headChanges(HeadField.allCases.filter { !$0.isOwnText }, old, new)
    changes += compare(old?.anchors, new?.anchors) { key, own, changed in
      let (own, changed) = (own?.ifDated, changed?.ifDated)
      return own == changed ? nil : .anchor(key, own, changed)
    }
    changes += compare(old?.facts, new?.facts) { key, own, changed in
      own?.value == changed?.value ? nil : .fact(key, own?.value, changed?.value)
    }
    changes += compare(old?.roles, new?.roles) { role, own, changed in
      guard own != changed else { return nil }
      let filled = own.map { RoleFilling($0) } ?? before.standardFilling(of: role)
      let fills = changed.map { RoleFilling($0) } ?? after.standardFilling(of: role)
      return filled == fills ? nil : .role(role, filled, fills)
    }
    changes += compare(old?.members, new?.members) { key, own, changed in
      own == changed ? nil : .member(key, own, changed)
    }
    changes += compare(old?.notePlaces, new?.notePlaces) { number, own, changed in
      own == changed ? nil : .note(number, own, changed)
    }
    changes += compare(old?.domains, new?.domains) { domain, own, changed in
      own == changed ? nil : .domain(domain, own.map { .init($0) }, changed.map { .init($0) })
    }
    changes += compare(old?.numberedGoals, new?.numberedGoals) { number, own, changed in
      own == changed ? nil : .goal(number, own?.state, changed?.state)
    }
    return changes + headChanges(HeadField.ownTexts, old, new)
  }

  private static func headChanges(_ fields: [HeadField], _ old: CarePlan?, _ new: CarePlan?)
    -> [PlanChange]
  {
    fields.filter { field in
      old.flatMap(field.entry.read) != new.flatMap(field.entry.read)
    }.map { .head($0, old.flatMap($0.told), new.flatMap($0.told)) }
  }

  private static func compare<Name: Comparable & Hashable, Value>(
    _ old: [Name: Value]?, _ new: [Name: Value]?, _ change: (Name, Value?, Value?) -> PlanChange?
  ) -> [PlanChange] {
    let names = Set((old ?? [:]).keys).union((new ?? [:]).keys)
    return names.sorted().compactMap { change($0, old?[$0], new?[$0]) }
  }

  /// What a change rewrites of how items are set up: rules, links, titles and the like, of what is
  /// there on both sides of it.
  private static func structureChanges(_ old: CarePlan?, _ new: CarePlan?)
    -> [ItemKey: [ItemChange]]
  {
    guard let old, let new else { return [:] }
    var result: [ItemKey: [ItemChange]] = [:]
    for task in new.tasks {
      guard let before = old.task(task.key), before != task else { continue }
      result[task.key] = [ItemChange](from: before, to: task)
    }
    // Who waited for what is removed waits for what that waited for.
    for task in new.tasks where task.finishedOn == nil && task.removal == nil {
      for link in task.dependsOn
      where new.removal(of: link.task) != nil && old.removal(of: link.task) == nil {
        result[task.key, default: []].append(.link(link.task, link, nil))
      }
    }
    for series in new.series {
      guard let place = old.seriesIndex(series.key), old.series[place] != series else { continue }
      result[series.key] = [ItemChange](from: old.series[place], to: series)
    }
    for measure in new.measures {
      guard let place = old.measureIndex(measure.key), old.measures[place] != measure else {
        continue
      }
      result[measure.key] = [ItemChange](from: old.measures[place], to: measure)
    }
    return result
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

  /// What counts as late on a day.
  fileprivate func late(on today: CivilDate) -> Set<ItemKey> {
    Set(
      commitments.filter { $0.state.isOpen && $0.standing(on: today).countsAsLate }.map(\.item))
  }

  /// The partner that fills a role because no binding says otherwise, as far as a task tells.
  fileprivate func standardFilling(of role: RoleKey) -> RoleFilling? {
    guard let schedule, let place = schedule.plan.tasks.firstIndex(where: { $0.role == role }),
      let partner = schedule.partners[place]
    else { return nil }
    return RoleFilling(partner, isDefault: true)
  }
}

extension CarePlan {
  /// Where each note is, by its number.
  fileprivate var notePlaces: [Int: PlanChange.NotePlace] {
    Dictionary(notes.map { ($0.number, $0.place.map(PlanChange.NotePlace.item) ?? .plan) }) { $1 }
  }
}

extension PlanAnchor {
  fileprivate var ifDated: PlanAnchor? { date == nil ? nil : self }
}
