import CarePlans

/// Finds what holds up late work, and how much waits for it; linear in items and their roots.
///
/// Holds places and not commitments, for which see ``SeriesCollapse``.
struct RootSearch {
  private struct Tally {
    /// The place of the root itself; nil when it was not given.
    var place: Int?
    /// How many wait for it by its own account, which holds where they were not given.
    var known = 0
    /// How many of those given wait for it.
    var waiting = 0

    var frees: Int { max(waiting, known) }
  }

  private var tallies: [PlanCode: [ItemKey: Tally]] = [:]

  /// Looks for the roots of late lines and for those of them that are roots themselves, then
  /// counts what waits for each among all lines.
  init(
    of late: [CollapsedLine], among lines: [CollapsedLine],
    in commitments: [Commitment]
  ) {
    // Fields are handed on one by one: a whole commitment would be copied each time.
    commitments.withUnsafeBufferPointer { entries in
      for line in late {
        let place = line.place
        look(for: entries[place].roots, in: entries[place].plan)
        if entries[place].roots.isEmpty, entries[place].frees > 0 {
          look(for: [entries[place].item], in: entries[place].plan)
        }
      }
      for line in lines where tallies[entries[line.place].plan] != nil {
        let place = line.place
        if !entries[place].roots.isEmpty {
          count(entries[place].roots, in: entries[place].plan)
        } else if entries[place].series == nil {
          note(
            entries[place].item, in: entries[place].plan, at: place, frees: entries[place].frees)
        }
      }
    }
  }

  private mutating func look(for roots: [ItemKey], in plan: PlanCode) {
    for root in roots { tallies[plan, default: [:]][root] = Tally() }
  }

  private mutating func count(_ roots: [ItemKey], in plan: PlanCode) {
    for root in roots { tallies[plan]?[root]?.waiting += 1 }
  }

  private mutating func note(_ item: ItemKey, in plan: PlanCode, at place: Int, frees: Int) {
    guard tallies[plan]?[item] != nil else { return }
    tallies[plan]?[item]?.place = place
    tallies[plan]?[item]?.known = frees
  }

  /// Of the roots of an item the one that holds up most.
  func root(of entry: Commitment) -> ItemKey? {
    guard entry.roots.count > 1 else { return entry.roots.first }
    let known = tallies[entry.plan] ?? [:]
    return entry.roots.max { left, right in
      let one = known[left]?.frees ?? 0
      let other = known[right]?.frees ?? 0
      return one == other ? left > right : one < other
    }
  }

  /// The roots, those that hold up most first, and those of the same task taken together.
  func found(in commitments: [Commitment]) -> (roots: [Overdue.Root], causes: [Overdue.Cause]) {
    // Small keys are sorted, then each root is made once.
    let order = tallies.flatMap { plan, tallies in
      tallies.map { key, tally in (frees: tally.frees, plan: plan, key: key, place: tally.place) }
    }
    .sorted { left, right in
      if left.frees != right.frees { return left.frees > right.frees }
      if left.plan != right.plan { return left.plan < right.plan }
      return left.key < right.key
    }
    var roots = order.map { found in
      Overdue.Root(
        plan: found.plan, key: found.key, commitment: found.place.map { commitments[$0] },
        frees: found.frees)
    }
    let causes = Overdue.Cause.gathered(from: roots)
    let plans = Dictionary(causes.map { ($0.name, $0.plans) }) { first, _ in first }
    for place in roots.indices { roots[place].plans = plans[roots[place].name] ?? 1 }
    return (roots, causes)
  }
}
