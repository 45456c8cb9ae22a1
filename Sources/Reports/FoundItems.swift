package import CarePlans

/// What a search found.
package struct FoundItems: Sendable, Hashable {
  /// One item, or a plan.
  package struct Item: Sendable, Hashable {
    package var code: PlanCode
    /// Nil for the plan itself.
    package var item: ItemKey?
    package var title: BilingualText?
    package var state: Commitment.State?

    package init(
      code: PlanCode, item: ItemKey? = nil, title: BilingualText? = nil,
      state: Commitment.State? = nil
    ) {
      self.code = code
      self.item = item
      self.title = title
      self.state = state
    }
  }

  package let items: [Item]
  /// All that was found, listed or not.
  package let total: Int

  package init(_ found: [Item], limit: Int? = nil) {
    items = limit.map { Array(found.prefix($0)) } ?? found
    total = found.count
  }
}
