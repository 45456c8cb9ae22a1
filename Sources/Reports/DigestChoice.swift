package import CarePlans

/// A report that first looks at the items of all plans in brief and says which it shows.
package protocol DigestChoice {
  /// Takes the items of a plan into account.
  mutating func add(_ digest: PlanDigest)
  /// The items whose commitments the report needs, when all plans were taken into account.
  mutating func choose() -> [PlanCode: Set<ItemKey>]
}

extension DigestChoice {
  /// Takes commitments into account, as of plans that were read whole.
  package mutating func add(_ commitments: [Commitment]) {
    for digest in PlanDigest.all(of: commitments) { add(digest) }
  }
}
