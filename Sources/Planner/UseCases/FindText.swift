package import CarePlans

/// Something whose title, key or code holds the text looked for.
package struct FoundItem: Sendable, Hashable {
  package var code: PlanCode
  /// Nil when the plan's own code fits.
  package var item: ItemKey?
  package var title: BilingualText?
  package var state: Commitment.State?
}

extension Planner {
  /// Looks for a text in codes, keys and titles, in any case; never in notes and reasons.
  ///
  /// Each series is found once, not with every contact.
  package func find(_ text: String, filter: CommitmentFilter) throws -> [FoundItem] {
    let wanted = text.lowercased()
    guard wanted.contains(where: { !$0.isWhitespace }) else {
      throw Problem("find-nothing", .usage)
    }
    var filter = filter
    filter.openOnly = false
    filter.statuses = filter.statuses ?? Set(PlanStatus.allCases)
    let picture = try picture(filter)
    var found: [FoundItem] = []
    let typed = PlanCode.normalized(text)
    for row in picture.rows {
      let code = row.code.description.filter { $0 != "-" }
      if let typed, typed.utf8.count >= 4, code.hasPrefix(typed) {
        found.append(FoundItem(code: row.code))
      }
    }
    var seen: Set<String> = []
    for entry in picture.commitments {
      let item = entry.series ?? entry.item
      guard !seen.contains("\(entry.plan)/\(item)") else { continue }
      let title = picture.titles.title(of: entry)
      let fits =
        item.rawValue.lowercased() == wanted || (title?.nl.lowercased().contains(wanted) ?? false)
        || (title?.en.lowercased().contains(wanted) ?? false)
      guard fits else { continue }
      seen.insert("\(entry.plan)/\(item)")
      found.append(
        FoundItem(
          code: entry.plan, item: item, title: title,
          state: entry.series == nil ? entry.state : nil))
    }
    return found
  }
}
