import CivilTime

/// That the facts be answered on which work hangs: `K7QF/FEITEN`, one line a plan.
///
/// The lead's, by the day on which the first of that work must begin. Without a day there is no line.
package enum FactsLine: PlanLineRules {
  package static let key: ItemKey = "FEITEN"
  /// Before all that templates and hands number.
  package static let number = 0

  package static let neutralKind: Commitment.Kind? = .check
  /// Other facts are other questions.
  package static let movesDate = false
  package static let isOffered = true
  package static func noTask(_ item: PlanItem) -> PlanRefusal { .factsAsk(item) }

  package static func lines(of plan: CarePlan) -> [PlanLine] {
    [PlanLine(sort: .facts, key: key, number: number)]
  }

  package static func reserves(_ key: ItemKey) -> Bool { key.folded == Self.key.folded }

  package static func commitments(
    by writer: CommitmentWriter, among entries: @autoclosure () -> [Commitment],
    after previous: [Commitment]
  ) -> [Commitment] {
    let plan = writer.plan
    let old = previous.first { $0.item == key }
    let asked = AskedFacts(of: plan)
    let deadline =
      asked.items.isEmpty
      ? nil
      : asked.deadline(in: plan, calendars: writer.calendars, today: writer.change.day)
    guard deadline != nil || old?.state == .open && asked.items.isEmpty || old?.state == .done
    else { return [] }
    var entry = writer.leadsLine(.facts, key, number, state: deadline == nil ? .done : .open)
    if let deadline {
      entry.counted = asked.items.count
      entry.due = writer.answerDay(deadline.day, partner: entry.partner)
      entry.isDueExpected = deadline.isExpected
      entry.awaits = deadline.awaits
      entry.readyFrom = plan.start
    } else {
      (entry.due, entry.awaits) = (old?.due, old?.awaits)
      entry.finishedOn = old?.finishedOn ?? writer.change.day
    }
    return [entry]
  }
}

extension CommitmentWriter {
  /// A day on which the lead works: never before the plan began, nor before it could be asked of a case
  /// that was running.
  fileprivate func answerDay(_ day: CivilDate, partner: PartnerID?) -> CivilDate {
    let calendar = calendars.calendar(of: partner)
    let first =
      plan.adoption.map { $0.on.adding(PlanAdoption.term, in: calendars.regional) } ?? plan.start
    return max(calendar.previous(onOrBefore: day), calendar.next(onOrAfter: first))
  }
}
