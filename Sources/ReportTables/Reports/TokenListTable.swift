import CarePlans
import PlanAPI
package import Reports
import Wording

/// The keys to the service that were given out.
package enum TokenListTable: ReportTable {
  private typealias Line = TokenList.Line

  private static let id = Field<Line>.text("id") { $0.token.id.rawValue }
  private static let account = Field<Line>.text("account") { $0.token.account.rawValue }
  private static let scope = Field<Line>.text("scope") { $0.token.scope.rawValue }
  private static let label = Field<Line>.text("label") { $0.token.label }
  private static let issuedOn = Field<Line>.date("issuedOn") { $0.token.issuedOn }
  private static let expiresOn = Field<Line>.optionalDate("expiresOn") { $0.token.expiresOn }
  private static let issuedBy = Field<Line>.optionalText("issuedBy") { $0.token.issuedBy }
  private static let good = Field<Line>.flag("good") { $0.isGood }
  private static let pending = Field<Line>.flag("pending") { $0.isPending }
  private static let usedAt = Field<Line>.optionalNumber("usedAt") { $0.usedAt.map { Int($0) } }

  package static let isList = true
  package static let record = Record<TokenList>([
    .list(
      "tokens",
      of: Record([
        id, account, scope, label, issuedOn, expiresOn, issuedBy, good, pending, usedAt,
      ])
    ) { $0.lines }
  ])

  package static func document(_ report: TokenList, _ cells: ReportCells, hasData: Bool)
    -> TableDocument
  {
    TableDocument(title: "", sheets: [.of(columns, rows: report.lines, cells)])
  }

  private static let columns: [Field<TokenList.Line>] = [
    id.shown(FeedHelp.id), account.shown(AccountHelp.account),
    scope.shown(AccountHelp.scopeHeading),
    label.shown(FeedHelp.labelHeading, priority: 1, minWidth: 6),
    issuedOn.shown(FeedHelp.grantedOn, priority: 3),
    expiresOn.shown(FeedHelp.expiresOn, priority: 2),
    issuedBy.shown(AccountHelp.issuerHeading, priority: 2),
    good.shown(FeedHelp.standing) { line, cells in
      let word =
        line.isPending
        ? AccountHelp.pending : FeedHelp.standings[line.isGood ? "served" : "withdrawn"]
      return Cell(word?(cells.language) ?? "", data: String(line.isGood))
    },
    usedAt.shown(FeedHelp.used, priority: 1) { line, cells in
      Cell(
        line.usedAt.map { cells.moment($0) } ?? FeedHelp.never(cells.language),
        data: line.usedAt.map { String($0) } ?? "")
    },
  ]
}
