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

  /// Per plan when the latest of what they owe came or changed: whoever holds open work in a plan is
  /// invited to what others owe there.
  private var own: [PlanCode: Int64] = [:]
  /// What they owe.
  private var owed: Set<FeedPlace> = []

  /// - Parameters:
  ///   - owner: Whose work it is for its readers.
  ///   - commitments: What the readers may see, also what stands outside the feed's window.
  init(_ audience: FeedAudience, of owner: Owner, among commitments: [Commitment]) {
    isWhole = audience.seesWholePlans
    guard !isWhole else { return }
    for entry in commitments {
      if entry.state.isOpen {
        // Since when it can be begun is told to whoever owes it: it may follow from what is hidden.
        let place = FeedPlace(plan: entry.plan, item: entry.item)
        open[place] = entry.dateStamp.at
        guard owner.owes(entry) else { continue }
        owed.insert(place)
        own[entry.plan] = max(own[entry.plan] ?? 0, entry.dateStamp.at)
      } else {
        settled[entry.plan] = max(settled[entry.plan] ?? 0, entry.todoStamp.at)
      }
    }
  }

  /// The last change of what an item is said to wait for.
  func stamp(of draft: FeedDraft) -> Commitment.Stamp {
    guard !isWhole else { return draft.linkStamp }
    let plan = draft.place.plan
    let places = draft.blockedBy.map { FeedPlace(plan: plan, item: $0) }
    let stamps = places.compactMap { open[$0] }
    let isOfOthers = places.contains { open[$0] != nil && !owed.contains($0) }
    let latest = max(stamps.max() ?? 0, settled[plan] ?? 0, isOfOthers ? own[plan] ?? 0 : 0)
    return Commitment.Stamp(at: latest, sequence: 0)
  }
}
