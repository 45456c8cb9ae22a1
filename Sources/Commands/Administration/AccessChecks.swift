import CarePlans
import CivilTime
import Planner
import ReportTables
import WebServer
import Wording

/// What `doctor` looks at of those who have access to a store: accounts, keys and calendar addresses.
struct AccessChecks {
  let settings: Settings
  let access: Access
  let directory: Directory
  let uses: [Credential: LastUse]
  let today: CivilDate
  let language: Language

  /// Days ahead in which an end is told, and days without a fetch after which one is missed.
  static let span = 30
  /// Days in which a key counts as new.
  static let newness = 7

  private var feeds: [FeedGrant] {
    access.feeds.values.filter { $0.standing(on: today, in: directory) == .served }
      .sorted { $0.id < $1.id }
  }

  private var tokens: [AccessToken] {
    access.tokens.values.filter { $0.isGood(on: today, in: access, directory) }
      .sorted { $0.id < $1.id }
  }

  private var accounts: [Account] {
    access.accounts.values.filter { $0.disabledOn.map { $0 > today } ?? true }
      .sorted { $0.id < $1.id }
  }

  /// Whether anybody has access at all.
  var isServed: Bool { !feeds.isEmpty || !accounts.isEmpty }

  /// What was found; one line that says how many have access when nothing was.
  func checks() -> [DoctorChecks.Check] {
    guard isServed else { return [] }
    let found =
      url() + networks() + proxy() + departed() + pendingTokens() + endingTokens() + unfetched()
    guard found.isEmpty else { return found + newTokens() }
    let text = DoctorServiceWords.accessIs(
      language,
      [
        "accounts": String(accounts.count), "tokens": String(tokens.count),
        "feeds": String(feeds.count),
      ])
    return [
      DoctorChecks.Check(
        id: "access", title: DoctorServiceWords.access, isFinding: false, detail: text)
    ] + newTokens()
  }

  private func url() -> [DoctorChecks.Check] {
    guard !feeds.isEmpty, settings.found(.url) == nil else { return [] }
    return [
      finding(
        "url", DoctorServiceWords.url, DoctorServiceWords.urlMissing,
        ["n": String(feeds.count), "place": settings.path])
    ]
  }

  private func networks() -> [DoctorChecks.Check] {
    let titled = feeds.filter { $0.view.level == .titled }
    guard !titled.isEmpty, settings.found(.intern) == nil else { return [] }
    let ids = titled.map(\.id.rawValue).joined(separator: ", ")
    return [
      finding(
        "intern", DoctorServiceWords.intern, DoctorServiceWords.internMissing,
        ["ids": ids, "place": settings.path])
    ]
  }

  /// Titles that nobody gets, because it cannot be known from where they are asked.
  private func proxy() -> [DoctorChecks.Check] {
    let titled = feeds.filter { $0.view.level == .titled }
    guard !titled.isEmpty, let options = try? ServiceOptions(settings, language),
      options.isBehindUnknown
    else { return [] }
    let ids = titled.map(\.id.rawValue).joined(separator: ", ")
    return [
      finding("proxy", DoctorServiceWords.proxy, DoctorServiceWords.proxyMissing, ["ids": ids])
    ]
  }

  /// Accounts that open nothing any more, although nobody turned them off.
  private func departed() -> [DoctorChecks.Check] {
    accounts.filter { !$0.isActive(on: today, in: directory) }.map { account in
      finding(
        "account-departed", DoctorServiceWords.access, DoctorServiceWords.departed,
        ["account": account.id.rawValue])
    }
  }

  /// Keys that open nothing until somebody else confirms them.
  private func pendingTokens() -> [DoctorChecks.Check] {
    access.pendingTokens(on: today, in: directory).map { token in
      finding(
        "token-pending", DoctorServiceWords.access, DoctorServiceWords.tokenPending, values(token))
    }
  }

  /// Keys given out lately, so that one nobody asked for is seen.
  private func newTokens() -> [DoctorChecks.Check] {
    let week = today.adding(days: 1 - Self.newness) ?? today
    let new = access.newTokens(since: week, on: today, in: directory)
    guard !new.isEmpty else { return [] }
    let list = new.map { DoctorServiceWords.tokenNew(language, values: values($0)) }
    return [
      DoctorChecks.Check(
        id: "tokens-new", title: DoctorServiceWords.access, isFinding: false,
        detail: DoctorServiceWords.tokensNew(language, ["list": list.joined(separator: ", ")]))
    ]
  }

  private func values(_ token: AccessToken) -> [String: String] {
    [
      "id": token.id.rawValue, "account": token.account.rawValue,
      "issuer": token.issuedBy ?? "–",
    ]
  }

  private func endingTokens() -> [DoctorChecks.Check] {
    tokens.compactMap { token in
      guard let end = token.expiresOn, end - today <= Self.span else { return nil }
      return finding(
        "token-ends", DoctorServiceWords.access, DoctorServiceWords.tokenEnds,
        [
          "id": token.id.rawValue, "account": token.account.rawValue, "date": end.description,
        ])
    }
  }

  private func unfetched() -> [DoctorChecks.Check] {
    feeds.compactMap { grant in
      let fetched = uses[.feed(grant.id)].map { CivilDate(clamping: Int($0.at / 86_400)) }
      let since = fetched ?? grant.grantedOn
      guard today - since > Self.span else { return nil }
      return finding(
        "feed-not-fetched", DoctorServiceWords.access, DoctorServiceWords.notFetched,
        [
          "id": grant.id.rawValue, "date": since.description,
          "label": grant.label.isEmpty ? grant.view.audience.text(language) : grant.label,
        ])
    }
  }

  private func finding(
    _ id: String, _ title: Phrase, _ text: Phrase, _ values: [String: String]
  ) -> DoctorChecks.Check {
    DoctorChecks.Check(
      id: id, title: title, isFinding: true, detail: text(language, values: values))
  }
}
