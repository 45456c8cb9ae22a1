/// The fold of a plan's journal, and what may be taken back of it.
package enum PlanHistory {
  /// The numbers of the change sets that count: those not taken back by one that counts.
  package static func effective(_ journal: [ChangeSet]) -> Set<Int> {
    var dead: Set<Int> = []
    for change in journal.reversed() where !dead.contains(change.number) {
      for case .undone(let number) in change.events { dead.insert(number) }
    }
    return Set(journal.map(\.number)).subtracting(dead)
  }

  /// What of a plan an event writes or rests on, as names that can be compared.
  package struct Reach: Sendable, Hashable {
    /// The subjects it writes.
    package var writes: Set<String> = []
    /// The subjects that must exist for it.
    package var needs: Set<String> = []
    /// The subjects whose value it took as given.
    package var rests: Set<String> = []
    /// The subjects it brings into being.
    package var creates: Set<String> = []
  }

  /// The later change sets that rest on the given one, by number: those that write what it
  /// wrote, took it as given, or need what it brought into being.
  ///
  /// - Throws: What the template lookup throws, or ``ReplayError``.
  package static func resting(
    on number: Int, in journal: [ChangeSet], template: TemplateLookup
  ) throws -> [Int] {
    let counting = effective(journal)
    var plan: CarePlan?
    var base: Reach?
    var result: [Int] = []
    for change in journal where counting.contains(change.number) && !change.isUndoing {
      let before = plan
      for event in change.events {
        plan = try CarePlan.applying(event, to: plan, template: template)
      }
      guard change.number >= number else { continue }
      let reach = Reach(of: change, from: before, to: plan)
      guard let base else {
        base = reach
        continue
      }
      if !reach.writes.union(reach.rests).isDisjoint(with: base.writes)
        || !reach.needs.isDisjoint(with: base.creates)
      {
        result.append(change.number)
      }
    }
    return result
  }
}
