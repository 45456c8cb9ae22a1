import CarePlans
import PlanAPI
import Planner
import ReportTables
import Wording

/// `partner list --roles`: the roles there are, and the partner that fills each unless a plan says
/// otherwise.
struct RoleListing {
  let directory: Directory

  func print(in session: Session) {
    let language = session.language
    let roles = directory.roles.values.sorted { $0.key < $1.key }
    let sheet = Sheet(
      columns: [
        Column("role", PlanHelp.roleColumn(language)),
        Column("title", OverdueWords.titleColumn(language), minWidth: 20),
        Column("partner", DirectoryWords.partner(language)),
      ],
      rows: roles.map { role in
        [
          Cell(role.key.rawValue), Cell(role.title(language)),
          Cell(partner(of: role)?.rawValue ?? ""),
        ]
      })
    session.present(sheet) {
      .array(
        roles.map { role in
          .object([
            ("role", .string(role.key.rawValue)), ("title", .string(role.title(language))),
            ("partner", .text(partner(of: role)?.rawValue)),
          ])
        })
    }
  }

  /// The partner that took the role, else the one the role names.
  private func partner(of role: RoleDefinition) -> PartnerID? {
    let own = directory.partners.values.sorted { $0.id < $1.id }
    return own.first { $0.roles.contains(role.key) }?.id ?? role.partner
  }
}
