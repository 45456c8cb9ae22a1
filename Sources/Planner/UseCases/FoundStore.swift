package import CarePlans
package import CivilTime
import PlanText
import Wording

/// What a new store begins with.
package struct Founding: Sendable {
  package var holidays: HolidayTable
  package var acts: [String: ActTerm]
  package var roles: [RoleDefinition]
  /// One partner for each that a role names.
  package var partners: [Partner]
}

extension TextLibrary {
  /// Reads the holidays of a region.
  ///
  /// - Throws: ``Problem`` `region-unknown`; ``TextFailure`` with what is wrong in the text.
  package func holidays(region: String) throws -> HolidayTable {
    let regions = try paths(in: "config/holidays").compactMap { path in
      path.split(separator: "/").last.flatMap {
        $0.hasSuffix(".yaml") ? String($0.dropLast(5)) : nil
      }
    }
    let path = "config/holidays/\(region).yaml"
    guard regions.contains(region), let text = try text(at: path) else {
      throw Problem(
        .input(.regionUnknown), .notFound,
        ["region": region, "regions": regions.joined(separator: ", ")])
    }
    return try HolidayText.read(text, file: path).get()
  }

  /// Reads the Acts that measures rest on, by law.
  ///
  /// - Throws: ``TextFailure`` with what is wrong in the text.
  package func acts() throws -> [String: ActTerm] {
    let path = "config/laws.yaml"
    let acts = try LawsText.read(try text(at: path) ?? "", file: path).get()
    return Dictionary(acts.map { ($0.law, $0) }) { first, _ in first }
  }

  /// Reads the holidays of a region and the roles, with a partner for each default.
  ///
  /// - Throws: ``Problem`` `region-unknown`; ``TextFailure`` with what is wrong in a text.
  package func founding(region: String) throws -> Founding {
    let holidays = try holidays(region: region)
    let rolesPath = "config/roles.yaml"
    let roles = try RolesText.read(try text(at: rolesPath) ?? "", file: rolesPath).get()
    var byPartner: [PartnerID: [RoleKey]] = [:]
    for role in roles { byPartner[role.partner, default: []].append(role.key) }
    let partners = byPartner.keys.sorted().map {
      Partner(id: $0, name: $0.rawValue, roles: (byPartner[$0] ?? []).sorted())
    }
    return Founding(
      holidays: holidays, acts: try acts(), roles: roles, partners: partners)
  }
}

extension Planner {
  /// Founds the directory of a new store.
  package func found(_ founding: Founding) throws {
    let actor = try requireActor()
    let events =
      [
        .founded(holidays: founding.holidays, roles: founding.roles),
        .actsSet(founding.acts.values.sorted { $0.law < $1.law }),
      ] + founding.partners.map(DirectoryEvent.partnerSet)
    let change = try changeSet(events, number: 1, by: actor, ChangeOptions())
    guard let directory = try StreamFold<Directory>([change]).state else { return }
    try repository.write { try $0.append(change, directory: directory) }
  }
}
