package import CarePlans
package import CivilTime

/// A plan by life domain: what the intake flagged, what is open and done there, and the goals.
package struct DomainList: Sendable, Hashable {
  /// One life domain.
  package struct Entry: Sendable, Hashable {
    package let domain: LifeDomain
    /// What the intake says of it; nil where it was not flagged.
    package let flag: PlanDomain?
    /// Whether it is flagged and nothing is planned, done or decided in it.
    package let isUnanswered: Bool
    /// Tasks and series that are open.
    package var open = 0
    /// Those of them that are late.
    package var late = 0
    /// Tasks that are done and series of which a contact was held.
    package var done = 0
    /// The first date of what is open, from the day of the list on.
    package var next: CivilDate?
    package let goals: [PlanGoal]
  }

  package let plan: PlanCode
  /// The flagged ones first, then by name; without those of which the plan says nothing.
  package let entries: [Entry]

  /// - Parameter commitments: All of the plan's.
  package init(of plan: CarePlan, _ commitments: [Commitment], on today: CivilDate) {
    self.plan = plan.code
    var domains: [ItemKey: LifeDomain] = [:]
    for task in plan.tasks { domains[task.key] = task.domain }
    for series in plan.series { domains[series.key] = series.domain }
    let tallies = Self.tallies(of: commitments, domains, on: today)
    entries = LifeDomain.ofLife.compactMap { domain in
      let goals = plan.goals.filter { $0.domain == domain }
      let flag = plan.domains[domain]
      guard flag != nil || !goals.isEmpty || tallies[domain] != nil else { return nil }
      var entry = Entry(
        domain: domain, flag: flag,
        isUnanswered: flag != nil && !plan.answers(domain), goals: goals)
      let tally = tallies[domain] ?? Tally()
      entry.open = tally.open.count
      entry.late = tally.late.count
      entry.done = tally.done.subtracting(tally.open).count
      entry.next = tally.next
      return entry
    }.sorted {
      ($0.flag == nil ? 1 : 0, $0.domain) < ($1.flag == nil ? 1 : 0, $1.domain)
    }
  }

  private struct Tally {
    var open: Set<ItemKey> = []
    var late: Set<ItemKey> = []
    var done: Set<ItemKey> = []
    var next: CivilDate?
  }

  /// A series counts once.
  private static func tallies(
    of commitments: [Commitment], _ domains: [ItemKey: LifeDomain], on today: CivilDate
  ) -> [LifeDomain: Tally] {
    var tallies: [LifeDomain: Tally] = [:]
    for entry in commitments {
      let key = entry.series ?? entry.item
      guard let domain = domains[key] else { continue }
      switch entry.state {
      case .done: tallies[domain, default: Tally()].done.insert(key)
      case _ where entry.state.isOpen && !entry.isOnHold:
        tallies[domain, default: Tally()].open.insert(key)
        if entry.standing(on: today).countsAsLate {
          tallies[domain, default: Tally()].late.insert(key)
        }
        if let day = entry.nextDate ?? entry.pin?.day, day >= today {
          tallies[domain, default: Tally()].next = min(tallies[domain]?.next ?? day, day)
        }
      default: break
      }
    }
    return tallies
  }
}

extension PlanView {
  /// The plan by life domain.
  package var domains: DomainList { DomainList(of: plan, commitments, on: today) }
}
