package import CarePlans
package import PlanText
import Wording

extension Planner {
  /// Adds partners, or changes what a sheet says of those there are; what is so already stays.
  ///
  /// - Throws: ``PlanRefusal`` `nothing-to-change` where every row is so already.
  package func importPartners(_ rows: [PersonRow], options: ChangeOptions) throws -> ChangeOutcome {
    try importPeople(rows, options) { directory, row in
      let id = PartnerID(row.id)
      let known = directory.partners[id]
      var partner = known ?? Partner(id: id, name: row.id, roles: [])
      partner.name = row.name ?? partner.name
      partner.roles = row.roles ?? partner.roles
      return partner == known ? nil : .partnerSet(partner)
    }
  }

  /// Adds workers, or changes what a sheet says of those there are; what is so already stays.
  ///
  /// - Throws: ``TextFailure`` with the new workers of whom no partner is said; ``PlanRefusal``
  ///   `nothing-to-change` where every row is so already.
  package func importWorkers(_ rows: [PersonRow], options: ChangeOptions) throws -> ChangeOutcome {
    let known = try cache.directory(of: repository).workers
    let homeless = rows.filter { known[WorkerID($0.id)] == nil && $0.partner == nil }
    guard homeless.isEmpty else {
      throw TextFailure(
        problems: homeless.map { row in
          TextProblem(.missingKey, at: row.place, subject: row.id, values: ["key": "partner"])
        })
    }
    return try importPeople(rows, options) { directory, row in
      let id = WorkerID(row.id)
      let known = directory.workers[id]
      guard var worker = known ?? row.partner.map({ Worker(id: id, partner: $0) }) else {
        return nil
      }
      worker.partner = row.partner ?? worker.partner
      worker.name = row.name ?? worker.name
      worker.contact = row.contact ?? worker.contact
      return worker == known ? nil : .workerSet(worker)
    }
  }

  private func importPeople(
    _ rows: [PersonRow], _ options: ChangeOptions,
    _ event: (Directory, PersonRow) -> DirectoryEvent?
  ) throws -> ChangeOutcome {
    try changeDirectory(options) { directory in
      let events = rows.compactMap { event(directory, $0) }
      guard !events.isEmpty else { throw PlanRefusal.nothingToChange(.named("csv")) }
      return events
    }
  }

  /// The roles and the partners there are, for sheets to name.
  package func namesForSheets() throws -> (roles: Set<RoleKey>, partners: Set<PartnerID>) {
    let directory = try cache.directory(of: repository)
    return (Set(directory.roles.keys), Set(directory.partners.keys))
  }
}
