package import CarePlans
package import CivilTime

/// What is late on a day, who owes it, for how long, and what holds it up.
///
/// Late is a firm statutory date that has passed, or a firm policy date that has passed on work
/// nobody put aside; a date counted from unfinished work is never late. Of a series only the
/// latest contact is an item, as late as the first that passed without a word.
package struct Overdue: Sendable, Hashable {
  /// What the counts are grouped by.
  package enum Grouping: String, Sendable, Hashable, CaseIterable {
    case partner, worker, plan, age, obligation
  }

  /// What is asked.
  package struct Question: Sendable, Hashable {
    package var grouping: Grouping
    /// Which late items; roots are found among everything given.
    package var filter: CommitmentFilter
    /// Whether only what can be done now is asked for.
    package var isReadyOnly: Bool

    package init(
      grouping: Grouping = .partner, filter: CommitmentFilter = CommitmentFilter(),
      isReadyOnly: Bool = false
    ) {
      self.grouping = grouping
      self.filter = filter
      self.isReadyOnly = isReadyOnly
    }
  }

  /// One late item.
  package struct Item: Sendable, Hashable {
    package let line: ReportLine
    /// The unfinished item, blocked by nothing, that holds up this one and most others; nil for
    /// one that nothing blocks.
    package let root: ItemKey?
    /// The date that passed.
    package let since: CivilDate?

    package var commitment: Commitment { line.commitment }
    package var isBreached: Bool { line.standing.isBreached }
    package var daysLate: Int { line.standing.daysLate }
    package var age: LateAge { LateAge(days: daysLate) }
  }

  /// The counts of one partner, worker, plan, band or obligation.
  package struct Group: Sendable, Hashable {
    /// The code of what it is grouped by; nil for items without one.
    package let key: String?
    package internal(set) var counts = LateCounts()
  }

  package let asOf: CivilDate
  package let grouping: Grouping
  package let counts: LateCounts
  /// Those with most statutory breaches first, then most late; bands and obligations in their own
  /// order.
  package let groups: [Group]
  /// In list order.
  package let items: [Item]
  /// What holds up late work, those that hold up most first.
  package let roots: [Root]
  /// The roots of the same task and partner taken together.
  package let causes: [Cause]
  /// Put aside past its policy date; no part of any count.
  package let waiting: [Item]
  /// What was fixed on a day that has passed, of which nobody said how it went, and that is not late by
  /// any date; no part of any count.
  package let unreported: [Item]
  /// Terms that are not late because nobody confirmed the date they count from; no part of any count.
  package let awaited: [AwaitedTerms]
  /// Plans that owe nothing, counted apart.
  package let notOwing: [StatusCount]
  /// What of it stopped plans leave to be settled.
  package var settling = Settling()

  /// Finds what is late.
  ///
  /// - Parameters:
  ///   - commitments: What is open in all plans that owe: at least what is late and its roots.
  ///   - rows: All plan rows.
  package init(
    _ question: Question, of commitments: [Commitment], rows: some Sequence<PlanRow>,
    on today: CivilDate
  ) {
    let plans = OwingPlans(rows)
    let lines = SeriesCollapse(of: commitments, plans: plans, on: today, wantsUpcoming: false).lines
    let asksAll = question.filter == CommitmentFilter()
    let asked = lines.filter { line in
      guard line.standing.side != .coming else { return false }
      if question.isReadyOnly, !line.standing.isReady { return false }
      guard !asksAll, let row = plans.row(commitments[line.place].plan) else { return true }
      return question.filter.fits(commitments[line.place], in: row, on: today)
    }
    awaited = AwaitedTerms.among(
      lines.lazy.map { commitments[$0.place] }.filter { entry in
        guard !asksAll, let row = plans.row(entry.plan) else { return true }
        return question.filter.fits(entry, in: row, on: today)
      }, plans: plans, on: today)
    let late = asked.filter(\.standing.isLate)
    let search = RootSearch(of: late, among: lines, in: commitments)
    var items: [Item] = []
    var waiting: [Item] = []
    let sorted = late.inListOrder(of: commitments) {
      today.adding(days: -$1.daysLate) ?? $0.nextDate
    }
    for line in sorted {
      let item = Item(
        line: line.line(in: commitments, on: today), root: search.root(of: commitments[line.place]),
        since: today.adding(days: -line.standing.daysLate))
      if item.line.standing.isWaitingPastDue, !item.isBreached {
        waiting.append(item)
      } else {
        items.append(item)
      }
    }
    unreported = asked.filter { $0.standing.side == .unreported }
      .inListOrder(of: commitments) { entry, _ in entry.listedDay }
      .map { line in
        Item(
          line: line.line(in: commitments, on: today),
          root: search.root(of: commitments[line.place]),
          since: commitments[line.place].listedDay)
      }
    asOf = today
    grouping = question.grouping
    self.items = items
    self.waiting = waiting
    groups = Self.groups(of: items, by: question.grouping)
    counts = items.reduce(into: LateCounts()) { $0.add($1) }
    (roots, causes) = search.found(in: commitments)
    notOwing = plans.notOwing(question.filter)
  }
}

extension Overdue {
  /// The key of the group an item is in.
  package func groupKey(of item: Item) -> String? { Self.key(of: item, by: grouping) }

  private static func key(of item: Item, by grouping: Grouping) -> String? {
    switch grouping {
    case .partner: item.commitment.partner?.rawValue
    case .worker: item.commitment.worker?.rawValue
    case .plan: item.commitment.plan.description
    case .age: item.age.rawValue
    case .obligation: item.commitment.obligation.rawValue
    }
  }

  private static func groups(of items: [Item], by grouping: Grouping) -> [Group] {
    var groups: [String?: Group] = [:]
    for item in items {
      let key = key(of: item, by: grouping)
      groups[key, default: Group(key: key)].counts.add(item)
    }
    let fixed: [String] =
      switch grouping {
      case .age: LateAge.allCases.map(\.rawValue)
      case .obligation: Obligation.allCases.map(\.rawValue)
      case .partner, .worker, .plan: []
      }
    guard fixed.isEmpty else { return fixed.compactMap { groups[$0] } }
    return groups.values.sorted { left, right in
      let (one, other) = (left.counts, right.counts)
      if one.breached != other.breached { return one.breached > other.breached }
      if one.overdue != other.overdue { return one.overdue > other.overdue }
      // Codes are letters and digits; what nobody answers for comes last.
      return (left.key ?? "\u{10FFFF}") < (right.key ?? "\u{10FFFF}")
    }
  }
}
