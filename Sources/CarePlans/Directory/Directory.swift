package import CivilTime

/// A partner organisation that carries out part of the plans.
package struct Partner: Sendable, Hashable {
  package var id: PartnerID
  /// Its name; sealed in the store.
  package var name: String
  /// The roles it fills unless a plan says otherwise.
  package var roles: [RoleKey]
  /// Days on which it does not work, beside the holidays of the region.
  package var closures: [DayRange]
  /// The day it stopped taking part.
  package var leftOn: CivilDate?

  package init(id: PartnerID, name: String, roles: [RoleKey], closures: [DayRange] = []) {
    self.id = id
    self.name = name
    self.roles = roles
    self.closures = closures
  }
}

/// A person at a partner, known by a code; name and contact are sealed in the store.
package struct Worker: Sendable, Hashable {
  package var id: WorkerID
  package var partner: PartnerID
  package var name: String?
  package var contact: String?
  /// Days of absence; no reason is kept.
  package var absences: [DayRange]
  package var leftOn: CivilDate?

  package init(
    id: WorkerID, partner: PartnerID, name: String? = nil, contact: String? = nil,
    absences: [DayRange] = []
  ) {
    self.id = id
    self.partner = partner
    self.name = name
    self.contact = contact
    self.absences = absences
  }
}

/// A span of days, both ends included.
package struct DayRange: Sendable, Hashable {
  package var first: CivilDate
  package var last: CivilDate

  package init(_ first: CivilDate, _ last: CivilDate) {
    self.first = first
    self.last = max(first, last)
  }
}

/// The part of the field a role belongs to; content of one sector is not shown to another.
package enum RoleSector: String, Sendable, Hashable, CaseIterable {
  case municipality, justice, care, youth, other
}

/// A role templates may name.
package struct RoleDefinition: Sendable, Hashable {
  package var key: RoleKey
  package var title: BilingualText
  package var sector: RoleSector
  /// The id of the partner that fills it unless somebody says otherwise.
  package var partner: PartnerID

  package init(key: RoleKey, title: BilingualText, sector: RoleSector, partner: PartnerID) {
    self.key = key
    self.title = title
    self.sector = sector
    self.partner = partner
  }
}

/// The partners, workers and calendars of one store: the fold of its own stream of the journal.
package struct Directory: Sendable, Hashable {
  package var partners: [PartnerID: Partner]
  package var workers: [WorkerID: Worker]
  package var roles: [RoleKey: RoleDefinition]
  package var holidays: HolidayTable
  /// The Acts that measures rest on, by law; nil in a store that was founded before it knew any.
  package var acts: [String: ActTerm]?
  /// The calendar addresses given out, also those that were taken back.
  package var feeds: [FeedGrantID: FeedGrant] = [:]
  package var accounts: [AccountID: Account] = [:]
  /// The keys to the service given out, also those that were taken back.
  package var tokens: [AccessTokenID: AccessToken] = [:]

  package init(holidays: HolidayTable, roles: [RoleDefinition] = []) {
    partners = [:]
    workers = [:]
    self.roles = Dictionary(roles.map { ($0.key, $0) }) { first, _ in first }
    self.holidays = holidays
  }
}

/// One thing that happened to the directory.
///
/// The journal is made of these: a case or field that was written once is read for ever.
package enum DirectoryEvent: Sendable, Hashable {
  case founded(holidays: HolidayTable, roles: [RoleDefinition])
  case partnerSet(Partner)
  case workerSet(Worker)
  case holidaysSet(HolidayTable)
  case actsSet([ActTerm])
  case feedGranted(FeedGrant)
  case feedRevoked(FeedGrantID, on: CivilDate)
  case accountSet(Account)
  case tokenIssued(AccessToken)
  case tokenRevoked(AccessTokenID, on: CivilDate)
  case tokenConfirmed(AccessTokenID)
  /// A copy took the place of the store. Its journal went on from here; where that of the store
  /// had ended, as far as the machine knew.
  case storeRestored(count: Int?, hash: String?)
}

extension Directory {
  /// The directory after an event; only `founded` begins one.
  package static func applying(_ event: DirectoryEvent, to directory: Directory?) throws
    -> Directory
  {
    if case .founded(let holidays, let roles) = event {
      return Directory(holidays: holidays, roles: roles)
    }
    guard var result = directory else { throw ReplayError.firstEventMissing }
    switch event {
    case .founded, .storeRestored: break
    case .partnerSet(let partner): result.partners[partner.id] = partner
    case .workerSet(let worker): result.workers[worker.id] = worker
    case .holidaysSet(let table): result.holidays = table
    case .actsSet(let acts):
      result.acts = Dictionary(acts.map { ($0.law, $0) }) { first, _ in first }
    case .feedGranted(let grant): result.feeds[grant.id] = grant
    case .feedRevoked(let id, let day): result.feeds[id]?.revokedOn = day
    case .accountSet(let account): result.accounts[account.id] = account
    case .tokenIssued(let token): result.tokens[token.id] = token
    case .tokenRevoked(let id, let day): result.tokens[id]?.revokedOn = day
    case .tokenConfirmed(let id): result.tokens[id]?.pendingSince = nil
    }
    return result
  }
}

extension Directory {
  /// Whether somebody who came in for an account by a key may go on: the key opens something still,
  /// and the account is as it was.
  package func admits(_ account: Account, by key: AccessTokenID, on today: CivilDate) -> Bool {
    guard let token = tokens[key], token.account == account.id else { return false }
    return accounts[account.id] == account && token.isGood(on: today, in: self)
  }

  /// The keys to the service that wait for somebody to confirm them, by id.
  package func pendingTokens(on today: CivilDate) -> [AccessToken] {
    tokens.values.filter { $0.pendingSince != nil && $0.isInForce(on: today, in: self) }
      .sorted { $0.id < $1.id }
  }

  /// The keys given out since a day that open something, by id.
  package func newTokens(since day: CivilDate, on today: CivilDate) -> [AccessToken] {
    tokens.values.filter { $0.issuedOn >= day && $0.isGood(on: today, in: self) }
      .sorted { $0.id < $1.id }
  }
}

/// The calendars of a directory, built once and used by many plans.
package final class CareCalendars: Sendable {
  /// The ordinary days of the region, by which law and policy count.
  package let regional: WorkingCalendar
  private let partners: [PartnerID: WorkingCalendar]
  private let roleDefaults: [RoleKey: PartnerID]

  package init(of directory: Directory) {
    let regional = WorkingCalendar(directory.holidays)
    self.regional = regional
    partners = directory.partners.compactMapValues { partner in
      guard !partner.closures.isEmpty else { return nil }
      return regional.closing(partner.closures.map { $0.first...$0.last })
    }
    var defaults = directory.roles.mapValues(\.partner)
    for partner in directory.partners.values.sorted(by: { $1.id < $0.id })
    where partner.leftOn == nil {
      for role in partner.roles { defaults[role] = partner.id }
    }
    roleDefaults = defaults
  }

  /// The working days of a partner: the region's, less its closures.
  package func calendar(of partner: PartnerID?) -> WorkingCalendar {
    partner.flatMap { partners[$0] } ?? regional
  }

  /// The partner that fills a role in a plan.
  package func partner(of role: RoleKey, in plan: CarePlan) -> PartnerID? {
    plan.roles[role] ?? roleDefaults[role]
  }

  /// The partner that fills a role unless a plan says otherwise.
  package func partner(of role: RoleKey) -> PartnerID? { roleDefaults[role] }
}
