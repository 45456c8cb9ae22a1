package import CarePlans
package import CivilTime

/// The order of lines in lists: statutory work first, then by date, then by item.
///
/// The order is made once for each line, before sorting: no line is moved to be compared.
package struct CommitmentOrder: Sendable, Hashable, Comparable {
  private let isStatutory: Bool
  private let day: Int32
  let plan: PlanCode
  let item: ItemKey

  /// By the day with which it stands in lists.
  package init(_ entry: Commitment) { self.init(entry, on: entry.listedDay) }

  /// By a date of the caller's; without one last.
  package init(_ entry: Commitment, on date: CivilDate?) {
    self.init(entry.obligation, on: date, plan: entry.plan, item: entry.item)
  }

  init(_ obligation: Obligation, on date: CivilDate?, plan: PlanCode, item: ItemKey) {
    isStatutory = obligation == .statutory
    day = date?.dayNumber ?? .max
    self.plan = plan
    self.item = item
  }

  package static func < (left: Self, right: Self) -> Bool {
    if left.isStatutory != right.isStatutory { return left.isStatutory }
    if left.day != right.day { return left.day < right.day }
    if left.plan != right.plan { return left.plan < right.plan }
    return left.item < right.item
  }

  /// Whether it stands before every line of an obligation and a date.
  func isSurelyBefore(_ obligation: Obligation, _ date: CivilDate?) -> Bool {
    let other = obligation == .statutory
    return isStatutory == other ? day < date?.dayNumber ?? .max : isStatutory
  }
}

extension Array {
  /// The elements in the order of lists; what they are compared by is made once for each.
  package func inListOrder(_ order: (Element) -> CommitmentOrder) -> [Element] {
    indices.map { (order: order(self[$0]), place: $0) }
      .sorted { $0.order < $1.order }
      .map { self[$0.place] }
  }
}
