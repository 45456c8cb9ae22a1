package import CarePlans
import Wording

extension Planner {
  /// Whose work the actor calls its own: that of its account's worker, or of the worker whose code
  /// is its name.
  ///
  /// - Parameter account: Nil for who works at the store itself.
  /// - Throws: ``Problem`` `account-without-worker`, `actor-missing`, `mine-unknown`.
  package func ownWork(of account: Account?) throws -> Owner {
    let directory = try repository.directory()
    if let account {
      guard let worker = account.worker else {
        throw Problem(.service(.accountWithoutWorker), .notFound, ["account": account.id.rawValue])
      }
      return directory.owner(of: worker, on: today)
    }
    guard let actor else { throw Problem(.rule(.actorMissing), .notPermitted) }
    let wanted = actor.name.lowercased()
    guard let found = directory.workers.keys.first(where: { $0.rawValue.lowercased() == wanted })
    else { throw Problem(.planning(.mineUnknown), .notFound, ["actor": actor.name]) }
    return directory.owner(of: found, on: today)
  }
}
