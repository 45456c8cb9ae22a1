package import CarePlans
import CivilTime

extension Overdue {
  /// An unfinished item, blocked by nothing, that others wait for.
  package struct Root: Sendable, Hashable {
    package let plan: PlanCode
    package let key: ItemKey
    /// The item itself; nil when it is not among the commitments given.
    package let commitment: Commitment?
    /// How many distinct unfinished items wait for it, directly or not.
    package let frees: Int
    /// In how many distinct plans the same task of the same partner holds up late work.
    package internal(set) var plans = 1

    package var partner: PartnerID? { commitment?.partner }

    /// Tasks added by hand have only their plan in common.
    var name: Cause.Name {
      let shared = commitment?.titleKey
      return Cause.Name(key: shared ?? key, partner: partner, plan: shared == nil ? plan : nil)
    }
  }

  /// The same task at the same partner, holding up work in one plan after another.
  package struct Cause: Sendable, Hashable {
    /// What roots that are the same task have in common.
    struct Name: Hashable {
      let key: ItemKey
      let partner: PartnerID?
      /// Of a task that no template names.
      let plan: PlanCode?
    }

    /// The key the template gives the task; its own for one added by hand.
    package var key: ItemKey { name.key }
    package var partner: PartnerID? { name.partner }
    /// The one of its roots with the lowest plan and key, to name it by.
    package internal(set) var example: Commitment?
    /// How many roots it stands for.
    package internal(set) var roots = 0
    package internal(set) var frees = 0
    package internal(set) var plans = 0

    let name: Name
  }
}

extension Overdue.Cause {
  /// Takes roots together; those that hold up most come first.
  static func gathered(from roots: [Overdue.Root]) -> [Self] {
    var members: [Name: [Int]] = [:]
    for place in roots.indices { members[roots[place].name, default: []].append(place) }
    let causes = members.map { name, places in
      let first = places.min {
        (roots[$0].plan, roots[$0].key) < (roots[$1].plan, roots[$1].key)
      }
      return Self(
        example: first.flatMap { roots[$0].commitment }, roots: places.count,
        frees: places.reduce(0) { $0 + roots[$1].frees },
        plans: Set(places.map { roots[$0].plan }).count, name: name)
    }
    return causes.sorted { left, right in
      if left.frees != right.frees { return left.frees > right.frees }
      if left.key != right.key { return left.key < right.key }
      return (left.partner?.rawValue ?? "") < (right.partner?.rawValue ?? "")
    }
  }
}
