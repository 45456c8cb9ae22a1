import CarePlans

/// When the lines between the items of a feed last changed, as far as its readers know.
///
/// Who sees whole plans is told by the stamps of the lines themselves. To others these would tell
/// that something moved which is hidden from them: they are told by the items they see, and the
/// count of changes, which is one for all readers, is left alone.
struct FeedLinks {
  /// Whether its readers see whole plans.
  let isWhole: Bool
  /// Per plan when the latest of its items that can hold up no more came to that.
  private var settled: [PlanCode: Int64] = [:]
  /// When the state of an open item last changed.
  private var open: [FeedPlace: Int64] = [:]

  /// - Parameter commitments: What the readers may see, also what stands outside the feed's window.
  init(_ audience: FeedAudience, among commitments: [Commitment]) {
    isWhole = audience.seesWholePlans
    guard !isWhole else { return }
    for entry in commitments {
      if entry.state.isOpen {
        // Since when it can be begun is told to whoever owes it: it may follow from what is hidden.
        open[FeedPlace(plan: entry.plan, item: entry.item)] = entry.dateStamp.at
      } else {
        settled[entry.plan] = max(settled[entry.plan] ?? 0, entry.todoStamp.at)
      }
    }
  }

  /// The last change of what an item is said to wait for.
  func stamp(of draft: FeedDraft) -> Commitment.Stamp {
    guard !isWhole else { return draft.linkStamp }
    let plan = draft.place.plan
    let stamps = draft.blockedBy.compactMap { open[FeedPlace(plan: plan, item: $0)] }
    return Commitment.Stamp(at: max(stamps.max() ?? 0, settled[plan] ?? 0), sequence: 0)
  }
}
