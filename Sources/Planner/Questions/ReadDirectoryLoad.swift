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
      for place in digest.items.indices {
        let item = digest.items[place]
        if let id: PartnerID = digest.key(item.partner) {
          load.partners[id, default: LateTally()].add(digest, at: place, on: today)
        }
        if let id: WorkerID = digest.key(item.worker) {
          load.workers[id, default: LateTally()].add(digest, at: place, on: today)
        }
      }
    }
    return load
  }
}
