package import CarePlans
package import Reports
import Wording

extension Planner {
  /// The most signs of a text that is looked for.
  private static let longestSearch = 200

  /// Looks for a text in codes, keys and titles, in any case; never in notes and reasons.
  ///
  /// Each series is found once, not with every contact.
  ///
  /// - Throws: ``Problem`` `find-nothing` or `find-too-long`, or what reading the store throws.
  package func find(_ text: String, filter: CommitmentFilter, limit: Int? = nil) throws
    -> FoundItems
  {
    guard text.utf8.count <= 4 * Self.longestSearch,
      text.unicodeScalars.count <= Self.longestSearch
    else { throw Problem(.reference(.findTooLong), .usage, ["most": String(Self.longestSearch)]) }
    let wanted = text.lowercased()
    guard wanted.contains(where: { !$0.isWhitespace }) else {
      throw Problem(.reference(.findNothing), .usage)
    }
    var filter = filter
    filter.openOnly = false
    filter.statuses = filter.statuses ?? Set(PlanStatus.allCases)
    return try repository.read { store in
      let rows = try store.planRows()
      var found: [FoundItems.Item] = []
      if let typed = PlanCode.normalized(text), typed.utf8.count >= 4 {
        for row in rows where row.code.description.filter({ $0 != "-" }).hasPrefix(typed) {
          found.append(FoundItems.Item(code: row.code))
        }
      }
      let hashes = Dictionary(
        rows.lazy.map { ($0.code, $0.template.hash) }, uniquingKeysWith: { first, _ in first })
      var search = TitleSearch(wanted, in: store)
      try store.digests(filter) { digest in
        try Interruption.check()
        found += try search.found(in: digest, template: hashes[digest.plan] ?? "")
      }
      return FoundItems(found, limit: limit)
    }
  }
}

/// Looks for a text in keys and titles of plans; few titles stand for many items, so each is searched
/// once.
private struct TitleSearch {
  private let wanted: String
  private let store: any PlanState
  /// By the hash of a template.
  private var known: [String: Template] = [:]

  /// The titles of a template, and the keys of those that hold the text.
  private struct Template {
    var titles: [ItemKey: BilingualText]
    var hits: Set<ItemKey>
  }

  init(_ wanted: String, in store: any PlanState) {
    self.wanted = wanted
    self.store = store
  }

  mutating func found(in digest: PlanDigest, template hash: String) throws -> [FoundItems.Item] {
    let shared = try template(hash)
    let isKey = digest.names.indices.map { digest.names[$0].lowercased() == wanted }
    var own: [ItemKey: String]?
    var found: [FoundItems.Item] = []
    var series: UInt16?
    for item in digest.items where item.number == 0 || item.name != series {
      series = item.number == 0 ? nil : item.name
      let key = ItemKey(digest.names[item.name])
      var title: BilingualText?
      var isHit = false
      if let template: ItemKey = digest.key(item.title) {
        title = shared.titles[template]
        isHit = shared.hits.contains(template)
      } else if item.kind != .measureEnd, item.kind != .question {
        let texts = try own ?? store.ownTitles(of: digest.plan)
        own = texts
        title = texts[key].map { BilingualText(nl: $0, en: $0) }
        isHit = title.map(holds) ?? false
      }
      guard isHit || isKey[Int(item.name)] else { continue }
      found.append(
        FoundItems.Item(
          code: digest.plan, item: key, title: title,
          state: item.number == 0 ? item.dates.state : nil))
    }
    return found
  }

  private mutating func template(_ hash: String) throws -> Template {
    if let template = known[hash] { return template }
    let titles = hash.isEmpty ? [:] : try store.templateTitles(hash: hash)
    let template = Template(titles: titles, hits: Set(titles.filter { holds($0.value) }.keys))
    known[hash] = template
    return template
  }

  private func holds(_ title: BilingualText) -> Bool {
    [title.nl, title.en].contains { $0.lowercased().contains(wanted) }
  }
}
