/// A line from one item to another of the same feed.
package struct FeedRelation: Hashable, Sendable {
  package var kind: Kind
  /// The other item.
  package var uid: String

  package enum Kind: Hashable, Sendable {
    /// This item waits for the other: written in the one that waits (RFC 9253).
    case dependsOn
    /// The other starts so many days after this one ends: written in the one that comes first.
    /// Readers that know only parents would turn it round, so it needs a parent beside it.
    case finishToStart(gapDays: Int)
    /// The other is the whole of which this is a step; at most one.
    case parent
  }

  package init(_ kind: Kind, _ uid: String) {
    self.kind = kind
    self.uid = uid
  }
}

extension FeedRelation: Comparable {
  /// The order of writing: parents last, since some readers take the last relation for the parent.
  package static func < (a: FeedRelation, b: FeedRelation) -> Bool {
    (a.kind.rank, a.kind.gap, a.uid) < (b.kind.rank, b.kind.gap, b.uid)
  }
}

extension FeedRelation.Kind {
  var rank: Int {
    switch self {
    case .dependsOn: 0
    case .finishToStart: 1
    case .parent: 2
    }
  }

  var gap: Int {
    if case .finishToStart(let days) = self { days } else { 0 }
  }
}
