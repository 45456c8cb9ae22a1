import CalendarFeeds
import CarePlans
import NIOPosix
import Planner
import Synchronization

/// Answers for calendar addresses: which is whose, what it shows now, and who asked.
final class FeedDesk: Sendable {
  /// What an address is answered with.
  enum Answer {
    case calendar(FeedDocument)
    case withdrawn(FeedDocument)
    case gone
    /// Titles stay on internal networks.
    case forbidden
    case unknown
  }

  /// Requests a minute for one address; calendars ask a few times an hour.
  static let most = 60

  private let maker: FeedMaker
  private let book: DirectoryBook
  private let metrics: ServiceMetrics
  private let internalNetworks: [AddressRange]
  private let notes: FetchNotes
  private let pace = RequestPace<FeedGrantID>(most: FeedDesk.most)
  private let shelves = Mutex<[FeedGrant.View: FeedShelf]>([:])

  init(
    maker: FeedMaker, book: DirectoryBook, metrics: ServiceMetrics, notes: FetchNotes,
    internalNetworks: [AddressRange]
  ) {
    self.maker = maker
    self.book = book
    self.metrics = metrics
    self.notes = notes
    self.internalNetworks = internalNetworks
  }

  /// What the address with a token answers a client.
  ///
  /// - Parameters:
  ///   - client: Where the request comes from.
  ///   - family: The family of the calendar program, see ``ClientFamily``.
  ///   - failed: Told why the calendar is an older one than was wanted.
  func answer(
    _ token: SecretToken, client: @autoclosure () -> String?, family: String,
    failed: (any Error) -> Void
  ) async throws -> Answer {
    let known = try await book.page()
    guard let grant = known.page.feeds[token.hash] else {
      metrics.countFetch("unknown")
      return .unknown
    }
    let today = maker.planner.today
    switch grant.standing(on: today, in: known.page.directory) {
    case .gone:
      metrics.countFetch("gone")
      return .gone
    case .withdrawn(let day):
      metrics.countFetch("withdrawn")
      let content = maker.farewell(of: grant.view, on: day)
      return .withdrawn(
        FeedDocument(
          try CalendarRenderer().calendar(content.header, of: content.items).bytes,
          lastModified: content.items.map(\.revision).max() ?? 0))
    case .served: break
    }
    if grant.view.level == .titled, !internalNetworks.contain(client() ?? "") {
      metrics.countFetch("forbidden")
      return .forbidden
    }
    let now = maker.planner.clock.now() / 1_000
    notes.note(LastUse(of: .feed(grant.id), at: now, family: family))
    // Who asks too often gets what is there: an error would make calendars give up.
    let wanted = pace.allows(grant.id, at: now) ? known.changes : nil
    let shelf = shelf(of: grant.view)
    if let document = shelf.kept(changes: wanted, on: today) {
      metrics.countFetch("served")
      return .calendar(document)
    }
    let (document, failure) = try await ServiceThreads.store.runIfActive { [maker, metrics] in
      try shelf.document(
        changes: wanted, on: today, by: maker, rendered: metrics.countRendered)
    }
    if let failure { failed(failure) }
    metrics.countFetch(failure == nil ? "served" : "stale")
    return .calendar(document)
  }

  /// Calendars nobody asks for any more make room when there are very many.
  private static let mostShelves = 2_000

  private func shelf(of view: FeedGrant.View) -> FeedShelf {
    shelves.withLock { shelves in
      if let shelf = shelves[view] { return shelf }
      if shelves.count >= Self.mostShelves { shelves.removeAll() }
      let shelf = FeedShelf(view)
      shelves[view] = shelf
      return shelf
    }
  }
}
