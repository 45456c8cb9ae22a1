/// What an event writes or rests on, as names that can be compared.
package struct ChangeFootprint: Sendable, Hashable {
  /// The subjects it writes.
  package var writes: Set<String> = []
  /// The subjects that must exist for it.
  package var needs: Set<String> = []
  /// The subjects whose value it took as given.
  package var rests: Set<String> = []
  /// The subjects it brings into being.
  package var creates: Set<String> = []

  /// Whether it says anew what the other wrote, took that as given, or needs what it made.
  func rests(on other: ChangeFootprint) -> Bool {
    !writes.union(rests).isDisjoint(with: other.writes)
      || !needs.isDisjoint(with: other.creates)
  }
}
