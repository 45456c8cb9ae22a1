import ArgumentParser
package import CarePlans
import CivilTime
package import PlanAPI
import PlanStore
import Planner
import ReportTables
package import WebServer
import Wording

/// Runs command lines of others on the store of a service: the same commands, the same words.
package struct CommandHost: CommandRunning {
  package let commands: [APICommand]
  private let store: Store
  private let planner: Planner
  private let settings: Settings

  /// - Parameters:
  ///   - session: The session of the service itself.
  ///   - settings: Those the service was started with.
  init(_ session: Session, _ settings: Settings) throws {
    commands = try APICatalog.commands()
    store = session.store
    planner = session.planner
    // What holds for the one who started the service holds for nobody else, but for its address.
    self.settings = Settings(
      flags: [.url: try settings.serviceURL()], environment: [:], path: settings.path)
  }

  package var version: String { Version.current }

  package func meaning(of request: CommandRequest) -> CommandMeaning? {
    let line = GlobalArguments.behindCommand(request.arguments)
    guard let leaf = try? CommandTable.leaf(of: line) else { return nil }
    return CommandMeaning(
      name: CommandTable.name(of: leaf.command), writes: RemoteRules.writes(leaf.command.init()))
  }

  /// Runs one command for an account.
  ///
  /// - Throws: `KeyRefused` when it may not come in any more.
  package func run(_ request: CommandRequest, for account: Account, with token: AccessToken) throws
    -> CommandAnswer
  {
    let seat = RemoteConsole(request)
    var console = Console(language: request.language.flatMap(Language.init) ?? .nl)
    console.width = min(max(request.width ?? 80, 40), 400)
    console.usesColor = request.usesColor ?? false
    console.isTerminal = request.isTerminal ?? false
    console.canAsk = request.canAsk ?? false
    console.seat = seat
    let code = try Console.$current.withValue(console) {
      try exitCode(of: request.arguments, account, token, console)
    }
    return seat.answer(code: code)
  }

  private func exitCode(
    of arguments: [String], _ account: Account, _ token: AccessToken, _ console: Console
  ) throws(KeyRefused) -> Int32 {
    do {
      try RemoteRules.checkOptions(arguments)
      let arguments = BackwardTerms.shielded(GlobalArguments.behindCommand(arguments))
      var command = try CommandTable.parse(arguments)
      try RemoteRules.check(command, account, token.scope)
      if !RemoteRules.writes(command) {
        // What an account may see is of the same state as what it is told.
        try planner.repository.read { _ in try run(&command, for: account, token, console) }
      } else {
        try run(&command, for: account, token, console)
      }
      return 0
    } catch let refused as KeyRefused {
      throw refused
    } catch is RemoteConsole.Pause {
      return Int32(Problem.Outcome.refused.rawValue)
    } catch is Interruption.BrokenOff {
      // Nobody waits for the words; that nothing was done must not be kept as an answer.
      return Int32(Problem.Outcome.unavailable.rawValue)
    } catch {
      return ErrorPrinter(console: console, role: account.role).report(error)
    }
  }

  private func run(
    _ command: inout any ParsableCommand, for account: Account, _ token: AccessToken,
    _ console: Console
  ) throws {
    var console = console
    console.host = try hosted(for: account, with: token)
    try Console.$current.withValue(console) { try command.run() }
  }

  /// The store as an account sees it.
  ///
  /// - Throws: `KeyRefused`.
  private func hosted(for account: Account, with token: AccessToken) throws -> HostedStore {
    try planner.repository.read { state in
      let actor = PlanActor(account, with: token)
      // It may have waited for its turn, and for others after that.
      try planner.acting(actor).requireStanding(in: state)
      return HostedStore(
        store: store, settings: settings,
        planner: planner.acting(
          actor,
          seeing: try ViewerScope(of: account, in: planner.repository, on: planner.today)),
        account: account)
    }
  }
}

/// The opened store that commands of others run on, as one of them sees it.
package struct HostedStore: Sendable {
  let store: Store
  let settings: Settings
  let planner: Planner
  let account: Account
}
