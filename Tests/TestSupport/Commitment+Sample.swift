package import CarePlans
package import CivilTime

extension PlanCode {
  /// A code that is the same in every run; different numbers give different codes.
  package static func sample(_ number: Int) -> PlanCode {
    PlanCode(random: UInt64(number) &* 0x9E37_79B9_7F4A_7C15 >> 29)
  }
}

extension CivilDate {
  /// A Monday without anything special about it.
  package static let sampleToday = CivilDate(clamping: 20_780)
}

extension Commitment {
  /// An open task of a plan; tests change what they are about.
  package static func sample(
    _ item: ItemKey, plan: Int = 1, kind: Kind = .action, obligation: Obligation = .process,
    due: CivilDate? = nil, limit: CivilDate? = nil, partner: PartnerID? = "ggz",
    worker: WorkerID? = nil, state: State = .open, blockedBy: [ItemKey] = [],
    roots: [ItemKey] = [], frees: Int = 0
  ) -> Commitment {
    let digits = item.rawValue.drop { !$0.isNumber }
    var entry = Commitment(
      plan: .sample(plan), item: item, number: String(digits), kind: kind, obligation: obligation,
      role: "GGZ", state: state, at: 1_700_000_000)
    entry.titleKey = item
    entry.due = due
    entry.limit = limit
    entry.firstDue = due ?? limit
    entry.partner = partner
    entry.worker = worker
    entry.blockedBy = blockedBy
    entry.roots = roots
    entry.frees = frees
    return entry
  }

  /// A contact of a series: nobody has logged it yet.
  package static func sampleContact(
    _ series: ItemKey, _ number: Int, plan: Int = 1, on day: CivilDate
  ) -> Commitment {
    var entry = sample(ItemKey("\(series).\(number)"), plan: plan, kind: .contact, due: day)
    entry.series = series
    entry.occurrence = number
    entry.pin = TaskPin(day: day)
    entry.readyFrom = day
    return entry
  }

  /// The same with something else about it.
  package func with(_ change: (inout Commitment) -> Void) -> Commitment {
    var copy = self
    change(&copy)
    return copy
  }
}

extension PlanRow {
  /// The row of an active plan.
  package static func sample(_ plan: Int = 1, status: PlanStatus = .active) -> PlanRow {
    var careful = CarePlan(
      code: .sample(plan), template: TemplateStamp(id: "adult-returnee", version: 1, hash: "h"),
      caseType: "returnee", start: CivilDate(clamping: 20_000))
    careful.status = status
    return PlanRow(careful, phases: [], revision: 1, changedAt: 1_700_000_000)
  }
}
