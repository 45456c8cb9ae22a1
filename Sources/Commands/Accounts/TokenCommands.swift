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
struct TokenListCommand: ReadingCommand, AnsweringCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("list", AccountHelp.tokenList)
  }
  static var answer: AnswerShape { TokenListTable.shape }
  static var rows: ListShape? { ListShape(key: ["id"]) }

  @OptionGroup var global: GlobalOptions

  func run(in session: Session) throws {
    session.present(
      try session.planner.tokenList(session.store.lastUses()), TokenListTable.self)
  }
}

extension Session {
  /// The last day something holds: a date, or a term from today with or without its sign.
  func lastDay(_ text: String) throws -> CivilDate {
    let isTerm = text.first?.isNumber == true && text.last?.isLetter == true
    return try date(isTerm ? "+" + text : text, .coming)
  }
}
