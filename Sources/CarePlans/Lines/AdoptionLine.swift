import CivilTime

/// The one line for all that was due before a plan was adopted: `K7QF/EERDER`.
enum AdoptionLine: PlanLineRules {
  static let neutralKind: Commitment.Kind? = .action
  static func noTask(_ item: PlanItem) -> PlanRefusal { .adoptionCounts(item) }

  static func lines(of plan: CarePlan) -> [PlanLine] {
    guard let adoption = plan.adoption else { return [] }
    return [PlanLine(sort: .adoption, key: PlanAdoption.key, number: adoption.number)]
  }

  static func reserves(_ key: ItemKey) -> Bool { key.folded == PlanAdoption.key.folded }

  static func holdsUpEnding(_ line: PlanLine, in plan: CarePlan) -> Bool { true }

  /// Owed by the lead; done on the day it counts nothing more.
  static func commitments(
    by writer: CommitmentWriter, among entries: @autoclosure () -> [Commitment],
    after previous: [Commitment]
  ) -> [Commitment] {
    guard writer.plan.adoption != nil else { return [] }
    let old = previous.first { $0.item == PlanAdoption.key }
    return [writer.adoptionLine(counting: entries(), before: old)].compactMap(\.self)
  }
}

extension CommitmentWriter {
  fileprivate func adoptionLine(counting entries: [Commitment], before old: Commitment?)
    -> Commitment?
  {
    guard let adoption = plan.adoption else { return nil }
    let counted = Set(
      entries.lazy.filter { $0.state == .beforeAdoption }.map { $0.series ?? $0.item }
    ).count
    guard counted > 0 || old?.state == .open || old?.state == .done else { return nil }
    var entry = leadsLine(
      .adoption, PlanAdoption.key, adoption.number, state: counted > 0 ? .open : .done)
    entry.due = adoption.on.adding(PlanAdoption.term, in: calendars.regional)
    entry.readyFrom = counted > 0 ? adoption.on : nil
    entry.finishedOn = counted > 0 ? nil : old?.finishedOn ?? change.day
    entry.counted = counted
    return entry
  }
}

extension Commitment {
  /// The dates that passed before the plan was adopted: those of what is before our time stay told, and
  /// the first date of what is owed all the same.
  mutating func recall(_ former: FormerDates) {
    firstDue = former.due ?? former.limit
    guard former.isBefore else { return }
    (due, isDueExpected) = (former.due, false)
    (limit, isLimitExpected) = (former.limit, false)
    readyFrom = nil
    waitUntil = nil
  }
}
