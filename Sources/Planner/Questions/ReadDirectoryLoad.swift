package import CarePlans

/// How much is open and late at each partner and worker.
package struct DirectoryLoad: Sendable {
  package fileprivate(set) var partners: [PartnerID: LateTally] = [:]
  package fileprivate(set) var workers: [WorkerID: LateTally] = [:]
}

extension Planner {
  /// How much is open and late at each partner and worker, of what the viewer sees.
  package func directoryLoad() throws -> DirectoryLoad {
    var load = DirectoryLoad()
    try repository.digests(CommitmentFilter()) { digest in
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
