import ArgumentParser
import PlanAPI
import PlanText
import Planner
import RemotePlanner
import ReportTables
import WebServer
import Wording

/// Runs a command line on a service: what it prints, asks, reads and writes happens here.
struct RemoteRun {
  let server: String
  let token: String
  let console: Console

  /// The service that a command line is meant for, with the line without its name; nil for one
  /// that is about this machine.
  ///
  /// - Throws: ``Problem`` `setting-malformed`, or `login-needed`.
  static func meant(by arguments: [String], _ console: Console) throws -> (RemoteRun, [String])? {
    let (typed, rest) = split(arguments)
    let path = Settings.path(in: console.environment)
    // A file that cannot be read is told by the command that needs it, and mended by `config`.
    var settings = Settings(
      environment: console.environment, file: (try? SettingsFile.read(path)) ?? [:], path: path)
    settings.flags[.server] = typed
    guard settings.found(.server) != nil else { return nil }
    let options = rest.prefix { $0 != "--" }
    if options.contains(where: { ["--help", "-h", "--version"].contains($0) }) { return nil }
    if typed == nil, options.contains(where: { $0 == "--store" || $0.hasPrefix("--store=") }) {
      return nil
    }
    let line = GlobalArguments.behindCommand(rest)
    if let leaf = try CommandTable.leaf(of: line), RemoteRules.isLocal(leaf.command),
      !RemoteRules.asksService(leaf.command)
    {
      let name = CommandTable.name(of: leaf.command)
      guard typed == nil || RemoteRules.ignoresServer(leaf.command) else {
        throw Problem(.service(.commandLocalOnly), .refused, ["command": name])
      }
      return nil
    }
    guard let server = try settings.value(.server) else { return nil }
    guard try settings.value(.today) == nil else {
      throw Problem(.service(.optionNotRemote), .usage, ["option": Setting.today.variable])
    }
    guard let token = try Credentials(beside: path).token(for: server) else {
      throw Problem(.service(.loginNeeded), .notPermitted, ["server": server])
    }
    return (RemoteRun(server: server, token: token, console: console), rest)
  }

  /// Runs the line and gives its exit code.
  ///
  /// A file for a secret is made before the service makes the secret.
  func run(_ arguments: [String]) async throws -> Int32 {
    if let edit = try PlanEditCommand.typed(in: arguments) {
      try await edit.run(on: self)
      return 0
    }
    guard let out = Self.secretFile(in: arguments) else {
      return try await run(arguments, into: nil)
    }
    try LocalFile.reserve(out)
    do {
      let code = try await run(arguments, into: out)
      if code != 0 { LocalFile.remove(out) }
      return code
    } catch {
      LocalFile.remove(out)
      throw error
    }
  }

  /// What `--out` names on a line that is no preview.
  static func secretFile(in arguments: [String]) -> String? {
    let options = arguments.prefix { $0 != "--" }
    guard !options.contains(where: { ["-n", "--dry-run"].contains($0) }) else { return nil }
    if let whole = options.last(where: { $0.hasPrefix("--out=") }) {
      return String(whole.dropFirst("--out=".count))
    }
    guard let place = options.lastIndex(of: "--out") else { return nil }
    return options[(place + 1)...].first
  }

  private func run(_ arguments: [String], into reserved: String?) async throws -> Int32 {
    Int32(clamping: try await carryOut(arguments, into: reserved).code)
  }

  /// What a line answers, told to nobody.
  func answer(to arguments: [String]) async throws -> CommandAnswer {
    try await answer(request(of: arguments))
  }

  private func request(of arguments: [String]) -> CommandRequest {
    var request = CommandRequest(arguments: arguments)
    request.language = console.language.rawValue
    request.width = console.width
    request.usesColor = console.usesColor
    request.isTerminal = console.isTerminal
    request.canAsk = console.canAsk
    request.canType = console.canAsk
    return request
  }

