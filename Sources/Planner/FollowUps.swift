import CarePlans
import Wording

/// A plan that may have to move because of a change of something else, with what then happens to it.
struct FollowUp: Hashable {
  var code: PlanCode
  /// The plan whose change brings it; nil for the directory's.
  var after: PlanCode?
  /// What happens to the plan besides being planned anew.
  var events: [PlanEvent] = []
}

/// Plans that have to follow one change, worked off first come, first served, until none waits.
///
/// A plan has its turn once: what it is to follow before that comes to it in the same turn; after
/// that the change is refused, for else two plans could move each other for ever.
struct FollowUps {
  /// The plans that the change itself is about.
  private let changed: Set<PlanCode>
  /// Those that had their turn and, from `turn` on, those that wait for it.
  private var steps: [FollowUp] = []
  private var turn = 0
  private var places: [PlanCode: Int] = [:]

  /// Plans that wait for their turn, after a change of others.
  ///
  /// - Throws: ``Problem`` `plan-moved-twice` when one of them is changed already.
  init(_ steps: [FollowUp], changed: some Sequence<PlanCode>) throws(Problem) {
    self.changed = Set(changed)
    for step in steps { try add(step) }
  }

  /// Gives every plan its turn; `work` returns those that have to follow it.
  ///
  /// - Throws: ``Problem`` `plan-moved-twice` with the plans on the way there, or what `work` throws.
  mutating func workOff(_ work: (FollowUp) throws -> [FollowUp]) throws {
    while turn < steps.count {
      let step = steps[turn]
      turn += 1
      for next in try work(step) { try add(next) }
    }
  }

  private mutating func add(_ step: FollowUp) throws(Problem) {
    guard !changed.contains(step.code) else { throw movedTwice(step) }
    guard let place = places[step.code] else {
      places[step.code] = steps.count
      steps.append(step)
      return
    }
    guard place >= turn else { throw movedTwice(step) }
    steps[place].events += step.events
  }

  private func movedTwice(_ step: FollowUp) -> Problem {
    Problem(
      .rule(.planMovedTwice), .refused,
      [
        "plan": step.code.short, "path": path(to: step).map(\.short).joined(separator: " → "),
      ])
  }

  /// The plans that brought one its turn, the first of them first.
  private func path(to step: FollowUp) -> [PlanCode] {
    var path = [step.code]
    var former = step.after
    while let code = former, path.count <= steps.count + 1 {
      path.append(code)
      if code == step.code { break }
      former = places[code].flatMap { steps[$0].after }
    }
    return path.reversed()
  }
}
