package import CivilTime

/// Something the passes noticed that a person should know.
package struct ScheduleFinding: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    /// Done although a hard predecessor is open.
    case doneBeforePredecessor(predecessor: Int)
    /// Started although a hard predecessor's ask is not met.
    case startedBeforePredecessor(predecessor: Int)
    /// Pinned before what its predecessors allow.
    case pinnedTooEarly(earliest: CivilDate)
    /// The limit cannot be made: by so many calendar days, through this chain of tasks (from
    /// the one that sets the date to this one).
    case limitMissed(limit: CivilDate, by: Int, chain: [Int])
    /// A soft link is not kept.
    case softLinkBroken(predecessor: Int)
    /// A date left the range 1900-2199 and was held at its edge.
    case outOfRange
  }

  /// The index of the task.
  package var task: Int
  package var kind: Kind

  package init(task: Int, kind: Kind) {
    self.task = task
    self.kind = kind
  }
}
