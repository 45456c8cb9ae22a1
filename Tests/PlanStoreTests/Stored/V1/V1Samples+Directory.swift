// swift-format-ignore-file: NeverForceUnwrap, NeverUseForceTry

import CarePlans
import CivilTime

@testable import PlanStore

extension V1Samples {
  static let holidays = HolidayTable(
    region: "NL", weekend: [.sunday, .friday],
    rules: [
      HolidayRule(
        key: "kings-day", names: ["nl": "Koningsdag", "en": "King’s Day"],
        day: .fixed(month: 4, day: 27, moves: [.sunday: -1, .monday: 2]), from: 2014,
        through: 2099, source: "besluit", verify: true, bridges: true),
      HolidayRule(key: "new-year", names: [:], day: .fixed(month: 1, day: 1, moves: [:])),
      HolidayRule(key: "good-friday", names: ["nl": "Goede Vrijdag"], day: .easter(offset: -2)),
      HolidayRule(key: "decreed", names: [:], day: .date(later)),
    ], decreedThrough: 2028)

  static let roles = RoleSector.allCases.enumerated().map { place, sector in
    RoleDefinition(
      key: RoleKey("R\(place)"), title: BilingualText(nl: "rol", en: "role"), sector: sector,
      partner: "rn")
  }

  static let acts = [
    ActTerm(law: "passport", title: BilingualText(nl: "a", en: "b"), lastDay: nil),
    ActTerm(
      law: "twbmt", title: BilingualText(nl: "a", en: "b"), lastDay: later, source: "Stb.",
      verify: true),
  ]

  static let barePartner = Partner(id: "pol", name: "", roles: [])

  static func fullPartner() -> Partner {
    var partner = Partner(
      id: "rn", name: "Reclassering", roles: ["RN", "R1"], closures: [DayRange(day, later)])
    partner.leftOn = later
    return partner
  }

  static let bareWorker = Worker(id: "pol-01", partner: "pol")

  static func fullWorker() -> Worker {
    var worker = Worker(
      id: "rn-03", partner: "rn", name: "Anna", contact: "06",
      absences: [Absence(DayRange(day, day))])
    worker.leftOn = later
    return worker
  }

  static let feeds: [FeedGrant] = {
    let audiences: [FeedAudience] = [
      .worker("rn-03"), .partner("rn"), .plan(code), .all, .supervisor,
    ]
    return audiences.enumerated().map { place, audience in
      let isFull = place == 0
      var grant = FeedGrant(
        id: FeedGrantID("f-\(place)"),
        view: FeedGrant.View(
          audience, level: FeedLevel.allCases[place % 3], hasTodos: isFull, hasRelations: isFull,
          alarms: isFull ? .usual : .none, language: "nl"),
        label: "phone", tokenHash: "00ff", grantedOn: day, expiresOn: isFull ? later : nil)
      grant.revokedOn = isFull ? later : nil
      return grant
    }
  }()

  /// One with a number, cut down to what law and the clock say of a plan.
  static let cutFeed: FeedGrant = {
    var grant = feeds[1]
    (grant.id, grant.allowsClouds) = ("f-9", true)
    (grant.view.number, grant.view.plan) = (2, code)
    grant.view.only = Set(FeedSelection.allCases)
    return grant
  }()

  static let accounts = Account.Role.allCases.enumerated().map { place, role in
    var account = Account(id: AccountID("a-\(place)"), role: role, addedOn: day)
    if place == 0 {
      account.worker = "rn-03"
      account.partner = "rn"
      account.mayDrillDown = true
      account.disabledOn = later
    }
    return account
  }

  static let tokens = AccessToken.Scope.allCases.map { scope in
    var token = AccessToken(
      id: AccessTokenID("t-\(scope)"), account: "a-0", scope: scope, label: "", hash: "00ff",
      issuedOn: day)
    if scope == .write {
      token.expiresOn = later
      token.revokedOn = later
      token.issuedBy = "anna"
      token.pendingSince = day
    }
    return token
  }

  static let directoryEvents: [DirectoryEvent] =
    [
      .founded(holidays: holidays, roles: roles),
      .founded(holidays: HolidayTable(region: "XX", rules: []), roles: []),
      .partnerSet(barePartner), .partnerSet(fullPartner()), .workerSet(bareWorker),
      .workerSet(fullWorker()), .holidaysSet(holidays), .actsSet([]), .actsSet(acts),
      .storeRestored(count: nil, hash: nil), .storeRestored(count: 18_233, hash: "9f3c"),
      .undone(change: 17),
    ]

  static let accessEvents: [AccessEvent] =
    [.feedRevoked("f-1", on: day), .tokenRevoked("t-1", on: day), .tokenConfirmed("t-1")]
    + feeds.map { .feedGranted($0) } + accounts.map { .accountSet($0) }
    + tokens.map { .tokenIssued($0) }

  static let directoryChanges: [DirectoryChangeSet] = changes.map { alike($0, .actsSet([])) }
  static let accessChanges: [AccessChangeSet] = changes.map { alike($0, .tokenConfirmed("t-1")) }

  /// The same change set of another stream.
  private static func alike<Event>(_ change: PlanChangeSet, _ event: Event) -> ChangeSet<Event> {
    ChangeSet(
      number: change.number, actor: change.actor, login: change.login, via: change.via,
      at: change.at, day: change.day, reason: change.reason,
      events: change.events.isEmpty ? [] : [event])
  }

  static let accesses: [Access] = [
    Access(), accessEvents.reduce(Access()) { Access.applying($1, to: $0) },
  ]

  static let directories: [Directory] = {
    let bare = Directory(holidays: HolidayTable(region: "XX", rules: []))
    var full = Directory(holidays: holidays, roles: roles)
    for event in directoryEvents.dropFirst(2) {
      full = try! Directory.applying(event, to: full)
    }
    return [bare, full]
  }()
}
