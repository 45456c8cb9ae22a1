import CarePlans
package import Reports

/// How much is open and late at each partner and worker.
private struct DirectoryLoad {
  var partners: [PartnerID: LateTally] = [:]
  var workers: [WorkerID: LateTally] = [:]
}

extension Planner {
  /// `partner list`: the partners, with what the viewer sees of their work.
  package func partnerLoads() throws -> Answer<PartnerLoads> {
    try repository.read { store in
      let directory = try store.directory()
      let load = try load(in: store)
      let people = Dictionary(grouping: directory.workers.values, by: \.partner)
      return Answer(
        PartnerLoads(
          lines: directory.partners.values.sorted { $0.id < $1.id }.map {
            PartnerLoads.Line(
              partner: $0, workers: people[$0.id]?.count ?? 0, load: load.partners[$0.id])
          }))
    }
  }

  /// `worker list`: the workers the viewer knows, with what the viewer sees of their work.
  ///
  /// - Parameter partner: Those of one partner; nil for all.
  package func workerLoads(of partner: String? = nil) throws -> Answer<WorkerLoads> {
    try repository.read { store in
      let load = try load(in: store)
      let workers = try store.directory().workers.values
        .filter { partner == nil || $0.partner.rawValue == partner }
        .filter { scope?.knows($0.id) ?? true }.sorted { $0.id < $1.id }
      return Answer(
        WorkerLoads(
          lines: workers.map {
            WorkerLoads.Line(worker: $0, load: load.workers[$0.id], on: today)
          }))
    }
  }

  private func load(in store: any PlanState) throws -> DirectoryLoad {
    var load = DirectoryLoad()
    try store.digests(CommitmentFilter()) { digest in
      for (name, tally) in tallies(of: digest, by: \.partner) {
        load.partners[PartnerID(name), default: LateTally()].add(tally)
      }
      for (name, tally) in tallies(of: digest, by: \.worker) {
        load.workers[WorkerID(name), default: LateTally()].add(tally)
      }
    }
    return load
  }

  /// What is open of a plan by somebody's name, which is made once for each.
  private func tallies(of digest: PlanDigest, by name: (PlanDigest.Item) -> UInt16?) -> [(
    String, LateTally
  )] {
    var tallies: [UInt16: LateTally] = [:]
    for place in digest.items.indices {
      guard let name = name(digest.items[place]) else { continue }
      tallies[name, default: LateTally()].add(digest, at: place, on: today)
    }
    return tallies.map { (digest.names[$0.key], $0.value) }
  }
}
