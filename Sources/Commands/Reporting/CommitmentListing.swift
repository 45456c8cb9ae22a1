import CarePlans
import CivilTime
import Planner
import Reports

/// The commitments the filter options ask for, in the order asked, with their titles.
struct CommitmentListing {
  /// What lists may be sorted by.
  enum Order: String, CaseIterable {
    /// Statutory first, then by date.
    case standard
    case due, plan, key, partner, worker, late
  }

  var lines: [ReportLine]
  let picture: CommitmentSnapshot
  /// How many more fit than the limit shows.
  private(set) var leftOut = 0

  init(
    _ options: FilterOptions, order: OrderOption? = nil, limit: LimitOption? = nil,
    in session: Session, openOnly: Bool = true,
    keeping: (Commitment) -> Bool = { _ in true }
  ) throws {
    let limit = try limit?.checked()
    var question = try options.question(in: session)
    question.filter.openOnly = openOnly
    let order: Order = try order?.sort.map { try Choice.of($0, for: "--sort") } ?? .standard
    picture = try session.planner.picture(question.filter)
    let today = picture.today
    let wanted = picture.commitments.filter { keeping($0) && question.keeps($0, on: today) }
    let all = wanted.map { ReportLine(commitment: $0, standing: $0.standing(on: today)) }
    let found = openOnly ? Self.collapsed(all) : all
    lines = Self.sorted(found.inListOrder { CommitmentOrder($0.commitment) }, by: order)
    if let limit, lines.count > limit {
      leftOut = lines.count - limit
      lines = Array(lines.prefix(limit))
    }
  }

  /// All of a picture that is kept, late or not, done or not.
  init(of picture: CommitmentSnapshot, keeping: (Commitment) -> Bool) {
    self.picture = picture
    lines = picture.commitments.filter(keeping)
      .map { ReportLine(commitment: $0, standing: $0.standing(on: picture.today)) }
      .inListOrder { CommitmentOrder($0.commitment) }
  }

  /// Of each series the latest late contact, with the number of earlier ones, and the next.
  private static func collapsed(_ lines: [ReportLine]) -> [ReportLine] {
    struct SideID: Hashable {
      var plan: PlanCode
      var series: ItemKey
      var side: Standing.Side
    }
    var result: [ReportLine] = []
    var places: [SideID: Int] = [:]
    for line in lines {
      guard let series = line.commitment.series else {
        result.append(line)
        continue
      }
      let isPast = line.standing.isLate
      let id = SideID(
        plan: line.commitment.plan, series: series, side: line.standing.side)
      guard let place = places[id] else {
        places[id] = result.count
        result.append(line)
        continue
      }
      let known = result[place]
      let isLater =
        (known.commitment.occurrence ?? 0) < (line.commitment.occurrence ?? 0)
      let kept = isLater == isPast ? line : known
      result[place] = ReportLine(
        commitment: kept.commitment, standing: kept.standing,
        earlier: isPast ? known.earlier + 1 : 0)
    }
    return result
  }

  /// Sorted stably, so that ties keep the standard order.
  private static func sorted(_ lines: [ReportLine], by order: Order) -> [ReportLine] {
    func by<Value: Comparable>(_ value: (ReportLine) -> Value) -> [ReportLine] {
      lines.enumerated().map { (value($0.element), $0.offset, $0.element) }
        .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
    }
    return switch order {
    case .standard: lines
    case .due: by { $0.commitment.nextDate ?? CivilDate.latest }
    case .plan: by { $0.commitment.plan }
    case .key: by { $0.commitment.item }
    case .partner: by { $0.commitment.partner?.rawValue ?? "~" }
    case .worker: by { $0.commitment.worker?.rawValue ?? "~" }
    case .late: by { -$0.standing.daysLate }
    }
  }
}
