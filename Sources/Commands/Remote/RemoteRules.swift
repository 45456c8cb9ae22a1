import ArgumentParser
import CarePlans
import Planner
import ReportTables
import Wording

/// Which commands may be run from elsewhere.
enum RemoteRules {
  /// Commands about this machine and not about a store's plans: never run for others.
  static let local: [any ParsableCommand.Type] = [
    InitCommand.self, DemoCommand.self, ServeCommand.self, DoctorCommand.self, TermCommand.self,
    ConfigGetCommand.self, ConfigListCommand.self, ConfigSetCommand.self,
    ConfigUnsetCommand.self, LoginCommand.self,
    LogoutCommand.self, CompletionCommand.self, CompleteCommand.self, StoreBackupCommand.self,
    StoreRebuildCommand.self,
    StoreRestoreCommand.self, StoreShowCommand.self, StoreVerifyCommand.self, PlanEditCommand.self,
  ]

  /// Those of them that run here and ask a service for what they are about.
  static func asksService(_ command: any ParsableCommand.Type) -> Bool {
    let asking: [any ParsableCommand.Type] = [PlanEditCommand.self]
    return asking.have(command)
  }

  static func isLocal(_ command: any ParsableCommand.Type) -> Bool {
    local.have(command)
  }

  /// Commands that concern no store of either side, so that `--server` before them does no harm.
  static func ignoresServer(_ command: any ParsableCommand.Type) -> Bool {
    let harmless: [any ParsableCommand.Type] = [
      TermCommand.self, LoginCommand.self, LogoutCommand.self, CompletionCommand.self,
      CompleteCommand.self,
    ]
    return harmless.have(command)
  }

  /// Commands whose result is a text of its own, or that read a file: a calendar, a plan as YAML.
  static let withoutJSON: [any ParsableCommand.Type] = [
    FeedExportCommand.self, PlanExportCommand.self, PlanImportCommand.self,
    PartnerImportCommand.self, WorkerImportCommand.self,
    TemplateCheckCommand.self, PartnerClosuresCommand.self, WorkerClosuresCommand.self,
  ]

  static func hasNoJSON(_ command: any ParsableCommand.Type) -> Bool {
    withoutJSON.have(command)
  }

  /// Refuses what would choose another store, folder or day than the service's.
  ///
  /// - Throws: ``Problem`` `option-not-remote`.
  static func checkOptions(_ arguments: [String]) throws(Problem) {
    let refused = ["--store", "--home", "--today"]
    for argument in arguments.prefix(while: { $0 != "--" }) {
      let name = argument.prefix { $0 != "=" }
      if refused.contains(String(name)) {
        throw Problem(.service(.optionNotRemote), .usage, ["option": String(name)])
      }
    }
  }

  /// Refuses a command that the account may not run.
  ///
  /// - Throws: ``Problem`` `command-local-only`, `role-may-not` or `token-may-not-write`.
  static func check(
    _ command: any ParsableCommand, _ account: Account, _ scope: AccessToken.Scope
  ) throws {
    let kind = type(of: command)
    let name = CommandTable.name(of: kind)
    guard !local.have(kind), !(command is any AsyncParsableCommand) else {
      throw Problem(.service(.commandLocalOnly), .refused, ["command": name])
    }
    // Help is for everybody.
    guard CommandTable.isOwn(kind) else { return }
    guard RoleRights.mayRun(kind, account.role) else {
      throw Problem(
        .service(.roleMayNot), .notPermitted, ["command": name, "role": account.role.rawValue])
    }
    guard scope == .write || !writes(command) else {
      throw Problem(.service(.tokenMayNotWrite), .notPermitted, ["command": name])
    }
  }

  /// Whether a command has the options of those that write, or is kept in the journal itself.
  static func writes(_ command: any ParsableCommand) -> Bool {
    command is any RecordingCommand
      || Mirror(reflecting: command).children.contains { $0.value is OptionGroup<WriteOptions> }
  }
}

extension [any ParsableCommand.Type] {
  /// Whether a command is one of them.
  func have(_ command: any ParsableCommand.Type) -> Bool {
    contains { ObjectIdentifier($0) == ObjectIdentifier(command) }
  }
}
