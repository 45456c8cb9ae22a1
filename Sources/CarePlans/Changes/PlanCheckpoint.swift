package import CivilTime

/// A plan as a change set left it, kept so that its past need not be worked out from the
/// beginning.
///
/// What a plan was after a change set never changes again, whatever is taken back later.
package struct PlanCheckpoint: Sendable, Hashable {
  /// The number of the change set.
  package var number: Int
  package var plan: CarePlan
  package var commitments: [Commitment]
  /// The `today` of the last change set that counted.
  package var day: CivilDate
  /// What had taken back something by then, oldest first.
  package var undos: [ChangeHistory.Undo]

  package init(
    number: Int, plan: CarePlan, commitments: [Commitment], day: CivilDate,
    undos: [ChangeHistory.Undo]
  ) {
    self.number = number
    self.plan = plan
    self.commitments = commitments
    self.day = day
    self.undos = undos
  }

  /// About so many of one plan are kept at even distances.
  package static let most = 64
  /// How many change sets lie between two of them in a plan with few.
  package static let shortest = 16

  /// The distance of checkpoints in a plan of so many change sets: a power of two.
  ///
  /// More of them would take too much room, fewer too much time.
  package static func distance(in count: Int) -> Int {
    var distance = shortest
    while count / distance > most, distance < .max / 2 { distance *= 2 }
    return distance
  }
}
