package import CarePlans
package import CivilTime

/// What there is today, in figures: what `aftercare` without a command begins with.
package struct DayFigures: Sendable, Hashable {
  package let today: CivilDate
  /// Plans that owe something.
  package let plans: Int
  package let breached: Int
  package let overdue: Int
  /// Whose day has passed and of which nobody said how it went.
  package let toReport: Int
  package let dueThisWeek: Int
  /// What can be done now, late or due or neither, as `next --ready` lists it.
  package let ready: Int
  package let waiting: Int
  /// A plan that has not begun.
  package let draft: PlanCode?
  /// Plans that owe nothing, by their state.
  package let resting: [StatusCount]
  /// What is to be done first: `K7QF/9`.
  package let first: String?
  /// The named dates of the coming month, the earliest first.
  package let coming: [ComingDate]
  /// The named dates that were expected on a day that has passed, and which nobody confirmed.
  package let passed: [ComingDate]
  /// The measures that end in that month, the earliest first.
  package let measureEnds: [Upcoming.Item]
  /// What stopped plans leave to be settled.
  package var settling = Settling()

  /// How many days ahead dates are told.
  package static let ahead = 30

  /// - Parameters:
  ///   - list: The worklist, of which the first line is read.
  ///   - measureEnds: The measures that end in the coming days.
  package init(_ list: Worklist, rows: [PlanRow], measureEnds: [Upcoming.Item] = []) {
    today = list.asOf
    plans = rows.count(where: \.status.isRunning)
    breached = list.count(.breached)
    overdue = list.count(.overdue)
    toReport = list.count(.toReport)
    dueThisWeek = list.count(.dueThisWeek)
    ready = list.ready
    waiting = list.count(.waiting) + list.rest.putAside
    draft = rows.first { $0.status == .draft }?.code
    resting = PlanStatus.allCases.filter(\.isTold).compactMap { status in
      let count = rows.count { $0.status == status && !status.isRunning }
      return count > 0 ? StatusCount(status: status, plans: count) : nil
    }
    coming = ComingDate.all(of: rows, on: list.asOf).filter { $0.days <= Self.ahead }
    passed = ComingDate.passed(of: rows, on: list.asOf)
    self.measureEnds = measureEnds
    first = list.sections.first?.rows.first.map {
      "\($0.commitment.plan.short)/\($0.commitment.number)"
    }
  }
}
