package import CivilTime

/// Who may come in, and by what: the fold of its own stream of the journal.
///
/// Nothing in it moves a date or is owed by anybody. Whether an account or an address is good
/// hangs on the ``Directory`` as well: who has left it reads no more.
package struct Access: Sendable, Hashable {
  package var accounts: [AccountID: Account] = [:]
  /// The keys to the service given out, also those that were taken back.
  package var tokens: [AccessTokenID: AccessToken] = [:]
  /// The calendar addresses given out, also those that were taken back.
  package var feeds: [FeedGrantID: FeedGrant] = [:]

  /// Nobody.
  package init() {}
}

extension Access {
  /// How much somebody's calendars tell at most: the highest level of the addresses that are good on a
  /// day; without one neutral words.
  package func feedLevel(of worker: WorkerID, on day: CivilDate, in directory: Directory)
    -> FeedLevel
  {
    feeds.values.filter {
      $0.view.audience == .worker(worker) && $0.standing(on: day, in: directory) == .served
    }.map(\.view.level).max() ?? .neutral
  }

  /// The number of the calendar of a view: that of the addresses with the same view, or the next one.
  package func number(of view: FeedGrant.View) -> Int {
    var like: Int?
    var last = 0
    for grant in feeds.values {
      last = max(last, grant.view.number)
      if grant.view.number > 0, grant.view.isAlike(view) { like = grant.view.number }
    }
    return like ?? last + 1
  }

  /// Whether somebody who came in for an account by a key may go on: the key opens something still,
  /// and the account is as it was.
  package func admits(
    _ account: Account, by key: AccessTokenID, on today: CivilDate, in directory: Directory
  ) -> Bool {
    guard let token = tokens[key], token.account == account.id else { return false }
    return accounts[account.id] == account && token.isGood(on: today, in: self, directory)
  }

  /// The keys to the service that wait for somebody to confirm them, by id.
  package func pendingTokens(on today: CivilDate, in directory: Directory) -> [AccessToken] {
    tokens.values.filter { $0.pendingSince != nil && $0.isInForce(on: today, in: self, directory) }
      .sorted { $0.id < $1.id }
  }

  /// The keys given out since a day that open something, by id.
  package func newTokens(since day: CivilDate, on today: CivilDate, in directory: Directory)
    -> [AccessToken]
  {
    tokens.values.filter { $0.issuedOn >= day && $0.isGood(on: today, in: self, directory) }
      .sorted { $0.id < $1.id }
  }
}
