import CarePlans
import CivilTime

/// The partners and workers of a demo store, all made up and known by codes only.
struct DemoCast {
  /// The workers by partner, in the order of their codes.
  private(set) var workers: [PartnerID: [WorkerID]] = [:]
  private(set) var leads: [WorkerID] = []

  /// Adds workers to the partners of a store, forty in all, most where most of the work is.
  static func gather(_ planner: Planner) throws -> DemoCast {
    var cast = DemoCast()
    let partners = try planner.repository.directory().partners.keys.sorted()
    var left = 40
    var round = 0
    while left > 0, !partners.isEmpty {
      for partner in partners where left > 0 {
        // After two rounds only the larger partners grow.
        if round >= 2,
          !["gemeente", "reclassering", "politie", "werk-inkomen"].contains(partner.rawValue)
        {
          continue
        }
        let id = WorkerID("\(partner.rawValue.prefix(12))-\(round + 1)")
        _ = try planner.setWorker(id, at: partner, options: ChangeOptions()) { _ in }
        cast.workers[partner, default: []].append(id)
        left -= 1
      }
      round += 1
      if round > 40 { break }
    }
    cast.leads = cast.workers["gemeente"] ?? cast.workers.values.first ?? []
    return cast
  }

  /// A worker of a partner, the same for the same plan.
  func worker(of partner: PartnerID, plan place: Int) -> WorkerID? {
    guard let own = workers[partner], !own.isEmpty else { return nil }
    return own[place % own.count]
  }
}
