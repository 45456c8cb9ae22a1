/// One entry of a calendar feed: an event or a to-do, with all that a reader will see of it.
///
/// Knows nothing of plans. Whoever composes items decides what an audience may read; the renderer
/// only writes it down. The same item always gives the same bytes.
package struct FeedItem: Hashable, Sendable {
  /// Stable for ever, also after a cancellation; holds nothing that identifies anyone.
  package var uid: String
  /// The moment of the last visible change, in seconds since 1970-01-01 UTC.
  package var revision: Int64
  /// Grows with every visible change.
  package var sequence: Int
  package var content: Content
  package var summary: String
  package var details: String?
  /// Single words; a comma, semicolon or backslash is refused.
  package var categories: [String]
  /// Only to items of the same feed.
  package var relations: [FeedRelation]
  /// A page behind a login; holds no token.
  package var link: String?
  /// Where it takes place, as a code.
  package var location: String?
  /// Left out when the item is cancelled or completed.
  package var alarms: [FeedAlarm]

  /// Which of the two components the item becomes.
  package enum Content: Hashable, Sendable {
    case event(FeedEvent)
    case todo(FeedTodo)
  }

  package init(
    uid: String, revision: Int64, sequence: Int = 0, content: Content, summary: String,
    details: String? = nil, categories: [String] = [], relations: [FeedRelation] = [],
    link: String? = nil, location: String? = nil, alarms: [FeedAlarm] = []
  ) {
    self.uid = uid
    self.revision = revision
    self.sequence = sequence
    self.content = content
    self.summary = summary
    self.details = details
    self.categories = categories
    self.relations = relations
    self.link = link
    self.location = location
    self.alarms = alarms
  }
}

/// A reminder that pops up with a text.
package struct FeedAlarm: Hashable, Sendable {
  /// Stable, so that a dismissal is remembered (RFC 9074).
  package var uid: String
  /// Minutes before the start of an event or the due day of a to-do; negative is after it.
  package var minutesBefore: Int
  package var text: String

  package init(uid: String, minutesBefore: Int, text: String) {
    self.uid = uid
    self.minutesBefore = minutesBefore
    self.text = text
  }
}
