package import CarePlans

/// What things are called: by the template's copy, or by hand.
package struct Titles: Sendable {
  private let byTemplate: [String: [ItemKey: BilingualText]]
  private let templates: [PlanCode: String]
  private let own: [PlanCode: [ItemKey: String]]

  package init(
    byTemplate: [String: [ItemKey: BilingualText]], templates: [PlanCode: String],
    own: [PlanCode: [ItemKey: String]]
  ) {
    self.byTemplate = byTemplate
    self.templates = templates
    self.own = own
  }

  /// The title of a commitment; nil when only its key is known.
  package func title(of commitment: Commitment) -> BilingualText? {
    title(
      of: commitment.series ?? commitment.item, templateKey: commitment.titleKey,
      in: commitment.plan)
  }

  /// The title of an item of a plan.
  package func title(of item: ItemKey, templateKey: ItemKey?, in plan: PlanCode) -> BilingualText? {
    if let templateKey {
      return templates[plan].flatMap { byTemplate[$0]?[templateKey] }
    }
    return own[plan]?[item].map { BilingualText(nl: $0, en: $0) }
  }
}

extension Planner {
  /// The titles that lists of these commitments need; opens only what has a title of its own.
  package func titles(for commitments: some Sequence<Commitment>, rows: [PlanRow]) throws -> Titles
  {
    var templates: [PlanCode: String] = [:]
    for row in rows { templates[row.code] = row.template.hash }
    var hashes: Set<String> = []
    var handmade: Set<PlanCode> = []
    for entry in commitments {
      if let hash = templates[entry.plan] { hashes.insert(hash) }
      if entry.titleKey == nil, entry.kind != .measureEnd { handmade.insert(entry.plan) }
    }
    var byTemplate: [String: [ItemKey: BilingualText]] = [:]
    for hash in hashes { byTemplate[hash] = try repository.templateTitles(hash: hash) }
    var own: [PlanCode: [ItemKey: String]] = [:]
    for code in handmade { own[code] = try repository.ownTitles(of: code) }
    return Titles(byTemplate: byTemplate, templates: templates, own: own)
  }
}
