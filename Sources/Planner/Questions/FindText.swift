package import CarePlans
package import Reports
import Wording

extension Planner {
  /// The most signs of a text that is looked for.
  private static let longestSearch = 200

  /// Looks for a text in codes, labels, keys, titles, notes, reasons and questions, in any case, where a
  /// word begins.
  ///
  /// Notes and reasons are those of plans that the viewer opens, questions those that it reads. Each series is found once, not with
  /// every contact.
  ///
  /// - Throws: ``Problem`` `find-nothing` or `find-too-long`, or what reading the store throws.
  package func find(_ text: String, filter: CommitmentFilter, limit: Int? = nil) throws
    -> FoundItems
  {
    guard text.utf8.count <= 4 * Self.longestSearch,
      text.unicodeScalars.count <= Self.longestSearch
    else { throw Problem(.reference(.findTooLong), .usage, ["most": String(Self.longestSearch)]) }
    guard text.contains(where: { !$0.isWhitespace }) else {
      throw Problem(.reference(.findNothing), .usage)
    }
    var filter = filter
    filter.openOnly = false
    filter.includesParties = true
    filter.statuses = filter.statuses ?? Set(PlanStatus.allCases.filter(\.isTold))
    return try repository.read { store in
      let rows = try store.planRows()
      let wanted = WordSearch(text)
      var found = rows.filter {
        $0.code.begins(with: text) && filter.statuses?.contains($0.status) ?? true
      }.map {
        FoundItems.Item(plan: $0, .code)
      }
      let known = Dictionary(rows.lazy.map { ($0.code, $0) }, uniquingKeysWith: { $1 })
      var search = TitleSearch(wanted, in: store)
      var asking: [PlanRow] = []
      try store.digests(filter) { digest in
        try Interruption.check()
        guard let row = known[digest.plan] else { return }
        found += try search.found(in: digest, of: row)
        if digest.items.contains(where: { $0.kind == .question }) { asking.append(row) }
      }
      // Of what is asked for by its partner or its day no note says that it is meant.
      if !filter.narrowsItems {
        let asked = rows.filter { filter.asks(for: $0, isAll: true, on: today) }
        found += try written(wanted, of: asked, in: store)
        for row in asking where row.status != .destroyed {
          found += try said(wanted, in: row, store)
        }
      }
      var result = FoundItems(found, limit: limit)
      try result.tell { try store.digests(.everything(of: $0), $1) }
      return result
    }
  }

  /// The questions of a plan in which a text was said; what was said is for those who read it.
  private func said(_ wanted: WordSearch, in row: PlanRow, _ store: any PlanState) throws
    -> [FoundItems.Item]
  {
    try Interruption.check()
    guard let plan = try store.plan(row.code)?.plan else { return [] }
    return plan.questions.compactMap { question in
      guard scope?.reads(question, in: row.code) ?? true,
        question.messages.compactMap(\.text).contains(where: wanted.isFound)
      else { return nil }
      return FoundItems.Item(plan: row, item: question.key, .question)
    }
  }

  /// The labels, notes and reasons that hold a text.
  private func written(_ wanted: WordSearch, of rows: [PlanRow], in store: any PlanState) throws
    -> [FoundItems.Item]
  {
    let texts = try store.ownTexts()
    var found: [FoundItems.Item] = []
    for row in rows where row.status != .destroyed && scope?.opens(row.code) ?? true {
      try Interruption.check()
      let own = texts[row.code] ?? OwnTexts()
      for field in HeadField.ownTexts where own.head[field].map(wanted.isFound) ?? false {
        found.append(FoundItems.Item(plan: row, .head(field)))
      }
      for note in own.notes where wanted.isFound(in: note.text) {
        found.append(FoundItems.Item(plan: row, item: note.place, .note(note.number)))
      }
      for (number, reason) in try store.reasons(of: row.code).sorted(by: { $0.key < $1.key })
      where wanted.isFound(in: reason) {
        found.append(FoundItems.Item(plan: row, .reason(number), text: reason))
      }
    }
    guard scope == nil else { return found }
    for note in try store.directory().notes where wanted.isFound(in: note.text) {
      found.append(FoundItems.Item(partner: note.place, .note(note.number)))
    }
    return found
  }
}

extension PlanCode {
  /// Whether a text is the beginning of the code, of four signs at least.
  fileprivate func begins(with text: String) -> Bool {
    guard let typed = PlanCode.normalized(text), typed.utf8.count >= 4 else { return false }
    return description.filter { $0 != "-" }.hasPrefix(typed)
  }
}

extension CommitmentFilter {
  /// What is and was owed in some plans.
  fileprivate static func everything(of plans: Set<PlanCode>) -> CommitmentFilter {
    var filter = CommitmentFilter()
    filter.plans = plans
    filter.openOnly = false
    filter.statuses = Set(PlanStatus.allCases)
    return filter
  }
}

/// Looks for a text in keys and titles of plans; few titles stand for many items, so each is searched
/// once.
private struct TitleSearch {
  private let wanted: WordSearch
  private let store: any PlanState
  /// By the hash of a template.
  private var known: [String: Template] = [:]

  /// The titles of a template, and the keys of those that hold the text.
  private struct Template {
    var titles: [ItemKey: BilingualText]
    var hits: Set<ItemKey>
  }

  init(_ wanted: WordSearch, in store: any PlanState) {
    self.wanted = wanted
    self.store = store
  }

  mutating func found(in digest: PlanDigest, of row: PlanRow) throws -> [FoundItems.Item] {
    let shared = try template(row.template.hash)
    let isKey = digest.names.indices.map { wanted.isKey(digest.names[$0]) }
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
      } else if item.kind.isWork {
        let texts = try own ?? store.ownTitles(of: digest.plan)
        own = texts
        title = texts[key].map { BilingualText(nl: $0, en: $0) }
        isHit = title.map(holds) ?? false
      }
      let isNamed = isKey[Int(item.name)]
      guard isHit || isNamed else { continue }
      found.append(
        FoundItems.Item(
          plan: row, item: key, isNamed ? .key : .title, title: title,
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
    [title.nl, title.en].contains { wanted.isFound(in: $0) }
  }
}
