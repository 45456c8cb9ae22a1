import CarePlans
import CivilTime
import Planner
import Testing
import Wording

@testable import Commands

/// What `doctor` says of those who have access.
struct AccessExaminationTests {
  private let today = CivilDate(clamping: 20_780)
  private var access = Access()
  private var directory = Directory(holidays: HolidayTable(region: "NL", rules: []))
  private var settings = Settings(environment: [:], path: "/c/config.yaml")

  private func found(_ fetches: [FeedGrantID: Int64] = [:]) -> [DoctorChecks.Check] {
    var uses: [Credential: LastUse] = [:]
    for (id, at) in fetches { uses[.feed(id)] = LastUse(of: .feed(id), at: at, family: "curl") }
    let health = AccessHealth(access, in: directory, uses: uses, on: today)
    return AccessChecks(settings: settings, health: health, language: .en).checks()
  }

  private func day(_ days: Int) -> CivilDate { CivilDate(clamping: 20_780 + days) }

  private func grant(
    _ id: FeedGrantID, level: FeedLevel = .neutral, daysAgo: Int = 0, label: String = "phone"
  ) -> FeedGrant {
    FeedGrant(
      id: id, view: FeedGrant.View(.all, level: level, language: "nl"), label: label,
      tokenHash: id.rawValue, grantedOn: day(-daysAgo))
  }

  private func account(_ id: AccountID, worker: WorkerID? = nil) -> Account {
    Account(id: id, role: .lead, worker: worker, addedOn: today)
  }

  private func token(_ id: AccessTokenID, ends days: Int?, daysAgo: Int = 7) -> AccessToken {
    AccessToken(
      id: id, account: "anna", scope: .read, label: "", hash: id.rawValue,
      issuedOn: day(-daysAgo), expiresOn: days.map { day($0) })
  }

  private mutating func serve() {
    settings.file = [
      .url: "https://planner.example", .intern: "10.0.0.0/8", .proxy: "127.0.0.1",
    ]
  }

  @Test func `where nobody has access there is nothing to say`() {
    #expect(found().isEmpty)
  }

  @Test mutating func `what is in order is one line`() {
    serve()
    access.feeds = ["f-1": grant("f-1", level: .titled)]
    access.accounts = ["anna": account("anna")]
    access.tokens = ["t-1": token("t-1", ends: 31), "t-2": token("t-2", ends: nil)]
    let checks = found()
    #expect(checks.map(\.id) == ["access"])
    #expect(checks.first?.isFinding == false)
    #expect(checks.first?.detail == "accounts: 1, keys: 2, calendar addresses: 1")
  }

  @Test mutating func `new keys, and those that wait to be confirmed, are told with who gave them`()
  {
    serve()
    access.accounts = ["anna": account("anna")]
    var new = token("t-2", ends: nil, daysAgo: 6)
    new.issuedBy = "adam"
    access.tokens = ["t-1": token("t-1", ends: nil), "t-2": new]
    #expect(found().map(\.id) == ["access", "tokens-new"])
    #expect(found().last?.isFinding == false)
    #expect(found().last?.detail.contains("t-2") == true)
    #expect(found().last?.detail.contains("adam") == true)
    access.tokens["t-2"]?.pendingSince = today
    #expect(found().map(\.id) == ["token-pending"])
    #expect(found().first?.isFinding == true)
    #expect(found().first?.detail.contains("token confirm t-2") == true)
    access.tokens["t-2"]?.revokedOn = today
    #expect(found().map(\.id) == ["access"])
  }

  @Test mutating func `titles that nobody gets behind a proxy that is not named are told`() {
    serve()
    access.feeds = ["f-1": grant("f-1", level: .titled), "f-2": grant("f-2")]
    settings.file[.proxy] = nil
    let checks = found()
    #expect(checks.map(\.id) == ["proxy"])
    #expect(checks.first?.isFinding == true)
    #expect(checks.first?.detail.hasPrefix("f-1 ") == true)
    #expect(checks.first?.detail.contains("config set proxy") == true)
    settings.file[.url] = "http://planner.example"
    #expect(found().map(\.id) == ["access"])
  }

  @Test
  mutating func `addresses that hold on this machine only are told, with the place to change it`() {
    access.feeds = ["f-1": grant("f-1")]
    let checks = found()
    #expect(checks.map(\.id) == ["url"])
    #expect(checks.first?.detail.contains("/c/config.yaml") == true)
    #expect(checks.first?.detail.contains("config set url") == true)
    settings.flags[.url] = "https://planner.example"
    #expect(found().map(\.id) == ["access"])
  }

  @Test mutating func `titles that nobody can read are told`() {
    settings.file = [.url: "https://planner.example"]
    settings.flags[.proxy] = "127.0.0.1"
    access.feeds = ["f-1": grant("f-1", level: .titled), "f-2": grant("f-2")]
    let checks = found()
    #expect(checks.map(\.id) == ["intern"])
    #expect(checks.first?.detail.hasPrefix("f-1 show") == true)
  }

  @Test mutating func `an account whose worker or partner has left is told until it is off`() {
    serve()
    var (gone, there) = (Worker(id: "w-1", partner: "ggz"), Worker(id: "w-2", partner: "rn"))
    gone.leftOn = today
    there.leftOn = day(1)
    directory.workers = ["w-1": gone, "w-2": there]
    access.accounts = [
      "anna": account("anna"), "piet": account("piet", worker: "w-1"),
      "rosa": account("rosa", worker: "w-2"),
    ]
    let checks = found()
    #expect(checks.map(\.id) == ["account-departed"])
    #expect(checks.first?.detail.hasSuffix("aftercare account disable piet") == true)
    access.accounts["piet"]?.disabledOn = today
    #expect(found().map(\.id) == ["access"])
  }

  @Test mutating func `a key that ends within 30 days is told, one that has ended is not`() {
    serve()
    access.accounts = ["anna": account("anna")]
    access.tokens = [
      "t-1": token("t-1", ends: 30), "t-2": token("t-2", ends: 31), "t-3": token("t-3", ends: -1),
      "t-4": token("t-4", ends: 0),
    ]
    let checks = found()
    #expect(checks.map(\.id) == ["token-ends", "token-ends"])
    #expect(checks[0].detail.contains("t-1"))
    #expect(checks[0].detail.contains(day(30).description))
    #expect(checks[1].detail.contains("t-4"))
  }

  @Test mutating func `an address not fetched for more than 30 days is told`() {
    serve()
    let seconds: Int64 = 86_400
    access.feeds = [
      "f-1": grant("f-1", daysAgo: 31, label: ""), "f-2": grant("f-2", daysAgo: 30),
      "f-3": grant("f-3", daysAgo: 90), "f-4": grant("f-4", daysAgo: 90),
    ]
    let now = Int64(today.dayNumber) * seconds
    let checks = found(["f-3": now - 30 * seconds, "f-4": now - 31 * seconds])
    #expect(checks.map(\.id) == ["feed-not-fetched", "feed-not-fetched"])
    #expect(checks[0].detail.hasPrefix("Calendar address f-1 (everything)"))
    #expect(checks[1].detail.hasPrefix("Calendar address f-4 (phone)"))
    access.feeds["f-1"]?.revokedOn = today
    let yesterday = day(-1)
    access.feeds["f-4"]?.expiresOn = yesterday
    #expect(found(["f-3": now]).map(\.id) == ["access"])
  }
}
