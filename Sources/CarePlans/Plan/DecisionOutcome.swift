/// One outcome a decision may have.
package struct DecisionOutcome: Sendable, Hashable {
  package var key: String
  /// The facts it sets.
  package var sets: [FactKey: String]
  /// What becomes of the plan; nil where it goes on.
  package var step: PlanStep?
  /// The tasks that are owed all the same when the plan stops or rests.
  package var keeps: [ItemKey]

  package init(
    key: String, sets: [FactKey: String] = [:], step: PlanStep? = nil, keeps: [ItemKey] = []
  ) {
    self.key = key
    self.sets = sets
    self.step = step
    self.keeps = keeps
  }
}

/// What an outcome of a decision makes of its plan.
package enum PlanStep: String, Sendable, Hashable, CaseIterable {
  /// Nothing comes of the case: it ends as ``StopKind/noAction``.
  case stop
  /// Somebody else has the lead for the time being.
  case suspend
}

extension CarePlan {
  /// Whether a task is owed while the plan is suspended: a decision that suspended it keeps it.
  package func keepsWhileSuspended(_ item: ItemKey) -> Bool {
    tasks.contains { task in
      guard task.finishedOn != nil, let outcome = task.chosenOutcome else { return false }
      return outcome.step == .suspend && outcome.keeps.contains(item)
    }
  }
}

extension PlanTask {
  /// The outcome it ended with, of those it names.
  package var chosenOutcome: DecisionOutcome? { outcomes.first { $0.key == outcome } }
}
