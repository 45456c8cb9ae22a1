import CarePlans
import CivilTime
import FeedItems
import Reports
import Wording

/// What a calendar tells beside the work of its reader: the named dates of the plans it looks after as a
/// whole, and the ends of their measures.
struct FeedAhead {
  var dates: [FeedDate] = []
  var measureEnds: [Commitment] = []
}

extension FeedBuilder {
  /// What lies ahead of the plans that a reader looks after: all for the coordinator, one for the
  /// calendar of a plan, for a worker those it leads; nobody else is told.
  func ahead(of reader: FeedReader, _ view: FeedGrant.View, on today: CivilDate) throws -> FeedAhead
  {
    try planner.repository.read { store in
      var ahead = FeedAhead()
      let rows: [PlanRow]
      switch reader.audience {
      case .all: rows = try store.planRows()
      case .plan(let code): rows = try store.planRows(PlanRowChoice(codes: [code]))
      case .worker(let worker):
        rows = try store.planRows().filter {
          $0.lead == worker && (view.plan == nil || $0.code == view.plan)
        }
        if !rows.isEmpty {
          var filter = reader.filter
          filter.workers = nil
          filter.plans = Set(rows.map(\.code))
          filter.kinds = [.measureEnd]
          ahead.measureEnds = try store.commitments(filter)
        }
      case .partner, .supervisor: return ahead
      }
      ahead.dates = rows.flatMap { row in
        ComingDate.all(of: [row], on: today).map { FeedDate($0, since: row.start) }
      }
      return ahead
    }
  }
}

extension FeedDate {
  fileprivate init(_ coming: ComingDate, since: CivilDate) {
    let anchor = coming.anchor.rawValue
    self.init(
      plan: coming.plan, anchor: coming.anchor, date: coming.date,
      isExpected: coming.state == .expected, since: since,
      name: BilingualText(nl: AnchorWords.name(anchor, .nl), en: AnchorWords.name(anchor, .en)))
  }
}

extension [Commitment] {
  /// Adds others that are not among them, in the order of plan and item.
  mutating func add(_ others: [Commitment]) {
    let known = Set(lazy.map(\.ref))
    let new = others.filter { !known.contains($0.ref) }
    guard !new.isEmpty else { return }
    self = (self + new).sorted { ($0.plan, $0.item) < ($1.plan, $1.item) }
  }
}
