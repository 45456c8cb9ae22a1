import CarePlans
import PlanAPI
package import Reports
import Wording

/// Partners with what is open at each.
package enum PartnerLoadsTable: ReportTable {
  private typealias Line = PartnerLoads.Line

  private static let partner = Field<Line>.text("partner") { $0.partner.id.rawValue }
  private static let name = Field<Line>.text("name") { $0.partner.name }
  private static let roles = Field<Line>.texts("roles") { $0.partner.roles.map(\.rawValue) }
  private static let workers = Field<Line>.number("workers") { $0.workers }
  private static let open = Field<Line>.number("open") { $0.open }
  private static let late = Field<Line>.number("late") { $0.late }
  private static let leftOn = Field<Line>.optionalDate("leftOn") { $0.partner.leftOn }

  package static let isList = true
  package static let record = Record<PartnerLoads>([
    .list("partners", of: Record([partner, name, roles, workers, open, late, leftOn])) { $0.lines }
  ])

  package static func document(_ report: PartnerLoads, _ cells: ReportCells, hasData: Bool)
    -> TableDocument
  {
    TableDocument(title: "", sheets: [.of(columns, rows: report.lines, cells)])
  }

  private static let columns: [Field<PartnerLoads.Line>] = [
    partner.shown(DirectoryWords.partner),
    name.shown(DirectoryWords.nameHeading, priority: 1, minWidth: 10),
    roles.shown(DirectoryWords.rolesHeading, priority: 2, minWidth: 8),
    workers.shown(DirectoryWords.workersHeading, alignment: .right),
    open.shown(DirectoryWords.open, alignment: .right),
    late.shown(DirectoryWords.late, alignment: .right) { line, _ in
      Cell(line.late, style: line.late > 0 ? .warning : .plain)
    },
    leftOn.shown(DirectoryWords.leftHeading, priority: 3),
  ]
}
