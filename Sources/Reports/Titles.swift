package import CarePlans

/// What things are called: by the template's copy, or by hand.
package struct Titles: Sendable {
  /// Those of the template of each plan; plans of one template share them.
  private let shared: [PlanCode: [ItemKey: BilingualText]]
  private let own: [PlanCode: [ItemKey: String]]

  package init(
    byTemplate: [String: [ItemKey: BilingualText]], templates: [PlanCode: String],
    own: [PlanCode: [ItemKey: String]]
  ) {
    shared = templates.compactMapValues { byTemplate[$0] }
    self.own = own
  }

  /// Those of nothing.
  package static let none = Titles(byTemplate: [:], templates: [:], own: [:])

  /// The title of a commitment; nil when only its key is known.
  package func title(of commitment: Commitment) -> BilingualText? {
    title(
      of: commitment.series ?? commitment.item, templateKey: commitment.titleKey,
      in: commitment.plan)
  }

  /// The title of an item of a plan.
  package func title(of item: ItemKey, templateKey: ItemKey?, in plan: PlanCode) -> BilingualText? {
    if let templateKey {
      return shared[plan]?[templateKey]
    }
    return own[plan]?[item].map { BilingualText(nl: $0, en: $0) }
  }
}
