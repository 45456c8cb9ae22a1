import FeedItems

/// A calendar program that keeps what it fetched, and takes of what it fetches only what is newer.
struct CalendarClient {
  /// By what a program sees that an item is newer than the one it has.
  enum Rule: CaseIterable {
    /// `LAST-MODIFIED` grew: ICSx5.
    case lastModified
    /// `SEQUENCE` grew: Google's.
    case sequence

    func isNewer(_ item: FeedItem, than old: FeedItem) -> Bool {
      switch self {
      case .lastModified: item.revision > old.revision
      case .sequence: item.sequence > old.sequence
      }
    }
  }

  let rule: Rule
  private(set) var items: [String: FeedItem] = [:]

  init(_ rule: Rule) { self.rule = rule }

  /// Reads a calendar: what is no longer in it goes, what is new comes, the rest by the rule.
  mutating func fetch(_ served: [FeedItem]) {
    let former = items
    items = [:]
    for item in served {
      if let old = former[item.uid], !rule.isNewer(item, than: old) {
        items[item.uid] = old
      } else {
        items[item.uid] = item
      }
    }
  }

  /// What it does not show as it is served, each as it is kept and as it is served.
  func stale(_ served: [FeedItem]) -> [(kept: FeedItem, served: FeedItem)] {
    served.compactMap { item in
      items[item.uid].flatMap { $0 == item ? nil : ($0, item) }
    }
  }
}
