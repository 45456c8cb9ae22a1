package import CarePlans
package import CivilTime

/// Sorts the items of plans into the groups of a worklist, and chooses the lines it shows.
package struct WorklistChoice: DigestChoice {
  private let today: CivilDate
  private let limit: Int?
  private let keeping: ((Standing) -> Bool)?
  private let countsReady: Bool
  /// How many lines can be done now; nil where nobody asked.
  private var ready: Int?
  /// The lines of each group, by its place among all.
  private var groups: [LineChoice]
  private var rest = Worklist.Rest()

  /// - Parameters:
  ///   - limit: How many lines are shown at most; what is beyond them is counted.
  ///   - keeping: Which standings are asked for; nil for any.
  ///   - countsReady: Whether what can be done now is counted over all groups.
  package init(
    on today: CivilDate, limit: Int? = nil, countsReady: Bool = false,
    keeping: ((Standing) -> Bool)? = nil
  ) {
    self.countsReady = countsReady
    self.today = today
    self.limit = limit
    self.keeping = keeping
    groups = Array(repeating: LineChoice(limit: limit), count: Worklist.Group.allCases.count)
  }

  /// The items of a plan that owes.
  package mutating func add(_ digest: PlanDigest) {
    let lines = WorklistLines(of: digest, on: today, keeping: keeping)
    for (line, group) in lines.listed { offer(line, of: digest, in: group) }
    rest.contacts += lines.laterContacts
    for line in lines.others {
      rest.add(line.standing, digest.items[line.place].dates, on: today)
    }
    if countsReady { ready = (ready ?? 0) + WorklistLines.ready(in: digest, on: today) }
  }

  private mutating func offer(
    _ line: CollapsedLine, of digest: PlanDigest, in group: Worklist.Group
  ) {
    let date = group.day(digest.items[line.place].dates, line.standing, on: today)
    // Each group is by day; statutory work has a group of its own once its term has passed.
    let first = date.map { LineRank.First.number(Int($0.dayNumber)) } ?? .number(.max)
    groups[group.place].offer(line, of: digest, on: date, first: first)
  }

  package mutating func choose() -> [PlanCode: Set<ItemKey>] {
    for place in groups.indices { groups[place].settle() }
    var items: [PlanCode: Set<ItemKey>] = [:]
    for (_, lines) in shown { items.add(lines) }
    return items
  }

  /// The list, of at least the commitments that ``choose()`` names.
  package func list(of commitments: [Commitment]) -> Worklist {
    let lookup = CommitmentLookup(commitments)
    var list = Worklist(
      on: today,
      sections: shown.map { group, lines in
        Worklist.Section(
          group: group,
          rows: lines.compactMap { line in
            lookup.line(line, on: today).map { Worklist.Row($0, in: group, on: today) }
          })
      }, counts: counts, rest: rest)
    list.ready = ready ?? 0
    return list
  }

  /// How many lines the groups have that have any.
  private var counts: [Worklist.Group: Int] {
    var result: [Worklist.Group: Int] = [:]
    for group in Worklist.Group.allCases where groups[group.place].count > 0 {
      result[group] = groups[group.place].count
    }
    return result
  }

  /// The lines that are shown, group after group.
  private var shown: [(group: Worklist.Group, lines: [LineChoice.Line])] {
    var rest = limit ?? .max
    var result: [(Worklist.Group, [LineChoice.Line])] = []
    for group in Worklist.Group.allCases where rest > 0 {
      let lines = groups[group.place].lines.prefix(rest)
      guard !lines.isEmpty else { continue }
      rest -= lines.count
      result.append((group, Array(lines)))
    }
    return result
  }
}

extension Worklist.Group {
  /// Its place among all of them.
  fileprivate var place: Int {
    switch self {
    case .breached: 0
    case .overdue: 1
    case .toReport: 2
    case .dueThisWeek: 3
    case .ready: 4
    case .waiting: 5
    case .contacts: 6
    }
  }
}
