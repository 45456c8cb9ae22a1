import CarePlans
import NIOPosix
import Planner
import Synchronization

/// Who has access, as of the latest state of the store; read again only when somebody wrote.
final class AccessCache: Sendable {
  /// Who has access, with the hashes of their secrets for looking up, and who is still there.
  struct Page: Sendable {
    var access: Access
    var directory: Directory
    var feeds: [String: FeedGrant]
    var tokens: [String: AccessToken]

    init(_ access: Access, _ directory: Directory) {
      self.access = access
      self.directory = directory
      feeds = Dictionary(access.feeds.values.map { ($0.tokenHash, $0) }) { first, _ in first }
      tokens = Dictionary(access.tokens.values.map { ($0.hash, $0) }) { first, _ in first }
    }
  }

  /// A page with the state of the store it is of.
  struct Known: Sendable {
    fileprivate var mark: Int
    /// Of who has access, and of the directory.
    fileprivate var revisions: [Int]
    /// How many change sets there are; who fetched what is written as well, and is none.
    var changes: Int
    var page: Page
  }

  private let repository: any PlanRepository
  private let watch: any ChangeWatch
  private let known = Mutex<Known?>(nil)

  init(_ repository: any PlanRepository, _ watch: any ChangeWatch) {
    self.repository = repository
    self.watch = watch
  }

  /// What holds now.
  func page() async throws -> Known {
    let mark = try watch.mark()
    if let known = kept(mark) { return known }
    return try await ServiceThreads.store.runIfActive {
      // Somebody else may have read it meanwhile.
      try self.kept(mark) ?? self.read(mark)
    }
  }

  /// What is known, if nobody has written since.
  private func kept(_ mark: Int) -> Known? {
    known.withLock { known in known?.mark == mark ? known : nil }
  }

  /// What the store holds, which is `mark` or later; the page only if it is another.
  private func read(_ mark: Int) throws -> Known {
    try repository.read { store in
      let changes = try store.head().count
      let revisions = [try store.accessRevision(), try store.directoryRevision()]
      let former = known.withLock { $0 }
      let page =
        if let former, former.revisions == revisions {
          former.page
        } else {
          Page(try store.access(), try store.directory())
        }
      let found = Known(mark: mark, revisions: revisions, changes: changes, page: page)
      known.withLock { $0 = found }
      return found
    }
  }
}