  /// Runs a line as if it ran here.
  ///
  /// - Parameter files: What lies nowhere and is named on the line.
  func carryOut(
    _ arguments: [String], files: [String: String]? = nil, into reserved: String? = nil
  ) async throws -> CommandAnswer {
    var request = request(of: arguments)
    request.files = files
    while true {
      let answer = try await self.answer(request)
      // A service reads and writes no file here that nobody named.
      for path in answer.written.map(\.path) + [answer.needs].compactMap(\.self) {
        guard CommandRequest.isTyped(path, in: arguments) else {
          throw Problem(.service(.serverStrange), .unavailable, ["server": server, "detail": path])
        }
      }
      if let path = answer.needs {
        request.files = (request.files ?? [:]).merging([path: try text(path)]) { $1 }
        continue
      }
      if !answer.output.isEmpty { console.data(answer.output) }
      if !answer.talk.isEmpty { console.talk(bytes: Array(answer.talk.utf8)) }
      if let question = answer.question, answer.asksLine ?? false {
        let line = try console.askText(question) ?? ""
        request.typed = (request.typed ?? []) + [CommandRequest.TypedLine(line, at: question)]
        continue
      }
      if let question = answer.question {
        try console.ask(question, unless: false)
        request.agreed = (request.agreed ?? []) + [answer.talk + question]
        continue
      }
      for file in answer.written {
        guard file.path != reserved else {
          try LocalFile.fill(file.path, with: file.text)
          continue
        }
        let mayReplace = file.isReplacing && arguments.contains("--force")
        try LocalFile.write(
          file.text, to: file.path,
          replacing: mayReplace || Self.offersForce(arguments) ? mayReplace : nil)
      }
      return answer
    }
  }

  /// Whether the command of a line replaces a file when it is told to.
  private static func offersForce(_ arguments: [String]) -> Bool {
    let leaf = try? CommandTable.leaf(of: GlobalArguments.behindCommand(arguments))
    return leaf?.command == FeedExportCommand.self || leaf?.command == PlanExportCommand.self
  }

  /// The text of a file that a command asks for; a sheet may be in the signs of Windows.
  private func text(_ path: String) throws -> String {
    SheetFile.isNamedSheet(path)
      ? SheetBytes.text(try LocalFile.bytes(path)) : try LocalFile.text(path)
  }

  private func answer(_ request: CommandRequest) async throws -> CommandAnswer {
    do {
      return try await RemoteService(url: server, token: token).run(request)
    } catch let failure as RemoteService.Failure {
      throw Problem(failure, server)
    }
  }

  /// What was typed after `--server`, and the rest of the line.
  private static func split(_ arguments: [String]) -> (server: String?, rest: [String]) {
    var server: String?
    var rest: [String] = []
    var isNext = false
    for (place, argument) in arguments.enumerated() {
      if argument == "--" { return (server, rest + arguments[place...]) }
      if isNext {
        server = argument
        isNext = false
      } else if argument == "--server" {
        isNext = true
      } else if argument.hasPrefix("--server=") {
        server = String(argument.dropFirst(9))
      } else {
        rest.append(argument)
      }
    }
    return (server, isNext ? arguments : rest)
  }
}

extension Problem {
  /// What a failed call means to the one who made it.
  init(_ failure: RemoteService.Failure, _ server: String) {
    switch failure {
    case .unreachable(let detail):
      self.init(.service(.serverUnreachable), .unavailable, ["server": server, "detail": detail])
    case .lost(let detail):
      self.init(.service(.serverAnswerLost), .unavailable, ["server": server, "detail": detail])
    case .busy: self.init(.service(.serverBusy), .unavailable, ["server": server])
    case .refused: self.init(.service(.tokenRefused), .notPermitted)
    case .strange(let detail):
      self.init(.service(.serverStrange), .unavailable, ["server": server, "detail": detail])
    case .otherVersion(let version):
      self.init(
        .service(.serverVersion), .unavailable,
        ["server": server, "version": version, "own": APIVersion.current.description])
    case .unencrypted: self.init(.service(.serverUnencrypted), .refused, ["server": server])
    case .problem(_, let message):
      self.init(.service(.serverRefuses), .unavailable, ["server": server, "detail": message])
    }
  }
}
