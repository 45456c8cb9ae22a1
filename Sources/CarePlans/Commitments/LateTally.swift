package import CivilTime

/// Counts what is open and what of it is late: the count behind lists, reports, calendars and
/// figures.
///
/// A series is one thing, however many of its contacts passed; what is to come of it is another.
/// What is put aside past its policy date is not late and has a count of its own; past its limit it
/// is breached and late, put aside or not.
package struct LateTally: Sendable, Hashable {
  package private(set) var open = 0
  /// Past a firm date; the breached ones too.
  package private(set) var late = 0
  /// Past a firm statutory date.
  package private(set) var breached = 0
  /// Put aside past a policy date.
  package private(set) var putAside = 0
  private var seen: Set<Side> = []

  private struct Side: Hashable {
    let plan: PlanCode
    let series: ItemKey
    let kind: Kind
  }

  private enum Kind: Hashable {
    case breached, late, putAside, coming
  }

  package init() {}

  /// Counts one more; what is settled counts nowhere.
  package mutating func add(_ entry: Commitment, on today: CivilDate) {
    guard entry.state.isOpen else { return }
    let standing = entry.standing(on: today)
    if standing.countsAsLate {
      if isFirst(entry, .late) {
        open += 1
        late += 1
      }
      if standing.isBreached, isFirst(entry, .breached) { breached += 1 }
    } else if standing.isWaitingPastDue {
      if isFirst(entry, .putAside) {
        open += 1
        putAside += 1
      }
    } else if isFirst(entry, .coming) {
      open += 1
    }
  }

  private mutating func isFirst(_ entry: Commitment, _ kind: Kind) -> Bool {
    guard let series = entry.series else { return true }
    return seen.insert(Side(plan: entry.plan, series: series, kind: kind)).inserted
  }
}
