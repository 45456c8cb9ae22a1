package import CivilTime

/// The calendars of a directory, built once and used by many plans.
package final class CareCalendars: Sendable {
  /// The ordinary days of the region, by which law and policy count.
  package let regional: WorkingCalendar
  private let holidays: HolidayTable
  private let partners: [PartnerID: WorkingCalendar]
  private let roleDefaults: [RoleKey: PartnerID]
  private let leavings: [PlanHandover.Party: CivilDate]

  package init(of directory: Directory) {
    let regional = WorkingCalendar(directory.holidays)
    self.regional = regional
    holidays = directory.holidays
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
    leavings = directory.leavings
  }

  /// Whether a day is one of the recognised holidays, on whatever day of the week.
  package func isHoliday(_ day: CivilDate) -> Bool { holidays.holiday(on: day) != nil }

  /// The working days of a partner: the region's, less its closures.
  package func calendar(of partner: PartnerID?) -> WorkingCalendar {
    partner.flatMap { partners[$0] } ?? regional
  }

  /// The partner that fills a role in a plan.
  package func partner(of role: RoleKey, in plan: CarePlan) -> PartnerID? {
    plan.roles[role] ?? roleDefaults[role]
  }

  /// The day on which somebody leaves who hands something over.
  package func leavingDay(of party: PlanHandover.Party) -> CivilDate? { leavings[party] }

  /// The partner that fills a role unless a plan says otherwise.
  package func partner(of role: RoleKey) -> PartnerID? { roleDefaults[role] }
}
