import CarePlans
import CivilTime
import Planner
import ReportTables
import WebServer
import Wording

/// What `doctor` looks at of those who have access to a store: accounts, keys and calendar addresses.
struct AccessChecks {
  let settings: Settings
  let health: AccessHealth
  let language: Language

  /// What was found; one line that says how many have access when nothing was.
  func checks() -> [DoctorChecks.Check] {
    guard health.isServed else { return [] }
    let found =
      url() + networks() + proxy() + departed() + pendingTokens() + endingTokens() + unfetched()
    guard found.isEmpty else { return found + newTokens() }
    let text = DoctorServiceWords.accessIs(
      language,
      [
        "accounts": String(health.accounts.count), "tokens": String(health.tokens.count),
        "feeds": String(health.feeds.count),
      ])
    return [
      DoctorChecks.Check(
        id: "access", title: DoctorServiceWords.access, isFinding: false, detail: text)
    ] + newTokens()
  }

  private func url() -> [DoctorChecks.Check] {
    guard !health.feeds.isEmpty, settings.found(.url) == nil else { return [] }
    return [
      finding(
        "url", DoctorServiceWords.url, DoctorServiceWords.urlMissing,
        ["n": String(health.feeds.count), "place": settings.path])
    ]
  }

  private func networks() -> [DoctorChecks.Check] {
    let titled = health.titled
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
    let titled = health.titled
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
    health.departed.map { account in
      finding(
        "account-departed", DoctorServiceWords.access, DoctorServiceWords.departed,
        ["account": account.id.rawValue])
    }
  }

  /// Keys that open nothing until somebody else confirms them.
  private func pendingTokens() -> [DoctorChecks.Check] {
    health.pending.map { token in
      finding(
        "token-pending", DoctorServiceWords.access, DoctorServiceWords.tokenPending, values(token))
    }
  }

  /// Keys given out lately, so that one nobody asked for is seen.
  private func newTokens() -> [DoctorChecks.Check] {
    guard !health.new.isEmpty else { return [] }
    let list = health.new.map { DoctorServiceWords.tokenNew(language, values: values($0)) }
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
    health.ending.map { token in
      finding(
        "token-ends", DoctorServiceWords.access, DoctorServiceWords.tokenEnds,
        [
          "id": token.id.rawValue, "account": token.account.rawValue,
          "date": token.expiresOn?.description ?? "",
        ])
    }
  }

  private func unfetched() -> [DoctorChecks.Check] {
    health.unfetched.map { found in
      finding(
        "feed-not-fetched", DoctorServiceWords.access, DoctorServiceWords.notFetched,
        [
          "id": found.grant.id.rawValue, "date": found.since.description,
          "label": found.grant.label.isEmpty
            ? found.grant.view.audience.text(language) : found.grant.label,
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
