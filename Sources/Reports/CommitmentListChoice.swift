package import CarePlans
package import CivilTime

/// Chooses the lines of a list of commitments.
///
/// Of what is open a series is one line or two; with what is settled each contact is its own.
package struct CommitmentListChoice: DigestChoice {
  private let today: CivilDate
  private let order: CommitmentList.Order
  private let keeping: (Standing) -> Bool
  private var choice: LineChoice

  /// - Parameters:
  ///   - limit: How many lines are listed at most; what is beyond it is counted.
  ///   - keeping: Which standings are asked for.
  package init(
    on today: CivilDate, order: CommitmentList.Order = .standard, limit: Int? = nil,
    keeping: @escaping (Standing) -> Bool = { _ in true }
  ) {
    self.today = today
    self.order = order
    self.keeping = keeping
    choice = LineChoice(limit: limit)
  }

  package mutating func add(_ digest: PlanDigest) {
    let collapse = SeriesCollapse(of: digest, on: today, keeping: keeping)
    for line in collapse.lines + collapse.upcoming { offer(line, of: digest) }
  }

  /// Takes each of some commitments into account, settled or not.
  package mutating func addEach(of commitments: [Commitment]) {
    for entry in commitments {
      let standing = entry.standing(on: today)
      guard keeping(standing) else { continue }
      let first = order.first(
        entry.listedDay, standing, plan: entry.plan, item: entry.item,
        partner: entry.partner?.rawValue, worker: entry.worker?.rawValue)
      choice.offer(
        standing, entry.obligation, on: entry.listedDay, first: first, plan: entry.plan,
        item: entry.item)
    }
  }

  private mutating func offer(_ line: CollapsedLine, of digest: PlanDigest) {
    let item = digest.items[line.place]
    let day = line.day(item.dates, on: today)
    let first = order.first(
      day, line.standing, plan: digest.plan, item: digest.key(at: line.place),
      partner: item.partner.map { digest.names[$0] }, worker: item.worker.map { digest.names[$0] })
    choice.offer(line, of: digest, on: day, first: first)
  }

  package mutating func choose() -> [PlanCode: Set<ItemKey>] {
    choice.settle()
    var items: [PlanCode: Set<ItemKey>] = [:]
    items.add(choice.lines)
    return items
  }

  /// The list, of at least the commitments that ``choose()`` names.
  package func list(of commitments: [Commitment]) -> CommitmentList {
    let lookup = CommitmentLookup(commitments)
    return CommitmentList(
      on: today, lines: choice.lines.compactMap { lookup.line($0, on: today) }, total: choice.count)
  }
}

extension CommitmentList.Order {
  /// What an item is ordered by before the usual order of lists.
  fileprivate func first(
    _ day: CivilDate?, _ standing: Standing, plan: PlanCode, item: @autoclosure () -> ItemKey,
    partner: @autoclosure () -> String?, worker: @autoclosure () -> String?
  ) -> LineRank.First {
    switch self {
    case .standard: .none
    case .due: .number(Int((day ?? .latest).dayNumber))
    case .plan: .number(Int(clamping: plan.value))
    case .key: .text(item().rawValue)
    // What nobody answers for comes last.
    case .partner: .text(partner() ?? "~")
    case .worker: .text(worker() ?? "~")
    case .late: .number(-standing.daysLate)
    }
  }
}
