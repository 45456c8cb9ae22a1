import ArgumentParser
import CarePlans
import CivilTime
import PlanAPI
import Planner
import ReportTables
import Wording

/// `account`: who may use the service.
struct AccountGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "account", AccountHelp.accounts,
      subcommands: [
        AccountAddCommand.self, AccountListCommand.self, AccountDisableCommand.self,
      ])
  }
}

extension Account.Role: ExpressibleByArgument {}
extension AccessToken.Scope: ExpressibleByArgument {}

/// `account add`.
struct AccountAddCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("add", AccountHelp.add)
  }

  @Argument(help: ArgumentHelp(say(AccountHelp.name), valueName: "account")) var id: String
  @Option(help: ArgumentHelp(say(AccountHelp.role))) var role: Account.Role
  @Option(help: ArgumentHelp(say(AccountHelp.worker), valueName: "code")) var worker: String?
  @Option(help: ArgumentHelp(say(AccountHelp.partner), valueName: "code")) var partner: String?
  @Flag(name: .customLong("drill-down"), help: ArgumentHelp(say(AccountHelp.drillDown)))
  var mayDrillDown = false
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    let directory = try session.planner.repository.directory()
    let account = Account(
      id: AccountID(id), role: role, worker: try worker.map { try directory.worker(typed: $0) },
      partner: try partner.map { try directory.partner(typed: $0) }, mayDrillDown: mayDrillDown,
      addedOn: session.today)
    try session.change(ChangeSubject(id: id), write) { options in
      try session.planner.addAccount(account, options: options)
    }
  }
}

/// `account disable`.
struct AccountDisableCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("disable", AccountHelp.disable)
  }

  @Argument(help: ArgumentHelp(say(AccountHelp.name), valueName: "account")) var id: String
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    let subject = ChangeSubject(
      id: id, done: AccountHelp.disabled, wouldDo: AccountHelp.wouldDisable)
    try session.change(subject, write) { options in
      try session.planner.disableAccount(AccountID(id), options: options)
    }
  }
}

/// `account list`.
struct AccountListCommand: ReadingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("list", AccountHelp.list)
  }

  @OptionGroup var global: GlobalOptions

  func run(in session: Session) throws {
    let directory = try session.planner.repository.directory()
    let access = try session.planner.repository.access()
    let accounts = access.accounts.values.sorted { $0.id < $1.id }
    let language = session.language
    func keys(_ account: Account) -> Int {
      access.tokens.values.count {
        $0.account == account.id && $0.isGood(on: session.today, in: access, directory)
      }
    }
    let sheet = Sheet(
      columns: [
        Column("account", AccountHelp.account(language)),
        Column("role", AccountHelp.roleHeading(language)),
        Column("worker", AccountHelp.workerHeading(language), priority: 1),
        Column("partner", AccountHelp.partnerHeading(language), priority: 2),
        Column("tokens", AccountHelp.tokensHeading(language), alignment: .right),
        Column("disabledOn", AccountHelp.disabledHeading(language), priority: 3),
      ],
      rows: accounts.map { account in
        [
          Cell(account.id.rawValue), Cell(account.role.rawValue),
          Cell(account.worker?.rawValue ?? ""), Cell(account.partner?.rawValue ?? ""),
          Cell(keys(account)), Cell(account.disabledOn?.description ?? ""),
        ]
      }, footnotes: accounts.isEmpty ? [AccountHelp.none(language)] : [])
    session.present(sheet) {
      .array(
        accounts.map { account in
          .object([
            ("account", .string(account.id.rawValue)), ("role", .string(account.role.rawValue)),
            ("worker", .text(account.worker?.rawValue)),
            ("partner", .text(account.partner?.rawValue)),
            ("drillDown", .bool(account.mayDrillDown)), ("tokens", .int(keys(account))),
            ("addedOn", .date(account.addedOn)), ("disabledOn", .date(account.disabledOn)),
          ])
        })
    }
  }
}
