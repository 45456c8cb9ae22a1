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
struct AccountListCommand: ReadingCommand, AnsweringCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("list", AccountHelp.list)
  }
  static var answer: AnswerShape { AccountListTable.shape }
  static var rows: ListShape? { ListShape(key: ["account"]) }

  @OptionGroup var global: GlobalOptions

  func run(in session: Session) throws {
    session.present(try session.planner.accountList(), AccountListTable.self)
  }
}
