package import CarePlans
package import CivilTime

/// Finds the items with a date in the coming days.
package struct UpcomingChoice: DigestChoice {
  private let today: CivilDate
  private let span: ClosedRange<CivilDate>
  private let keeping: (Standing) -> Bool
  private var items: [PlanCode: Set<ItemKey>] = [:]
  /// The contacts that passed without a word, by their series.
  package private(set) var missed: [PlanItem: MissedContacts] = [:]

  /// - Parameter keeping: Which standings are asked for.
  package init(days: Int, on today: CivilDate, keeping: @escaping (Standing) -> Bool) {
    self.today = today
    span = Upcoming.span(of: days, on: today)
    self.keeping = keeping
  }

  package mutating func add(_ digest: PlanDigest) {
    for place in digest.items.indices where digest.items[place].dates.state.isOpen {
      let dates = digest.items[place].dates
      if digest.items[place].number > 0 { note(digest, at: place) }
      guard dates.upcoming(in: span) != nil, keeping(dates.standing(on: today)) else { continue }
      items[digest.plan, default: []].insert(digest.key(at: place))
    }
  }

  private mutating func note(_ digest: PlanDigest, at place: Int) {
    let standing = digest.items[place].dates.standing(on: today)
    guard standing.isLate, let series: ItemKey = digest.key(digest.items[place].name),
      let day = today.adding(days: -standing.daysLate)
    else { return }
    missed[PlanItem(digest.plan, series), default: MissedContacts(count: 0, since: day)].add(day)
  }

  package mutating func choose() -> [PlanCode: Set<ItemKey>] { items }
}
