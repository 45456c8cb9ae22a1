import CarePlans
import PlanAPI
package import Reports
import Wording

/// The accounts of the service.
package enum AccountListTable: ReportTable {
  private typealias Line = AccountList.Line

  private static let account = Field<Line>.text("account") { $0.account.id.rawValue }
  private static let role = Field<Line>.text("role") { $0.account.role.rawValue }
  private static let worker = Field<Line>.optionalText("worker") { $0.account.worker?.rawValue }
  private static let partner = Field<Line>.optionalText("partner") { $0.account.partner?.rawValue }
  private static let drillDown = Field<Line>.flag("drillDown") { $0.account.mayDrillDown }
  private static let tokens = Field<Line>.number("tokens") { $0.keys }
  private static let addedOn = Field<Line>.date("addedOn") { $0.account.addedOn }
  private static let disabledOn = Field<Line>.optionalDate("disabledOn") { $0.account.disabledOn }

  package static let isList = true
  package static let record = Record<AccountList>([
    .list(
      "accounts",
      of: Record([account, role, worker, partner, drillDown, tokens, addedOn, disabledOn])
    ) { $0.lines }
  ])

  package static func document(_ report: AccountList, _ cells: ReportCells, hasData: Bool)
    -> TableDocument
  {
    TableDocument(
      title: "",
      sheets: [
        .of(
          columns, rows: report.lines, cells,
          footnotes: report.lines.isEmpty ? [AccountHelp.none(cells.language)] : [])
      ])
  }

  private static let columns: [Field<AccountList.Line>] = [
    account.shown(AccountHelp.account), role.shown(AccountHelp.roleHeading),
    worker.shown(AccountHelp.workerHeading, priority: 1),
    partner.shown(AccountHelp.partnerHeading, priority: 2),
    tokens.shown(AccountHelp.tokensHeading, alignment: .right),
    disabledOn.shown(AccountHelp.disabledHeading, priority: 3),
  ]
}
