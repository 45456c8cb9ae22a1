extension CommitmentWriter {
  /// What is left of a plan that was made by mistake: all of it is called off, for the calendars that
  /// have shown it.
  func discarded(_ fresh: [Commitment], after previous: [Commitment]) -> [Commitment] {
    var left = fresh
    for place in left.indices { left[place].discard(at: seconds) }
    return left.keepingWithdrawn(of: previous, at: seconds)
  }
}
