package import CarePlans
package import CivilTime

/// The plans with what is open in each.
package struct PlanList: Sendable, Hashable {
  /// One plan; one that owes nothing has no counts.
  package struct Entry: Sendable, Hashable {
    package let row: PlanRow
    /// The phase it is in on the day of the list.
    package let phase: String?
    /// Lines that are open: tasks, measures and one for what is late and what is next of a series.
    package var open = 0
    package var breached = 0
    /// Late on policy only, or also by law.
    package var late = 0
    /// What can be done now, as `next --ready` lists it.
    package var ready = 0
    package var waiting = 0
    /// The earliest date from today on.
    package var nextDate: CivilDate?
  }

  package let asOf: CivilDate
  /// By code.
  package let entries: [Entry]
  /// Plans that fit beside those of a bounded list.
  package let leftOut: Int
  /// What stopped plans leave to be settled, listed or not.
  package var settling = Settling()

  /// All that fit, listed or not.
  package var total: Int { entries.count + leftOut }

  package init(
    of rows: some Collection<PlanRow>, digests: [PlanDigest], on today: CivilDate, leftOut: Int = 0
  ) {
    var entries = rows.map { Entry(row: $0, phase: $0.phase(on: today)) }
    entries.sort { $0.row.code < $1.row.code }
    let places = Dictionary(
      entries.indices.map { (entries[$0].row.code, $0) }, uniquingKeysWith: { first, _ in first })
    for digest in digests {
      guard let place = places[digest.plan], entries[place].row.status.owes else { continue }
      let collapse = SeriesCollapse(of: digest, on: today)
      for line in collapse.lines + collapse.upcoming {
        entries[place].count(line.standing, digest.items[line.place].dates, on: today)
      }
      entries[place].ready = WorklistLines.ready(in: digest, on: today)
    }
    asOf = today
    self.leftOut = leftOut
    self.entries = entries
  }
}

extension PlanList.Entry {
  fileprivate mutating func count(
    _ standing: Standing, _ dates: ItemDates, on today: CivilDate
  ) {
    open += 1
    if standing.isBreached { breached += 1 }
    if standing.countsAsLate { late += 1 }
    if standing.isWaiting { waiting += 1 }
    for date in [dates.due, dates.limit, dates.pin] {
      guard let date, date >= today else { continue }
      nextDate = min(nextDate ?? date, date)
    }
  }
}
