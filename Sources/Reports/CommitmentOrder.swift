package import CarePlans
package import CivilTime

/// The one order of every list: statutory work first, then by date, plan and item.
///
/// The date is the one a list prints, where it prints one only; else the earlier of its dates.
/// Total and stable: no two commitments of a store share a plan and an item. What has no date
/// comes after everything that has one.
package struct CommitmentOrder: Sendable, Hashable, Comparable {
  private let isStatutory: Bool
  private let day: Int32
  private let plan: PlanCode
  private let item: ItemKey

  package init(_ entry: Commitment) { self.init(entry, on: entry.nextDate) }

  /// - Parameter date: The date the list prints of it.
  package init(_ entry: Commitment, on date: CivilDate?) {
    isStatutory = entry.obligation == .statutory
    day = date?.dayNumber ?? .max
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
