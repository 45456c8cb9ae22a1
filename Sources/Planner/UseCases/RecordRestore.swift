import CarePlans

extension Planner {
  /// Writes into the journal of a copy that it takes the place of a store.
  ///
  /// - Parameter known: Where the journal of that store ended; nil where nobody knows.
  /// - Throws: ``Problem`` `actor-missing`.
  package func recordRestore(over known: JournalHead?) throws {
    _ = try changeDirectory(ChangeOptions()) { _ in
      [.storeRestored(count: known?.count, hash: known?.hash)]
    }
  }
}
