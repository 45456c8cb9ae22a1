extension RoleKey {
  /// Everybody who is bound in the plan and holds open work of it; as who answers for something it is
  /// the coordinator.
  package static let all: RoleKey = "ALL"

  /// Who is no party of a meeting unless named: the person's own circle, who help it, and a school.
  private static let ownCircle: Set<RoleKey> = [
    "PERSON", "FAMILY", "FOSTER", "LAWYER", "NOTARY", "KEY", "SCHOOL",
  ]
  /// Who is never in a meeting about a family that asked for help itself.
  private static let force: Set<RoleKey> = ["POL", "OM", "KMAR", "NCTV"]

  fileprivate func isInvited(to plan: CarePlan) -> Bool {
    !Self.ownCircle.contains(self) && !(plan.isFamily && Self.force.contains(self))
  }
}

extension CarePlan {
  /// Whether it is the plan of a family rather than of the person the case is about.
  fileprivate var isFamily: Bool { CaseType.isFamily(caseType) }

  /// Whether everybody takes part in an item, by its key or that of its series.
  func isForAll(_ key: ItemKey) -> Bool {
    task(key)?.participants.contains(.all) ?? series.first { $0.key == key }?.participants
      .contains(.all) ?? false
  }
}

extension CommitmentWriter {
  /// Invites to what is for all every partner that holds open work in the plan.
  ///
  /// - Parameter others: More of the plan's work, which is for all nowhere.
  func inviteAll(to entries: inout [Commitment], holding others: some Sequence<Commitment>) {
    let keys = Set(
      (plan.tasks.lazy.filter { $0.participants.contains(.all) }.map(\.key))
        + plan.series.lazy.filter { $0.participants.contains(.all) }.map(\.key))
    guard !keys.isEmpty else { return }
    let holders = holders(in: entries).union(holders(in: others))
    for place in entries.indices {
      let entry = entries[place]
      guard entry.state.isOpen, keys.contains(entry.series ?? entry.item) else { continue }
      let all = holders.union(entry.participants).subtracting([entry.partner].compactMap(\.self))
      entries[place].participants = all.sorted()
    }
  }

  private func holders(in entries: some Sequence<Commitment>) -> Set<PartnerID> {
    Set(
      entries.lazy.filter { $0.kind.isWork && $0.state.isOpen && $0.role.isInvited(to: plan) }
        .compactMap(\.partner))
  }
}
