import CivilTime

/// A fact that a decision set, and what becomes of it when the decision is opened again.
package struct DecidedFact: Sendable, Hashable {
  package var key: FactKey
  /// What the decision made it.
  package var value: String
  /// What it is now.
  package var present: String?
  /// What it is then: what the latest other decision that stands made it, or unknown; as it is where
  /// something else has set it since.
  package var then: String?

  /// Whether it stays although the decision is opened again.
  package var stays: Bool { present == then }
}

extension CarePlan {
  /// The facts that a decision set, in the order of their names; none of one that is open.
  package func facts(decidedBy key: ItemKey) -> [DecidedFact] {
    guard let task = task(key), task.finishedOn != nil else { return [] }
    let others = tasks.filter { $0.key != key && $0.finishedOn != nil }
    return task.decided.sorted { $0.key < $1.key }.map { fact, value in
      let present = facts[fact]?.value
      guard present == value else {
        return DecidedFact(key: fact, value: value, present: present, then: present)
      }
      let standing = others.filter { $0.decided[fact] != nil }
        .max { ($0.finishedOn ?? .earliest, $0.key) < ($1.finishedOn ?? .earliest, $1.key) }
      return DecidedFact(
        key: fact, value: value, present: present, then: standing?.decided[fact])
    }
  }
}

extension PlanTask {
  /// The facts that its outcome sets.
  fileprivate var decided: [FactKey: String] {
    chosenOutcome?.sets ?? [:]
  }
}
