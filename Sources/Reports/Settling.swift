package import CarePlans
package import CivilTime

/// What stopped plans leave to be settled, counted apart: by whoever directs, and on every list.
package struct Settling: Sendable, Hashable {
  /// Plans of which something is still to be settled.
  package private(set) var plans = 0
  package private(set) var open = 0
  /// What of it is late; lists and reports count it among what is late.
  package private(set) var late = 0

  /// Nothing.
  package init() {}

  /// - Parameter commitments: Those of stopped plans.
  package init(of commitments: [Commitment], on today: CivilDate) {
    let left = commitments.filter(\.state.isOpen)
    plans = Set(left.map(\.plan)).count
    open = left.count
    late = left.count { $0.standing(on: today).countsAsLate }
  }
}
