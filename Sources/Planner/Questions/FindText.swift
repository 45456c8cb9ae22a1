package import CarePlans
package import Reports

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
    else { throw Problem("find-too-long", .usage, ["most": String(Self.longestSearch)]) }
    let wanted = text.lowercased()
    guard wanted.contains(where: { !$0.isWhitespace }) else {
      throw Problem("find-nothing", .usage)
    }
    var filter = filter
    filter.openOnly = false
    filter.statuses = filter.statuses ?? Set(PlanStatus.allCases)
    let picture = try picture(filter)
    var found: [FoundItems.Item] = []
    let typed = PlanCode.normalized(text)
    for row in picture.rows {
      let code = row.code.description.filter { $0 != "-" }
      if let typed, typed.utf8.count >= 4, code.hasPrefix(typed) {
        found.append(FoundItems.Item(code: row.code))
      }
    }
    var seen: [PlanCode: Set<ItemKey>] = [:]
    // Few titles stand for many lines: each is searched once.
    var known: [BilingualText: Bool] = [:]
    func holds(_ title: BilingualText) -> Bool {
      if let answer = known[title] { return answer }
      let answer = [title.nl, title.en].contains { $0.lowercased().contains(wanted) }
      known[title] = answer
      return answer
    }
    for entry in picture.commitments {
      let item = entry.series ?? entry.item
      guard seen[entry.plan]?.contains(item) != true else { continue }
      let title = picture.titles.title(of: entry)
      guard item.rawValue.lowercased() == wanted || (title.map(holds) ?? false) else { continue }
      try Interruption.check()
      seen[entry.plan, default: []].insert(item)
      found.append(
        FoundItems.Item(
          code: entry.plan, item: item, title: title,
          state: entry.series == nil ? entry.state : nil))
    }
    return FoundItems(found, limit: limit)
  }
}
