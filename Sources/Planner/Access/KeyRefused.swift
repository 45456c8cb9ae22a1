import CarePlans

/// Ends what somebody asked who came in by a key that is good no longer.
package struct KeyRefused: Error, Sendable {
  package init() {}
}

extension Planner {
  /// Refuses whoever acts by a key that opens nothing any more, or for an account that has become
  /// another since it came in.
  ///
  /// Inside the writing transaction nobody takes a key back between this and the change.
  ///
  /// - Throws: ``KeyRefused``.
  package func requireStanding(in store: any PlanReading) throws {
    guard let key = actor?.key, let account = actor?.account else { return }
    let directory = try cache.directory(of: store)
    guard try cache.access(of: store).admits(account, by: key.id, on: today, in: directory) else {
      throw KeyRefused()
    }
  }
}
