import CarePlans
package import CivilTime

extension Planner {
  /// What was recorded by the end of a day, as it was told then; the journal is the only witness
  /// of the past.
  ///
  /// Entries count in the order they were written, by the clock's own readings: one that is
  /// followed by an earlier reading counts from that reading on.
  func past(_ filter: CommitmentFilter, _ day: CivilDate) throws -> CommitmentSnapshot {
    let seq = try repository.sequence(before: clock.end(of: day))
    let numbers = try repository.numbers(through: seq)
    let calendars = try cache.calendarHistory(of: repository)
    // Stores look for the phase of what is owed, not for that of its plan.
    var question = scope?.widened(filter) ?? filter
    question.phases = nil
    var rows: [PlanRow] = []
    var unchanged: Set<PlanCode> = []
    var commitments: [Commitment] = []
    var titles: [PlanCode: [ItemKey: String]] = [:]
    for row in try repository.planRows() where row.status != .destroyed {
      try Interruption.check()
      guard let number = numbers[row.code] else { continue }
      guard number < row.revision else {
        rows.append(row)
        unchanged.insert(row.code)
        continue
      }
      let then = try past(row.code, number, calendars)
      guard let past = then.row else { continue }
      rows.append(scope?.seen(past) ?? past)
      commitments += then.commitments.filter { entry in
        question.fits(entry, in: past, on: day)
          && (filter.phases.map { entry.phase.map($0.contains) ?? false } ?? true)
      }
      titles[row.code] = then.titles
    }
    if let scope { commitments = scope.seen(commitments, asking: filter) }
    commitments += try present(filter, of: unchanged)
    commitments.sort { ($0.plan, $0.item) < ($1.plan, $1.item) }
    return CommitmentSnapshot(
      rows: rows, commitments: commitments,
      titles: try self.titles(for: commitments, rows: rows, past: titles), today: day,
      head: try repository.head())
  }

  /// Whether the journal had no entry at all by the end of a day.
  package func isUnrecorded(_ day: CivilDate) throws -> Bool {
    guard day < today else { return false }
    return try repository.sequence(before: clock.end(of: day)) == 0
  }

  /// A plan as one of its change sets left it.
  private func past(_ code: PlanCode, _ number: Int, _ calendars: CalendarHistory) throws -> (
    row: PlanRow?, commitments: [Commitment], titles: [ItemKey: String]
  ) {
    let record = StoredRecord(of: code, in: repository)
    var fold = PlanFold(of: record, calendars: calendars) { try repository.template(hash: $0) }
    let state = try fold.state(after: number)
    let at = try record.entries(number...number).first?.change.at ?? 0
    return (
      state.row(revision: number, changedAt: at / 1000), state.commitments,
      state.plan?.ownTitles ?? [:]
    )
  }

  /// The commitments of plans that nothing was recorded of since.
  private func present(_ filter: CommitmentFilter, of plans: Set<PlanCode>) throws -> [Commitment] {
    var filter = filter
    filter.plans = filter.plans?.intersection(plans) ?? plans
    guard filter.plans?.isEmpty == false else { return [] }
    return try repository.commitments(filter)
  }
}
