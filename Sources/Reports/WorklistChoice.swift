package import CarePlans
package import CivilTime

/// Sorts the items of plans into the groups of a worklist, and chooses the lines it shows.
package struct WorklistChoice: DigestChoice {
  private let today: CivilDate
  private let limit: Int?
  private let keeping: ((Standing) -> Bool)?
  private var groups: [Worklist.Group: LineChoice] = [:]
  private var later = 0
  private var openDated = 0

  /// - Parameters:
  ///   - limit: How many lines are shown at most; what is beyond them is counted.
  ///   - keeping: Which standings are asked for; nil for any.
  package init(
    on today: CivilDate, limit: Int? = nil, keeping: ((Standing) -> Bool)? = nil
  ) {
    self.today = today
    self.limit = limit
    self.keeping = keeping
  }

  /// The items of a plan that owes.
  package mutating func add(_ digest: PlanDigest) {
    let collapse = SeriesCollapse(of: digest, on: today, keeping: keeping)
    for line in collapse.upcoming { offer(line, of: digest, in: .contacts) }
    for line in collapse.lines {
      let dates = digest.items[line.place].dates
      if let group = Worklist.Group(line.standing, dates, on: today) {
        offer(line, of: digest, in: group)
      } else if line.standing.group == .openDated {
        openDated += 1
      } else {
        later += 1
      }
    }
  }

  private mutating func offer(
    _ line: CollapsedLine, of digest: PlanDigest, in group: Worklist.Group
  ) {
    let date = group.day(digest.items[line.place].dates, line.standing, on: today)
    groups[group, default: LineChoice(limit: limit)].offer(line, of: digest, on: date)
  }

  package mutating func choose() -> [PlanCode: Set<ItemKey>] {
    for group in Worklist.Group.allCases { groups[group]?.settle() }
    var items: [PlanCode: Set<ItemKey>] = [:]
    for (_, lines) in shown { items.add(lines) }
    return items
  }

  /// The list, of at least the commitments that ``choose()`` names.
  package func list(of commitments: [Commitment]) -> Worklist {
    let lookup = CommitmentLookup(commitments)
    return Worklist(
      on: today,
      sections: shown.map { group, lines in
        Worklist.Section(
          group: group,
          rows: lines.compactMap { line in
            lookup.line(line).map { Worklist.Row($0, in: group, on: today) }
          })
      }, counts: groups.mapValues(\.count), later: later, openDated: openDated)
  }

  /// The lines that are shown, group after group.
  private var shown: [(group: Worklist.Group, lines: [LineChoice.Line])] {
    var rest = limit ?? .max
    var result: [(Worklist.Group, [LineChoice.Line])] = []
    for group in Worklist.Group.allCases where rest > 0 {
      let lines = (groups[group]?.lines ?? []).prefix(rest)
      guard !lines.isEmpty else { continue }
      rest -= lines.count
      result.append((group, Array(lines)))
    }
    return result
  }
}
