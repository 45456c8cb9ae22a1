import CalendarFeeds
import CarePlans
import CivilTime
import FeedItems
import NIOPosix
import Planner
import Reports
import Synchronization

/// Answers for calendar addresses: which is whose, what it shows now, and who asked.
final class FeedService: Sendable {
  /// What an address is answered with.
  enum Answer {
    case calendar(FeedDocument)
    case withdrawn(FeedDocument)
    case gone
    /// Titles stay on internal networks.
    case forbidden
    /// The same of a calendar that may be known: whoever names its tag has it, and may be told so.
    case elsewhere(FeedDocument, LastUse)
    case unknown
  }

  /// Requests a minute for one address; calendars ask a few times an hour.
  static let most = 60

  private let maker: FeedBuilder
  private let access: AccessCache
  private let metrics: ServiceMetrics
  private let internalNetworks: [AddressRange]
  private let notes: LastUseBuffer
  private let pace = RateLimiter<FeedGrantID>(most: FeedService.most)
  private let cachedFeeds = Mutex<[FeedGrant.View: CachedFeed]>([:])
  /// What addresses that were taken back say; one that is good again is not among them.
  private let farewells = Mutex<[FeedGrantID: Farewell]>([:])
  /// The latest moment at which a document was made.
  private let madeLast = Mutex<Int64>(0)

  private struct Farewell {
    var day: CivilDate
    var why: FeedGrant.Ending
    var document: FeedDocument
  }

  init(
    maker: FeedBuilder, access: AccessCache, metrics: ServiceMetrics, notes: LastUseBuffer,
    internalNetworks: [AddressRange]
  ) {
    self.maker = maker
    self.access = access
    self.metrics = metrics
    self.notes = notes
    self.internalNetworks = internalNetworks
  }

  /// What the address with a token answers a client.
  ///
  /// - Parameters:
  ///   - client: Where the request comes from.
  ///   - family: The family of the calendar program, see ``ClientFamily``.
  ///   - hasTags: Whether the client says by tag what it has.
  ///   - failed: Told why the calendar is an older one than was wanted.
  func answer(
    _ token: SecretToken, client: @autoclosure () -> String?, family: String, hasTags: Bool,
    failed: (any Error) -> Void
  ) async throws -> Answer {
    let known = try await access.page()
    guard let grant = known.page.feeds[token.hash] else {
      metrics.countFetch("unknown")
      return .unknown
    }
    let today = maker.planner.today
    switch grant.standing(on: today, in: known.page.directory) {
    case .gone:
      metrics.countFetch("gone")
      return .gone
    case .withdrawn(let day, let why):
      metrics.countFetch("withdrawn")
      return .withdrawn(try farewell(of: grant, in: known.page.directory, on: day, why))
    case .served:
      // An address that is good again: its calendar has to be later than its farewell.
      if farewells.withLock({ $0.isEmpty ? nil : $0.removeValue(forKey: grant.id) }) != nil {
        cachedFeed(of: grant.view).forget()
      }
    }
    let use = LastUse(of: .feed(grant.id), at: now, family: family)
    if grant.view.level == .titled, !internalNetworks.contain(client() ?? "") {
      guard hasTags else {
        metrics.countFetch("forbidden")
        return .forbidden
      }
      return .elsewhere(try await document(of: grant, known, on: today, at: use.at, failed), use)
    }
    notes.note(use)
    return .calendar(try await document(of: grant, known, on: today, at: use.at, failed))
  }

  /// What the page behind an address tells.
  enum Page {
    case served(FeedGrant, isElsewhere: Bool)
    case ended(FeedGrant.Ending)
    case gone
    case unknown
    case tooOften
  }

  /// What the page behind the address with a token tells who asks; it is no fetch of a calendar.
  func page(_ token: SecretToken, client: @autoclosure () -> String?) async throws -> Page {
    let known = try await access.page()
    guard let grant = known.page.feeds[token.hash] else { return .unknown }
    guard pace.allows(grant.id, at: now) else { return .tooOften }
    switch grant.standing(on: maker.planner.today, in: known.page.directory) {
    case .gone: return .gone
    case .withdrawn(_, let why): return .ended(why)
    case .served:
      let isElsewhere = grant.view.level == .titled && !internalNetworks.contain(client() ?? "")
      return .served(grant, isElsewhere: isElsewhere)
    }
  }

  /// Whoever has the calendar asked for it outside the internal network.
  func noteKnown(_ use: LastUse) {
    notes.note(use)
    metrics.countFetch("known")
  }

  func noteForbidden() { metrics.countFetch("forbidden") }

  /// The calendar of an address as it is now.
  private func document(
    of grant: FeedGrant, _ known: AccessCache.Known, on today: CivilDate, at now: Int64,
    _ failed: (any Error) -> Void
  ) async throws -> FeedDocument {
    // Who asks too often gets what is there: an error would make calendars give up.
    let wanted = pace.allows(grant.id, at: now) ? known.changes : nil
    let cachedFeed = cachedFeed(of: grant.view)
    if let document = cachedFeed.kept(changes: wanted, on: today) {
      metrics.countFetch("served")
      return document
    }
    let (document, failure) = try await ServiceThreads.store.runIfActive { [self] in
      try cachedFeed.document(
        changes: wanted, on: today, by: maker, dating: date, rendered: metrics.countRendered)
    }
    if let failure { failed(failure) }
    metrics.countFetch(failure == nil ? "served" : "stale")
    return document
  }

  /// Now, in seconds since 1970.
  var now: Int64 { maker.planner.clock.now() / 1_000 }

  /// The moment at which a document is made; later than any before while the clock is behind.
  private func date() -> Int64 {
    madeLast.withLock { last in
      last = now < last ? last + 1 : now
      return last
    }
  }

  /// What an address says that was taken back; made once, when it is first asked for.
  private func farewell(
    of grant: FeedGrant, in directory: Directory, on day: CivilDate, _ why: FeedGrant.Ending
  ) throws -> FeedDocument {
    func kept(_ farewell: Farewell?) -> FeedDocument? {
      farewell.flatMap { $0.day == day && $0.why == why ? $0.document : nil }
    }
    if let kept = farewells.withLock({ kept($0[grant.id]) }) { return kept }
    let content = maker.farewell(of: grant.view, in: directory, on: day, why)
    let bytes = try CalendarRenderer().calendar(content.header, of: content.items).bytes
    return farewells.withLock { farewells in
      // Somebody else may have made it meanwhile.
      if let kept = kept(farewells[grant.id]) { return kept }
      let document = FeedDocument(bytes, madeAt: date())
      farewells[grant.id] = Farewell(day: day, why: why, document: document)
      return document
    }
  }

  /// Calendars nobody asks for any more make room when there are very many.
  private static let mostShelves = 2_000

  private func cachedFeed(of view: FeedGrant.View) -> CachedFeed {
    cachedFeeds.withLock { cachedFeeds in
      if let cachedFeed = cachedFeeds[view] { return cachedFeed }
      if cachedFeeds.count >= Self.mostShelves { cachedFeeds.removeAll() }
      let cachedFeed = CachedFeed(view)
      cachedFeeds[view] = cachedFeed
      return cachedFeed
    }
  }
}
