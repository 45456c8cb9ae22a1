package import CarePlans
package import CivilTime

/// Who has access to a store, and what of that somebody should look at: what `doctor` asks.
package struct AccessHealth: Sendable, Hashable {
  /// A calendar that nobody fetches.
  package struct Unfetched: Sendable, Hashable {
    package let grant: FeedGrant
    /// When it was fetched last, or given out.
    package let since: CivilDate
  }

  /// Days ahead in which an end is told, and days without a fetch after which one is missed.
  package static let span = 30
  /// Days in which a key counts as new.
  package static let newness = 7

  /// Those that are not turned off, with those that open nothing any more.
  package let accounts: [Account]
  /// The keys that open something.
  package let tokens: [AccessToken]
  /// The calendar addresses that are served.
  package let feeds: [FeedGrant]
  /// Accounts that open nothing any more, although nobody turned them off.
  package let departed: [Account]
  /// Keys that open nothing until somebody else confirms them.
  package let pending: [AccessToken]
  /// Keys given out lately, so that one nobody asked for is seen.
  package let new: [AccessToken]
  /// Keys whose last day is near.
  package let ending: [AccessToken]
  package let unfetched: [Unfetched]

  /// Whether anybody has access at all.
  package var isServed: Bool { !feeds.isEmpty || !accounts.isEmpty }
  /// The addresses that tell titles.
  package var titled: [FeedGrant] { feeds.filter { $0.view.level == .titled } }

  /// - Parameter uses: When each address and key was used last.
  package init(
    _ access: Access, in directory: Directory, uses: [Credential: LastUse], on today: CivilDate
  ) {
    feeds = access.feeds.values.filter { $0.standing(on: today, in: directory) == .served }
      .sorted { $0.id < $1.id }
    tokens = access.tokens.values.filter { $0.isGood(on: today, in: access, directory) }
      .sorted { $0.id < $1.id }
    accounts = access.accounts.values.filter { $0.disabledOn.map { $0 > today } ?? true }
      .sorted { $0.id < $1.id }
    departed = accounts.filter { !$0.isActive(on: today, in: directory) }
    pending = access.pendingTokens(on: today, in: directory)
    let week = today.adding(days: 1 - Self.newness) ?? today
    new = access.newTokens(since: week, on: today, in: directory)
    ending = tokens.filter { $0.expiresOn.map { $0 - today <= Self.span } ?? false }
    unfetched = feeds.compactMap { grant in
      let fetched = uses[.feed(grant.id)].map { CivilDate(clamping: Int($0.at / 86_400)) }
      let since = fetched ?? grant.grantedOn
      return today - since > Self.span ? Unfetched(grant: grant, since: since) : nil
    }
  }
}

extension Planner {
  /// Looks at those who have access.
  ///
  /// - Parameter uses: When each address and key was used last.
  package func accessHealth(_ uses: [Credential: LastUse] = [:]) throws -> AccessHealth {
    try repository.read { store in
      AccessHealth(try store.access(), in: try store.directory(), uses: uses, on: today)
    }
  }
}
