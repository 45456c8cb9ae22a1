import CalendarFeeds
import CarePlans
import CivilTime
import Planner
import Synchronization
import Wording

/// One calendar as it was last made; addresses with the same view share it.
final class FeedShelf: Sendable {
  private struct State {
    var press = FeedPress()
    var changes: Int?
    var today: CivilDate?
    var document: FeedDocument?
  }

  private let view: FeedGrant.View
  private let state = Mutex(State())

  init(_ view: FeedGrant.View) { self.view = view }

  /// The calendar for a state of the store and a day; only what changed is rendered.
  ///
  /// - Parameters:
  ///   - changes: How many change sets the store has; nil takes the calendar that is there.
  ///   - rendered: Told how many components were rendered.
  /// - Throws: What the store throws, when there is nothing to fall back on.
  func document(
    changes: Int?, by maker: FeedMaker, rendered: (Int) -> Void
  ) throws -> (document: FeedDocument, isStale: Bool) {
    try state.withLock { state in
      let today = maker.planner.today
      if let document = state.document, state.today == today,
        changes == nil || state.changes == changes
      {
        return (document, false)
      }
      do {
        let bytes = try state.press.calendar(maker.content(of: view, on: today)).bytes
        rendered(state.press.rendered)
        let known = state.document
        if let known, known.holds(bytes) {
          (state.changes, state.today) = (changes, today)
          return (known, false)
        }
        let now = maker.planner.clock.now() / 1_000
        let document = FeedDocument(
          bytes, lastModified: max(now, (known?.lastModified ?? 0) + 1))
        (state.changes, state.today, state.document) = (changes, today, document)
        return (document, false)
      } catch {
        // Calendars that are told of an error may give up for good; yesterday's is no answer either.
        guard let document = state.document, state.today == today else { throw error }
        return (document, true)
      }
    }
  }
}
