import ArgumentParser
import PlanAPI
import Planner
import RemotePlanner
import WebServer
import Wording

/// `login`: remembers the key to a service, once it was tried.
struct LoginCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("login", AccountHelp.login)
  }

  @Argument(help: ArgumentHelp(say(AccountHelp.server), valueName: "url")) var url: String
  @Option(
    name: .customLong("token-file"),
    help: ArgumentHelp(say(AccountHelp.tokenFile), valueName: "path"))
  var file: String?
  @OptionGroup var global: GlobalOptions

  private struct Identity: Decodable {
    var actor: String?
    var login: String
  }

  func run() async throws {
    let console = Console.current
    let settings = try global.settings(console)
    guard ServiceURL(url) != nil else {
      throw Problem(.service(.serverMalformed), .usage, ["server": url])
    }
    guard RemoteService.isSafe(url) else { throw Problem(.unencrypted, url) }
    let token = try token(console)
    let identity = try await identity(by: token, console)
    var credentials = try Credentials(beside: settings.path)
    try credentials.set(token.text, for: url)
    console.talk(
      AccountHelp.loggedIn(
        console.language,
        ["server": url, "account": identity.actor ?? "", "role": identity.login]))
  }

  /// The key that is typed, or is in a file.
  private func token(_ console: Console) throws -> SecretToken {
    // Never from the command line, where everybody on the machine could read it.
    let text =
      try file.map { try LocalFile.text($0) }
      ?? console.askSecret(say(AccountHelp.askToken)) ?? LocalFile.text("-")
    guard let token = SecretToken(text.trimmingWhitespace()) else {
      throw Problem(.service(.tokenRefused), .notPermitted)
    }
    return token
  }

  /// Whom the service takes the holder of a key for.
  private func identity(by token: SecretToken, _ console: Console) async throws -> Identity {
    var request = CommandRequest(arguments: ["whoami", "--format=json"])
    request.language = console.language.rawValue
    let answer: CommandAnswer
    do {
      answer = try await RemoteService(url: url, token: token.text).run(request)
    } catch let failure as RemoteService.Failure {
      throw Problem(failure, url)
    }
    guard let identity = try? BoundedJSON.decode(Identity.self, from: answer.output.utf8) else {
      throw Problem(.service(.serverStrange), .unavailable, ["server": url, "detail": "whoami"])
    }
    return identity
  }
}

/// `logout`: forgets the key to a service.
struct LogoutCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("logout", AccountHelp.logout)
  }

  @Argument(help: ArgumentHelp(say(AccountHelp.server), valueName: "url")) var url: String
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let console = Console.current
    var credentials = try Credentials(beside: try global.settings(console).path)
    let wasKnown = try credentials.set(nil, for: url)
    let words = wasKnown ? AccountHelp.loggedOut : AccountHelp.notLoggedIn
    console.talk(words(console.language, ["server": url]))
  }
}
