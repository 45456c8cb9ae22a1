import CalendarFeeds
import CarePlans
import CivilTime
import Planner
import Synchronization

/// One calendar as it was last made; addresses with the same view share it.
final class CachedFeed: Sendable {
  /// A document with what it was made of.
  private struct Shown {
    var document: FeedDocument
    var changes: Int?
    var today: CivilDate
  }

  private let shown = Mutex<Shown?>(nil)
  /// Held while the calendar is made, so that it is made once.
  private let feed: Mutex<IncrementalFeed>

  init(_ view: FeedGrant.View) { feed = Mutex(IncrementalFeed(view)) }

  /// Forgets the document, so that the next one has a later date, though it may have the same bytes.
  func forget() { shown.withLock { $0 = nil } }

  /// The calendar that is there, if it is that of a state of the store and a day.
  ///
  /// - Parameter changes: How many change sets the store has; nil takes the calendar that is there.
  func kept(changes: Int?, on today: CivilDate) -> FeedDocument? {
    shown.withLock { shown in
      guard let shown, shown.today == today else { return nil }
      return changes == nil || shown.changes == changes ? shown.document : nil
    }
  }

  /// The calendar for a state of the store and a day; only what changed is made again.
  ///
  /// - Parameters:
  ///   - dating: Asked for the moment at which a document is made.
  ///   - rendered: Told how many components were rendered.
  /// - Returns: The calendar; with why it could not be made anew, when it is that of earlier today.
  /// - Throws: What the store throws, when there is nothing to fall back on.
  func document(
    changes: Int?, on today: CivilDate, by maker: FeedBuilder, dating: () -> Int64,
    rendered: (Int) -> Void
  ) throws -> (document: FeedDocument, failure: (any Error)?) {
    try feed.withLock { feed in
      // Somebody else may have waited for the same.
      if let document = kept(changes: changes, on: today) { return (document, nil) }
      do {
        let document = try latest(
          &feed, on: today, by: maker, dating: dating, rendered: rendered)
        shown.withLock { $0 = Shown(document: document, changes: changes, today: today) }
        return (document, nil)
      } catch {
        // Calendars that are told of an error may give up for good; yesterday's is no answer either.
        guard let document = kept(changes: nil, on: today) else { throw error }
        return (document, error)
      }
    }
  }

  /// The same document for the same bytes, another one with a later date for others.
  private func latest(
    _ feed: inout IncrementalFeed, on today: CivilDate, by maker: FeedBuilder, dating: () -> Int64,
    rendered: (Int) -> Void
  ) throws -> FeedDocument {
    let former = shown.withLock { $0?.document }
    // Who may see what is of the same state as what is owed.
    return try maker.planner.repository.read { _ in
      let isOther = try feed.refresh(by: maker, on: today)
      if let former, !isOther { return former }
      let bytes = try feed.calendar(by: maker, on: today).bytes
      rendered(feed.rendered)
      if let former, former.holds(bytes) { return former }
      return FeedDocument(bytes, madeAt: dating())
    }
  }
}
