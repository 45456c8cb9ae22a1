import CarePlans
import CivilTime

/// The partners and workers of a demo store, all made up and known by codes only.
struct DemoCast {
  /// How many partners have workers of their own, and how many workers there are in all.
  private static let partners = 12
  private static let people = 40

  /// The workers by partner, in the order of their codes.
  private(set) var workers: [PartnerID: [WorkerID]] = [:]
  private(set) var leads: [WorkerID] = []

  /// Adds workers to the partners that owe most by some templates, most where most of the work is.
  static func gather(_ planner: Planner, for templates: [CareTemplate]) throws -> DemoCast {
    let calendars = try planner.cache.calendars(of: planner.repository)
    var cast = DemoCast()
    for (partner, count) in staff(templates, calendars).sorted(by: { $0.key < $1.key }) {
      for number in 1...count {
        let id = WorkerID("\(partner.rawValue.prefix(20))-\(number)")
        _ = try planner.setWorker(id, at: partner, options: ChangeOptions()) { _ in }
        cast.workers[partner, default: []].append(id)
      }
    }
    cast.leads = calendars.partner(of: CarePlan.leadRole).flatMap { cast.workers[$0] } ?? []
    return cast
  }

  /// A worker of a partner, the same for the same plan.
  func worker(of partner: PartnerID, plan place: Int) -> WorkerID? {
    guard let own = workers[partner], !own.isEmpty else { return nil }
    return own[place % own.count]
  }

  /// How many people each partner has: two at least, the others by what it owes.
  private static func staff(
    _ templates: [CareTemplate], _ calendars: CareCalendars
  ) -> [PartnerID: Int] {
    var shares: [PartnerID: Int] = [:]
    let roles =
      templates.flatMap(\.tasks).filter(\.isPlanned).map(\.task.role)
      + templates.flatMap(\.series).filter(\.isPlanned).map(\.series.role)
    for role in roles {
      if let partner = calendars.partner(of: role) { shares[partner, default: 0] += 1 }
    }
    let chosen = shares.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(partners)
    var result = Dictionary(chosen.map { ($0.key, 2) }) { first, _ in first }
    for _ in 0..<max(0, people - 2 * result.count) {
      // Whoever has most to do for each of its people gets the next one.
      let busiest = chosen.max {
        ($0.value * (result[$1.key] ?? 1), $1.key) < ($1.value * (result[$0.key] ?? 1), $0.key)
      }
      if let busiest { result[busiest.key, default: 0] += 1 }
    }
    return result
  }
}
