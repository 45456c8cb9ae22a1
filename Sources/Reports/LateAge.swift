/// How long something is late, in the bands supervisors count by.
package enum LateAge: String, Sendable, Hashable, CaseIterable {
  case week = "1-7"
  case month = "8-30"
  case longer = "31+"

  /// The band of a number of days, which is 1 or more.
  package init(days: Int) {
    self =
      switch days {
      case ...7: .week
      case ...30: .month
      default: .longer
      }
  }
}

/// How many are late, how many of them by law, and for how long.
package struct LateCounts: Sendable, Hashable {
  /// Everything that is late.
  package private(set) var overdue = 0
  /// Those of them whose statutory date has passed.
  package private(set) var breached = 0
  private var week = 0
  private var month = 0
  private var longer = 0

  package init() {}

  /// How many are late for so long.
  package subscript(age age: LateAge) -> Int {
    switch age {
    case .week: week
    case .month: month
    case .longer: longer
    }
  }

  mutating func add(_ item: Overdue.Item) {
    overdue += 1
    if item.isBreached { breached += 1 }
    switch item.age {
    case .week: week += 1
    case .month: month += 1
    case .longer: longer += 1
    }
  }
}
