extension CommitmentWriter {
  /// What is left of a plan that was made by mistake: what calendars have shown of it, called off.
  ///
  /// Where none had shown anything there is nothing to tell.
  func discarded(_ fresh: [Commitment], after previous: [Commitment]) -> [Commitment] {
    guard !plan.shownIn.isEmpty else { return [] }
    var left = fresh
    for place in left.indices { left[place].discard(at: seconds) }
    return left.keepingWithdrawn(of: previous, at: seconds)
  }
}
