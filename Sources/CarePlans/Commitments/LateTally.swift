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
  private var seen: Set<Seen> = []
  private var breachedSeries: Set<Seen> = []

  /// A side of a series that was counted.
  private struct Seen: Hashable {
    let plan: PlanCode
    let series: Series
    let side: Standing.Side
  }

  /// A series by its key, or by the place of that in its digest, which makes no text of it.
  private enum Series: Hashable {
    case key(ItemKey)
    case name(UInt16)
  }

  package init() {}

  /// Counts one more; what is settled counts nowhere.
  package mutating func add(_ entry: Commitment, on today: CivilDate) {
    guard entry.state.isOpen else { return }
    add(entry.standing(on: today), of: entry.series.map(Series.key), in: entry.plan)
  }

  /// Takes an item of a digest into account; what is settled does not count.
  ///
  /// Of one plan either its digest is counted or its commitments.
  package mutating func add(_ digest: PlanDigest, at place: Int, on today: CivilDate) {
    let item = digest.items[place]
    guard item.dates.state.isOpen else { return }
    add(
      item.dates.standing(on: today), of: item.number > 0 ? .name(item.name) : nil,
      in: digest.plan)
  }

  /// Adds what was counted of other plans.
  package mutating func add(_ others: LateTally) {
    open += others.open
    late += others.late
    breached += others.breached
    putAside += others.putAside
  }

  private mutating func add(_ standing: Standing, of series: Series?, in plan: PlanCode) {
    let one = series.map { Seen(plan: plan, series: $0, side: standing.side) }
    if standing.isBreached, one.map({ breachedSeries.insert($0).inserted }) ?? true {
      breached += 1
    }
    guard one.map({ seen.insert($0).inserted }) ?? true else { return }
    open += 1
    switch standing.side {
    case .late: late += 1
    case .putAside: putAside += 1
    case .unreported, .coming: break
    }
  }
}
