/// Why an item or a feed cannot be written.
package enum FeedRenderingError: Error, Hashable, Sendable {
  /// A value that has no place in a calendar file; the uid is nil for the header.
  case unfit(FeedFault, uid: String?)
  /// Two items of one feed with the same uid.
  case duplicate(uid: String)
  /// A relation to an item that this feed does not have: it would tell that the item exists.
  case dangling(uid: String, target: String)

  /// Stable name of the error, for messages and exit codes.
  package var id: String {
    switch self {
    case .unfit(let fault, _): "feed-unfit-\(fault.field.rawValue)"
    case .duplicate: "feed-duplicate-uid"
    case .dangling: "feed-dangling-relation"
    }
  }
}

/// One value that was refused before it reached the calendar library.
package struct FeedFault: Error, Hashable, Sendable {
  package let field: Field
  package let reason: Reason

  package enum Field: String, Hashable, Sendable, CaseIterable {
    case uid, revision, sequence, start, duration, category, relation, link, alarm, name
    case colour, refresh, library
  }

  package enum Reason: Hashable, Sendable {
    /// Empty, or longer than readers accept.
    case length
    /// Holds a sign that cannot stand there.
    case sign
    /// Outside the years or amounts that can be written.
    case range
    /// Not allowed together with what else the item holds.
    case combination
    /// libical would not take it.
    case refused
  }

  init(_ field: Field, _ reason: Reason) {
    self.field = field
    self.reason = reason
  }
}
