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
  /// When it is away; no reason is kept.
  package var absences: [Absence]
  package var leftOn: CivilDate?

  package init(
    id: WorkerID, partner: PartnerID, name: String? = nil, contact: String? = nil,
    absences: [Absence] = []
  ) {
    self.id = id
    self.partner = partner
    self.name = name
    self.contact = contact
    self.absences = absences
  }
}

/// A span of days, both ends included.
package struct DayRange: Sendable, Hashable, CustomStringConvertible {
  package var first: CivilDate
  package var last: CivilDate

  package init(_ first: CivilDate, _ last: CivilDate) {
    self.first = first
    self.last = max(first, last)
  }

  /// `2026-12-24`, or `2026-12-24..2026-12-31`.
  package var description: String { first == last ? "\(first)" : "\(first)..\(last)" }
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

/// Who does what in one store, and by which calendars: the fold of its own stream of the journal.
///
/// All that moves dates of plans, or who owes them, and nothing else; who may come in is ``Access``.
package struct Directory: Sendable, Hashable {
  package var partners: [PartnerID: Partner]
  package var workers: [WorkerID: Worker]
  package var roles: [RoleKey: RoleDefinition]
  package var holidays: HolidayTable
  /// The Acts that measures rest on, by law; nil in a store that was founded before it knew any.
  package var acts: [String: ActTerm]?
  /// What was written down at partners, in the order of their numbers.
  package var notes: [PartnerNote] = []
  /// The last number given to a note.
  package var lastNote = 0

  package init(holidays: HolidayTable, roles: [RoleDefinition] = []) {
    partners = [:]
    workers = [:]
    self.roles = Dictionary(roles.map { ($0.key, $0) }) { first, _ in first }
    self.holidays = holidays
  }
}
