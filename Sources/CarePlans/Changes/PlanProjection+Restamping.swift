extension PlanProjection {
  /// The stamps by which calendars notice that a newer program shows items otherwise.
  ///
  /// - Parameters:
  ///   - shown: The commitments as an older program wrote them, which calendars were made of.
  ///   - seconds: Since 1970: when they are shown otherwise.
  /// - Returns: Those that the journal alone does not give: of what is shown otherwise they have grown
  ///   once, of the rest they are what they were.
  package func restamps(of shown: [Commitment], at seconds: Int64) -> [ItemKey: Commitment.Stamps] {
    let before = Dictionary(shown.map { ($0.item, $0) }) { $1 }
    var result: [ItemKey: Commitment.Stamps] = [:]
    for entry in commitments {
      guard let old = before[entry.item] else { continue }
      var seen = entry
      seen.restamp(after: old, at: seconds)
      if seen.stamps != entry.stamps { result[entry.item] = seen.stamps }
    }
    return result
  }
}

extension [Commitment] {
  /// Gives items the stamps that are written of them.
  mutating func stamp(_ stamps: [ItemKey: Commitment.Stamps]) {
    for place in indices {
      if let own = stamps[self[place].item] { self[place].stamps = own }
    }
  }
}
