import CarePlans
import CivilTime
import PlanText
import Wording

extension Planner {
  /// Takes an edited text back into its plan: what it changes, as the verbs would have, in one change set.
  ///
  /// What others changed since the text was made stays; the outcome tells it. Nothing is written when the
  /// text changes nothing.
  ///
  /// - Parameters:
  ///   - ref: The plan.
  ///   - text: As ``exportPlan(_:)`` wrote it, with the change it was made from, and edited.
  ///   - file: The name that problems show.
  /// - Throws: ``TextFailure`` with everything wrong in the text, and all conflicts; ``PlanRefusal``
  ///   `reasonNeeded` where a verb would ask for one.
  package func importInto(_ ref: String, _ text: String, file: String, options: ChangeOptions)
    throws
    -> ChangeOutcome
  {
    let code = try resolve(plan: ref)
    try requireWhole(code)
    let typed = try PlanEditText(text, file: file, into: code)
    var merged: [PlanPart] = []
    var outcome = try change([code], options: options) { draft in
      // The draft is of the state that is written to.
      let edit = try edit(typed, onto: draft.plan)
      merged = edit.merged
      try PlanEditing(planner: self, options: options).make(edit, in: &draft)
    }
    outcome.merged = merged
    return outcome
  }

  private func edit(_ typed: PlanEditText, onto current: CarePlan) throws -> PlanEdit {
    let last = try repository.plan(current.code)?.revision ?? 0
    guard typed.change <= last else {
      throw TextFailure(problems: [
        TextProblem(
          .editChangeUnknown, at: typed.changePlace,
          values: ["number": "\(typed.change)", "last": "\(last)"])
      ])
    }
    let base =
      typed.change == last ? current : try plan(current.code, after: typed.change) ?? current
    return try typed.edit(from: base, onto: current, today: today)
  }

  /// A plan as one of its change sets left it.
  private func plan(_ code: PlanCode, after number: Int) throws -> CarePlan? {
    try repository.read { store in
      var fold = try fold(of: StoredRecord(of: code, in: store), in: store)
      return try fold.state(after: number).plan
    }
  }
}
