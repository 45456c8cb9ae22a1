package import Planner

extension Store {
  /// Looks through the whole store.
  ///
  /// - Parameter expected: A head printed earlier, whole or with the beginning of its hash: a
  ///   journal cut after it is found by this alone.
  package func verify(
    expecting expected: JournalHead? = nil,
    progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws -> StoreVerification {
    try read { db in
      // A key opened earlier would hide that it has been changed since.
      keys.forget()
      var verifier = StoreVerifier(store: self, db: db, expecting: expected)
      return try verifier.run(progress: progress)
    }
  }
}
