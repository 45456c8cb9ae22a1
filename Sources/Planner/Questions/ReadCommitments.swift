package import CarePlans
package import CivilTime
package import Reports

/// What lists and reports are made from: commitments and plan rows of one moment, nothing else.
package struct CommitmentSnapshot: Sendable {
  package var rows: [PlanRow]
  package var commitments: [Commitment]
  package var titles: Titles
  /// The day everything is computed for.
  package var today: CivilDate
  package var head: JournalHead

  init(
    rows: [PlanRow], commitments: [Commitment], titles: Titles, today: CivilDate, head: JournalHead
  ) {
    self.rows = rows
    self.commitments = commitments
    self.commitments.endWaits(on: today)
    self.titles = titles
    self.today = today
    self.head = head
  }
}

extension CommitmentSnapshot {
  /// The rows of the plans that a question asks for; where it asks for work of some sort, of those in which
  /// there is any.
  func asked(_ question: ListQuestion) -> [PlanRow] {
    var filter = question.filter.owing
    if question.asksForItems {
      let found = Set(commitments.map(\.plan))
      filter.plans = filter.plans?.intersection(found) ?? found
    }
    return rows.filter { filter.fits($0, on: today) }
  }

  /// The named dates ahead of the plans that a question asks for; where it asks for work of some sort, of
  /// those in which there is any.
  func coming(_ question: ListQuestion) -> [ComingDate] {
    let filter = question.filter
    return ComingDate.all(of: asked(question), on: today).filter { coming in
      (filter.dateFrom.map { $0 <= coming.date } ?? true)
        && (filter.dateThrough.map { coming.date <= $0 } ?? true)
    }
  }
}

/// Which plan rows a report is made from beside the commitments it chose.
enum NeededRows: Sendable, Hashable {
  case all
  /// Those of plans of which something was chosen.
  case chosen
}

extension Planner {
  /// Commitments that fit a filter, as they stand, or as they were recorded by the end of a day.
  ///
  /// - Parameter asOf: Nil for now; the report is then computed for `today`.
  package func snapshot(_ filter: CommitmentFilter, asOf day: CivilDate? = nil) throws
    -> CommitmentSnapshot
  {
    try repository.read { store in
      if let day, day < today { return try past(filter, day) }
      return try snapshot(of: store.commitments(filter), in: store)
    }
  }

  /// The commitments a report chooses among all that fit a filter.
  ///
  /// - Parameters:
  ///   - asOf: As of ``snapshot(_:asOf:)``.
  ///   - rows: Which rows are needed at least.
  func snapshot(
    _ filter: CommitmentFilter, asOf day: CivilDate? = nil,
    choosing choice: inout some DigestChoice, rows: NeededRows = .all
  ) throws -> CommitmentSnapshot {
    try repository.read { store in
      if let day, day < today {
        var snapshot = try past(filter, day)
        choice.add(snapshot.commitments)
        let chosen = choice.choose()
        snapshot.commitments.removeAll { chosen[$0.plan]?.contains($0.item) != true }
        return snapshot
      }
      // Who sees parts knows items by other names than the store: they are chosen of what is seen.
      guard scope == nil else {
        let seen = try store.commitments(filter)
        choice.add(seen)
        let chosen = choice.choose()
        return try snapshot(
          of: seen.filter { chosen[$0.plan]?.contains($0.item) ?? false }, in: store)
      }
      try store.digests(filter) { choice.add($0) }
      let chosen = choice.choose()
      let commitments = try store.open(chosen)
      guard rows == .chosen else { return try snapshot(of: commitments, in: store) }
      let needed = PlanRowChoice(codes: Set(chosen.keys))
      return try snapshot(of: commitments, rows: store.planRows(needed), in: store)
    }
  }

  private func snapshot(
    of commitments: [Commitment], rows: [PlanRow]? = nil, in store: any PlanState
  ) throws -> CommitmentSnapshot {
    let rows = try rows ?? store.planRows()
    return CommitmentSnapshot(
      rows: rows, commitments: commitments, titles: try titles(for: commitments, rows: rows),
      today: today, head: try store.head())
  }

  /// What is late and what holds it up, as it stands or as it was recorded by an earlier day.
  ///
  /// Reads little more than what is late: most of what is open is not.
  package func lateSnapshot(of plans: Set<PlanCode>?, asOf day: CivilDate? = nil) throws
    -> CommitmentSnapshot
  {
    var filter = CommitmentFilter()
    filter.plans = plans
    guard day == nil || day == today, let yesterday = today.adding(days: -1) else {
      return try snapshot(filter, asOf: day)
    }
    filter.dateThrough = yesterday
    return try repository.read { store in
      var commitments = try store.commitments(filter)
      commitments += try unreported(of: plans, beside: commitments, in: store)
      commitments += try store.open(missingRoots(of: commitments))
      return try snapshot(of: commitments, in: store)
    }
  }

  /// What was fixed on a day that has passed, and has later dates; beside what is known already.
  private func unreported(
    of plans: Set<PlanCode>?, beside known: [Commitment], in store: any PlanState
  ) throws -> [Commitment] {
    var filter = CommitmentFilter()
    filter.plans = plans
    var choice = UnreportedChoice(on: today)
    // Who sees parts knows items by other names than the store.
    let seen = scope == nil ? nil : try store.commitments(filter)
    if let seen { choice.add(seen) } else { try store.digests(filter) { choice.add($0) } }
    var chosen = choice.choose()
    for entry in known { chosen[entry.plan]?.remove(entry.item) }
    guard let seen else { return try store.open(chosen) }
    return seen.filter { chosen[$0.plan]?.contains($0.item) ?? false }
  }

  /// The roots of commitments that are not among them.
  private func missingRoots(of commitments: [Commitment]) -> [PlanCode: Set<ItemKey>] {
    var roots: [PlanCode: Set<ItemKey>] = [:]
    // Read in place: a copy of each would retain every key in it.
    commitments.withUnsafeBufferPointer { entries in
      for place in entries.indices {
        for root in entries[place].roots { roots[entries[place].plan, default: []].insert(root) }
      }
      for place in entries.indices { roots[entries[place].plan]?.remove(entries[place].item) }
    }
    return roots
  }
}
