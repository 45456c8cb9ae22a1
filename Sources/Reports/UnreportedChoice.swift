package import CarePlans
package import CivilTime

/// Finds the items that were fixed on a day that has passed and of which nobody said how it went.
package struct UnreportedChoice: DigestChoice {
  private let today: CivilDate
  private var items: [PlanCode: Set<ItemKey>] = [:]

  package init(on today: CivilDate) { self.today = today }

  package mutating func add(_ digest: PlanDigest) {
    for place in digest.items.indices
    where digest.items[place].dates.standing(on: today).side == .unreported {
      items[digest.plan, default: []].insert(digest.key(at: place))
    }
  }

  package mutating func choose() -> [PlanCode: Set<ItemKey>] { items }
}
