import CarePlans
import Planner
import Synchronization

/// Who has access, as of the latest state of the store; read again only when somebody wrote.
final class DirectoryBook: Sendable {
  /// The directory with its secrets' hashes, for looking up.
  struct Page: Sendable {
    var directory: Directory
    var feeds: [String: FeedGrant]
    var tokens: [String: AccessToken]
  }

  private struct Known {
    /// What the watch said, and how many change sets there were then.
    var mark: Int
    var changes: Int
    var revision: Int
    var page: Page
  }

  private let repository: any PlanRepository
  private let watch: any ChangeWatch
  private let known = Mutex<Known?>(nil)

  init(_ repository: any PlanRepository, _ watch: any ChangeWatch) {
    self.repository = repository
    self.watch = watch
  }

  /// The page that holds now, with the number of change sets there are.
  ///
  /// Who fetched what is written to the store as well, and changes no calendar.
  func page() throws -> (page: Page, changes: Int) {
    let mark = try watch.mark()
    return try known.withLock { known in
      if let found = known, found.mark == mark { return (found.page, found.changes) }
      let changes = try repository.head().count
      let revision = try repository.directoryRevision()
      if let found = known, found.revision == revision {
        known?.mark = mark
        known?.changes = changes
        return (found.page, changes)
      }
      let directory = try repository.directory()
      let page = Page(
        directory: directory,
        feeds: Dictionary(directory.feeds.values.map { ($0.tokenHash, $0) }) { first, _ in first },
        tokens: Dictionary(directory.tokens.values.map { ($0.hash, $0) }) { first, _ in first })
      known = Known(mark: mark, changes: changes, revision: revision, page: page)
      return (page, changes)
    }
  }
}
