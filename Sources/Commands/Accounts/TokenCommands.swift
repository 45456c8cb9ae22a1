import ArgumentParser
import CarePlans
import CivilTime
import PlanAPI
import PlanStore
import Planner
import ReportTables
import Wording

/// `token`: keys to the service.
struct TokenGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "token", AccountHelp.tokens,
      subcommands: [
        TokenIssueCommand.self, TokenListCommand.self, TokenConfirmCommand.self,
        TokenRevokeCommand.self,
      ])
  }
}

/// `token issue`: a key for an account, shown once.
struct TokenIssueCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("issue", AccountHelp.issue)
  }

  @Argument(help: ArgumentHelp(say(AccountHelp.name), valueName: "account")) var account: String
  @Option(help: ArgumentHelp(say(AccountHelp.scope))) var scope = AccessToken.Scope.write
  @Option(help: ArgumentHelp(say(FeedHelp.label), valueName: "text")) var label = ""
  @Option(help: ArgumentHelp(say(FeedHelp.expires), valueName: "date")) var expires: String?
  @OptionGroup var secret: SecretOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    let place = SecretPlace(session: session, out: secret.out, isShown: secret.show)
    try place.holding(unless: write.isDryRun) {
      let issued = try session.planner.issueToken(
        for: AccountID(account), scope: scope, label: label,
        expiresOn: try expires.map(session.lastDay), options: try write.changeOptions())
      guard let text = issued.secret?.text else {
        return place.preview(
          AccountHelp.wouldIssue(session.language, ["account": account]), name: "token")
      }
      let isPending = issued.token.pendingSince != nil
      let told = (isPending ? AccountHelp.issuedPending : AccountHelp.issued)(
        session.language, ["id": issued.token.id.rawValue, "account": account])
      try place.show(text, id: issued.token.id.rawValue, name: "token", told: told)
    }
  }
}

/// `token confirm`: somebody else agrees to a key for who directs plans.
struct TokenConfirmCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("confirm", AccountHelp.confirm)
  }

  @Argument(help: ArgumentHelp(say(AccountHelp.tokenID), valueName: "id")) var ids: [String]
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    let names = ids.map { AccessTokenID($0.lowercased()) }
    let subject = ChangeSubject(
      id: ids.joined(separator: ", "), done: AccountHelp.confirmed,
      wouldDo: AccountHelp.wouldConfirm)
    try session.change(subject, write) {
      try session.planner.confirmTokens(names, options: $0)
    }
  }
}

/// `token revoke`.
struct TokenRevokeCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("revoke", AccountHelp.revoke)
  }

  @Argument(help: ArgumentHelp(say(AccountHelp.tokenID), valueName: "id")) var ids: [String]
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    let names = ids.map { AccessTokenID($0.lowercased()) }
    let subject = ChangeSubject(
      id: ids.joined(separator: ", "), done: AccountHelp.revoked, wouldDo: AccountHelp.wouldRevoke)
    try session.change(subject, write) {
      try session.planner.revokeTokens(names, options: $0)
    }
  }
}

/// `token list`.
struct TokenListCommand: ReadingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("list", AccountHelp.tokenList)
  }

  @OptionGroup var global: GlobalOptions

  func run(in session: Session) throws {
    let directory = try session.planner.repository.directory()
    let access = try session.planner.repository.access()
    let tokens = access.tokens.values.sorted { $0.id < $1.id }
    let language = session.language
    func isGood(_ token: AccessToken) -> Bool {
      token.isGood(on: session.today, in: access, directory)
    }
    func isPending(_ token: AccessToken) -> Bool {
      token.pendingSince != nil && token.isInForce(on: session.today, in: access, directory)
    }
    let uses = try session.store.lastUses()
    func used(_ token: AccessToken) -> Int64? { uses[.token(token.id)]?.at }
    let sheet = Sheet(
      columns: [
        Column("id", FeedHelp.id(language)), Column("account", AccountHelp.account(language)),
        Column("scope", AccountHelp.scopeHeading(language)),
        Column("label", FeedHelp.labelHeading(language), priority: 1, minWidth: 6),
        Column("issuedOn", FeedHelp.grantedOn(language), priority: 3),
        Column("expiresOn", FeedHelp.expiresOn(language), priority: 2),
        Column("issuedBy", AccountHelp.issuerHeading(language), priority: 2),
        Column("good", FeedHelp.standing(language)),
        Column("usedAt", FeedHelp.used(language), priority: 1),
      ],
      rows: tokens.map { token in
        let word =
          isPending(token)
          ? AccountHelp.pending : FeedHelp.standings[isGood(token) ? "served" : "withdrawn"]
        return [
          Cell(token.id.rawValue), Cell(token.account.rawValue), Cell(token.scope.rawValue),
          Cell(token.label), Cell(token.issuedOn.description),
          Cell(token.expiresOn?.description ?? ""), Cell(token.issuedBy ?? ""),
          Cell(word?(language) ?? "", data: String(isGood(token))),
          Cell(
            used(token).map { session.moment($0) } ?? FeedHelp.never(language),
            data: used(token).map { String($0) } ?? ""),
        ]
      })
    session.present(sheet) {
      .array(
        tokens.map { token in
          .object([
            ("id", .string(token.id.rawValue)), ("account", .string(token.account.rawValue)),
            ("scope", .string(token.scope.rawValue)), ("label", .string(token.label)),
            ("issuedOn", .date(token.issuedOn)), ("expiresOn", .date(token.expiresOn)),
            ("issuedBy", .text(token.issuedBy)), ("good", .bool(isGood(token))),
            ("pending", .bool(isPending(token))),
            ("usedAt", .number(used(token).map { Int($0) })),
          ])
        })
    }
  }
}

extension Session {
  /// The last day something holds: a date, or a term from today with or without its sign.
  func lastDay(_ text: String) throws -> CivilDate {
    let isTerm = text.first?.isNumber == true && text.last?.isLetter == true
    return try date(isTerm ? "+" + text : text, .coming)
  }
}
