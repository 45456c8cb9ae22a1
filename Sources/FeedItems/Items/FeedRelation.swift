/// A line from an item that waits for another of the same feed (RFC 9253), written in the one that waits.
package struct FeedRelation: Hashable, Sendable {
  /// The item it waits for.
  package var uid: String

  package init(dependsOn uid: String) { self.uid = uid }
}

extension FeedRelation: Comparable {
  package static func < (a: FeedRelation, b: FeedRelation) -> Bool { a.uid < b.uid }
}
