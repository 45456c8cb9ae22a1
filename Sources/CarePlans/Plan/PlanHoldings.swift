/// What somebody holds in a plan: all that goes along when it is handed over.
package struct PlanHoldings: Sendable, Hashable {
  /// Open tasks and series, by key; a series with all its coming contacts.
  package var items: [ItemKey]
  /// The roles a partner fills.
  package var roles: [RoleKey]
  package var hasLead: Bool
  /// Those who take part in the plan and would not any more.
  package var members: [WorkerID]
  /// Questions without an answer that are asked or answered, by key.
  package var questions: [ItemKey]

  package init(
    items: [ItemKey] = [], roles: [RoleKey] = [], hasLead: Bool = false, members: [WorkerID] = [],
    questions: [ItemKey] = []
  ) {
    self.items = items
    self.roles = roles
    self.hasLead = hasLead
    self.members = members
    self.questions = questions
  }

  package var isEmpty: Bool { count == 0 && roles.isEmpty }

  /// How many things it is: an item, a question, the lead, a membership.
  package var count: Int { items.count + questions.count + (hasLead ? 1 : 0) + members.count }

  /// The same without what others have already.
  package func without(_ other: PlanHoldings) -> PlanHoldings {
    PlanHoldings(
      items: items.filter { !other.items.contains($0) },
      roles: roles.filter { !other.roles.contains($0) }, hasLead: hasLead && !other.hasLead,
      members: members.filter { !other.members.contains($0) },
      questions: questions.filter { !other.questions.contains($0) })
  }
}

extension CarePlan {
  /// What a worker holds: its open tasks and series, questions, the lead, its membership.
  package func holdings(of worker: WorkerID) -> PlanHoldings {
    PlanHoldings(
      items: openItems { holder, _ in holder == worker }, hasLead: lead == worker,
      members: members[worker] == nil ? [] : [worker],
      questions: openQuestions { $0.worker == worker })
  }

  /// What a partner holds: the roles it fills, with the open tasks and series of these, and questions.
  ///
  /// - Parameters:
  ///   - partner: Which one.
  ///   - fills: Whether it fills a role here.
  ///   - people: Those who work at it.
  package func holdings(
    of partner: PartnerID, filling fills: (RoleKey) -> Bool, people: Set<WorkerID>
  ) -> PlanHoldings {
    let named =
      tasks.filter(\.isOwed).map(\.role) + series.filter(\.isOwed).map(\.role)
      + measures.filter { $0.endedOn == nil && $0.removal == nil }.map(\.authority)
    return PlanHoldings(
      items: openItems { _, role in fills(role) },
      roles: Set(named + roles.keys).filter(fills).sorted(),
      members: members.keys.filter(people.contains).sorted(),
      questions: openQuestions { $0.partner == partner })
  }

  /// What of a hand-over is still as it was when it was proposed: that goes over when it is accepted.
  package func remaining(of handover: PlanHandover) -> PlanHoldings {
    let given = handover.holdings
    switch handover.from {
    case .worker(let giver):
      let held = holdings(of: giver)
      return PlanHoldings(
        items: given.items.filter(held.items.contains), hasLead: given.hasLead && held.hasLead,
        members: given.members.filter(held.members.contains),
        questions: given.questions.filter(held.questions.contains))
    case .partner(let giver):
      let roles = given.roles.filter { self.roles[$0] == nil || self.roles[$0] == giver }
      let open = openItems { _, role in roles.contains(role) }
      return PlanHoldings(
        items: given.items.filter(open.contains), roles: roles,
        members: given.members.filter { members[$0] != nil },
        questions: given.questions.filter(openQuestions { $0.partner == giver }.contains))
    }
  }

  /// What hand-overs that nobody has answered yet will take over.
  package var onTheirWay: [(handover: PlanHandover, holdings: PlanHoldings)] {
    handovers.filter { $0.answer == nil }.map { (handover: $0, holdings: remaining(of: $0)) }
      .filter { !$0.holdings.isEmpty }
  }

  /// The questions without an answer that somebody is a party of.
  private func openQuestions(_ isMeant: (PlanQuestion.Party) -> Bool) -> [ItemKey] {
    questions.filter { $0.isOpen && (isMeant($0.asker) || isMeant($0.answerer)) }
      .map(\.key).sorted()
  }

  private func openItems(_ isMeant: (WorkerID?, RoleKey) -> Bool) -> [ItemKey] {
    let open =
      tasks.filter { $0.isOwed && isMeant($0.worker, $0.role) }.map(\.key)
      + series.filter { $0.isOwed && isMeant($0.worker, $0.role) }.map(\.key)
    return open.sorted()
  }
}

extension FollowUpSeries {
  /// Whether contacts of it may still be owed.
  fileprivate var isOwed: Bool { removal == nil && (stoppedOn == nil || owedAfterStop != nil) }
}
