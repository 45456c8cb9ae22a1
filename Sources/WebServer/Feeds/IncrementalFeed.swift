import CalendarFeeds
import CarePlans
import CivilTime
import FeedItems
import Planner

/// One calendar that is made again and again: what did not change is neither read, nor composed,
/// nor rendered again.
struct IncrementalFeed: Sendable {
  private let view: FeedGrant.View
  private var reading = CommitmentCache()
  private var drafts = DraftCache()
  private var components = ComponentCache()
  /// The day of the calendar made of the latest reading; nil before it is made.
  private var made: CivilDate?
  /// The state of access it was made by, where that of others counts.
  private var access: Int?

  init(_ view: FeedGrant.View) { self.view = view }

  /// How many components the latest run had to render.
  var rendered: Int { components.rendered }

  /// Reads what changed; false when the calendar is the one made last.
  mutating func refresh(by maker: FeedBuilder, on today: CivilDate) throws -> Bool {
    let isOther = try maker.planner.repository.read { state in
      let reader = FeedReader(view.audience, in: try state.directory(), on: today)
      // How much is told of those who are away hangs on their own calendars.
      let access = reader.absentees.isEmpty ? nil : try state.accessRevision()
      defer { self.access = access }
      return try reading.refresh(view.filter(for: reader), from: state) || access != self.access
    }
    if isOther { made = nil }
    return made != today
  }

  /// The calendar file of what was read.
  ///
  /// - Throws: What reading the store throws, or `FeedRenderingError`.
  mutating func calendar(
    by maker: FeedBuilder, on today: CivilDate
  ) throws -> RenderedCalendar {
    let content = try maker.content(
      of: view, from: reading.commitments, on: today, after: &drafts)
    let calendar = try components.calendar(content)
    made = today
    return calendar
  }
}
