package import CarePlans
import CivilTime

/// The one order of every list: statutory work first, then by date, plan and item.
///
/// Total and stable: no two commitments of a store share a plan and an item. What has no date
/// comes after everything that has one.
package struct CommitmentOrder: Sendable, Hashable, Comparable {
  private let isStatutory: Bool
  private let day: Int32
  private let plan: PlanCode
  private let item: ItemKey

  package init(_ entry: Commitment) {
    isStatutory = entry.obligation == .statutory
    day = entry.nextDate?.dayNumber ?? .max
    plan = entry.plan
    item = entry.item
  }

  package static func < (left: Self, right: Self) -> Bool {
    if left.isStatutory != right.isStatutory { return left.isStatutory }
    if left.day != right.day { return left.day < right.day }
    if left.plan != right.plan { return left.plan < right.plan }
    return left.item < right.item
  }
}

extension Array {
  /// The elements in list order.
  ///
  /// Sorts the keys and moves each element once, since commitments are large.
  package func inListOrder(_ order: (Element) -> CommitmentOrder) -> [Element] {
    indices.map { (order: order(self[$0]), place: $0) }
      .sorted { $0.order < $1.order }
      .map { self[$0.place] }
  }
}
