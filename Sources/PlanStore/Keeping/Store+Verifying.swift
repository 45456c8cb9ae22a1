package import Planner

extension Store {
  /// Looks through the whole store.
  ///
  /// - Parameters:
  ///   - expected: A head printed earlier, whole or with the beginning of its hash: a journal cut
  ///     after it is found by this alone.
  ///   - isFolding: Whether a sound journal is folded anew and the tables held against it too, which
  ///     takes as long as a rebuild.
  package func verify(
    expecting expected: JournalHead? = nil, folding isFolding: Bool = false,
    progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws -> StoreVerification {
    try reading { session in
      let db = session.db
      // A key opened earlier would hide that it has been changed since.
      keys.forget()
      var verifier = StoreVerifier(store: self, db: db, expecting: expected)
      var found = try verifier.run(progress: progress)
      if isFolding, found.findings.isEmpty {
        found.findings = try rebuild(writing: false, progress: progress).differences.map {
          StoreFinding(.tables, plan: $0.plan, number: $0.count, detail: $0.part.rawValue)
        }
      }
      return found
    }
  }
}
