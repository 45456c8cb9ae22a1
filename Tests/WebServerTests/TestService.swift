// swift-format-ignore-file: NeverForceUnwrap

import CarePlans
import CivilTime
import Files
import Foundation
import Hummingbird
import HummingbirdTesting
import PlanAPI
import PlanStore
import Planner
import StoreSamples
import Synchronization
import TestSupport
import WebPages
import Wording

@testable import WebServer

/// A service on a small store of its own, asked without a network; gone with its folder.
final class TestService: Sendable {
  let folder: URL
  let store: Store
  let planner: Planner
  let clock = MovableClock()
  let runner = TestRunner()
  let service: WebService
  let log = TestLog()
  private let responder: ServiceResponder

  /// - Parameters:
  ///   - isEncrypted: Whether it is as if it had a certificate.
  ///   - isHasty: Whether nobody waits for a run once it has begun, nor for a turn.
  ///   - proxies: Whose forwarded headers are believed.
  init(isEncrypted: Bool = false, isHasty: Bool = false, proxies: [AddressRange] = []) throws {
    folder = FileManager.default.temporaryDirectory.appending(
      path: "aftercare-web-\(UUID().uuidString)", directoryHint: .isDirectory)
    let path = folder.appending(path: "store.db").path(percentEncoded: false)
    store = try SampleStore.make(at: path)
    planner = Planner(
      repository: store, clock: clock, random: SeededBits(), library: NoTexts(),
      actor: PlanActor(name: "anna", login: "test"))
    let log = log
    var service = WebService(
      WebService.Parts(
        planner: planner, watch: try StoreWatch(on: path), fetches: store,
        log: try WALCheckpointer(of: store), zone: .amsterdam, uidKey: store.uidKey,
        commands: runner, pages: try PageTemplates { try ShippedLibrary().text(at: $0) }),
      ServiceOptions(
        host: "127.0.0.1", port: 0, tls: isEncrypted ? ("none", "none") : nil, proxies: proxies,
        language: .nl),
      log: JSONLines(time: { "then" }) { line in log.add(line) })
    let door = runner.door
    if isHasty {
      service.patience = DeadlineExecutor(limit: { try await door.entered() })
      service.turns = AccountTurns(limit: {})
    }
    self.service = service
    responder = service.responder()
  }

  deinit {
    try? store.close()
    try? FileManager.default.removeItem(at: folder)
  }

  /// The answer to one request.
  func ask(
    _ uri: String, _ method: HTTPRequest.Method = .get, _ headers: HTTPFields = [:],
    body: String? = nil
  ) async throws -> TestResponse {
    let application = Application(responder: responder)
    return try await application.test(.router) { client in
      try await client.execute(
        uri: uri, method: method, headers: headers, body: body.map { ByteBuffer(string: $0) })
    }
  }

  /// Adds an account with a key, and gives the header it is shown with.
  func key(_ role: Account.Role, _ scope: AccessToken.Scope = .write) throws -> HTTPFields {
    let id = AccountID("a-\(role)-\(scope)")
    let account = Account(
      id: id, role: role, worker: nil, partner: nil, addedOn: planner.today)
    _ = try planner.addAccount(account, options: ChangeOptions())
    let issued = try planner.issueToken(
      for: id, scope: scope, label: "", expiresOn: nil, options: ChangeOptions())
    return [.authorization: "Bearer \(issued.secret!.text)"]
  }
}

/// A clock that tests set.
final class MovableClock: PlanClock {
  private let instant = Mutex(SampleStore.noon)

  func now() -> Int64 { instant.withLock { $0 } }
  func end(of day: CivilDate) -> Int64 { (Int64(day.dayNumber) + 1) * 86_400_000 }
  func today() -> CivilDate { CivilDate(clamping: Int(now() / 86_400_000)) }
  func pass(days: Int = 0, seconds: Int = 0) {
    instant.withLock { $0 += Int64(days * 86_400 + seconds) * 1_000 }
  }
}

/// Numbers that are the same in every run.
final class SeededBits: RandomSource {
  private let source = Mutex(SplitMix64(seed: 5))

  func bits() -> UInt64 { source.withLock { $0.next() } }
}

struct NoTexts: TextLibrary {
  func text(at path: String) throws -> String? { nil }
  func paths(in folder: String) throws -> [String] { [] }
}

/// Keeps what is logged.
final class TestLog: Sendable {
  private let lines = Mutex("")

  var text: String { lines.withLock { $0 } }
  func add(_ line: [UInt8]) { lines.withLock { $0 += String(decoding: line, as: UTF8.self) } }
}

/// Runs nothing, and remembers what it was to run.
final class TestRunner: CommandRunning {
  struct Call: Sendable {
    var request: CommandRequest
    var account: AccountID
    var scope: AccessToken.Scope
  }

  let commands = [
    APICommand(
      path: ["next"], summary: "What is next.", writes: false,
      parameters: [
        APICommand.Parameter(
          name: "plan", option: "--plan", kind: .option, isRequired: false, isRepeating: true,
          summary: "", values: nil)
      ], list: ListShape("items", key: ["plan", "key"])),
    APICommand(
      path: ["task", "done"], summary: "Done.", writes: true,
      parameters: [
        APICommand.Parameter(
          name: "refs", option: "", kind: .argument, isRequired: true, isRepeating: true,
          summary: "", values: nil),
        APICommand.Parameter(
          name: "reason", option: "--reason", kind: .option, isRequired: false,
          isRepeating: false, summary: "", values: nil),
      ]),
  ]
  let version = "9.9"
  private let state = Mutex(
    (answer: CommandAnswer(code: 0, output: "{}", talk: ""), calls: [Call]()))

  /// Closed, it holds up every run.
  let door = Door()

  var calls: [Call] { state.withLock { $0.calls } }
  func answer(with answer: CommandAnswer) { state.withLock { $0.answer = answer } }

  private let list = Mutex<JSONTree?>(nil)

  /// Answers a list, or the page of it that is asked for.
  func answer(with tree: JSONTree) { list.withLock { $0 = tree } }

  private func page(for request: CommandRequest) -> CommandAnswer? {
    list.withLock { list in
      guard let list else { return nil }
      let part = request.page.flatMap { list.page($0) }
      let bytes = (part?.tree ?? list).bytes()
      var answer = CommandAnswer(code: 0, output: String(decoding: bytes, as: UTF8.self), talk: "")
      answer.next = part?.next
      return answer
    }
  }

  func meaning(of request: CommandRequest) -> CommandMeaning? {
    let words = request.arguments.prefix { !$0.hasPrefix("-") && !$0.contains("/") }
    return words.first.map { _ in
      CommandMeaning(name: words.joined(separator: " "), writes: words.last == "done")
    }
  }

  private let isRefusing = Mutex(false)

  /// Whether every run ends as if the key had been taken back meanwhile.
  func refuse(_ refuses: Bool) { isRefusing.withLock { $0 = refuses } }

  func run(_ request: CommandRequest, for account: Account, with token: AccessToken) throws
    -> CommandAnswer
  {
    if isRefusing.withLock({ $0 }) { throw KeyRefused() }
    if meaning(of: request)?.writes ?? false { try? Interruption.startWriting() }
    state.withLock { state in
      state.calls.append(Call(request: request, account: account.id, scope: token.scope))
    }
    door.pass()
    return page(for: request) ?? state.withLock { $0.answer }
  }
}

/// Blocks threads while it is closed.
final class Door: Sendable {
  private let isClosed = Mutex(false)
  /// Those who found it closed and for whom nobody has waited.
  private let arrivals = Mutex(0)
  private let condition = NSCondition()

  func close() { isClosed.withLock { $0 = true } }

  func open() {
    condition.withLock {
      isClosed.withLock { $0 = false }
      condition.broadcast()
    }
  }

  /// Returns once somebody stands before it for whom nobody else has waited.
  func entered() async throws {
    func takes() -> Bool {
      arrivals.withLock { count in
        guard count > 0 else { return false }
        count -= 1
        return true
      }
    }
    while !takes() { try await Task.sleep(for: .milliseconds(1)) }
  }

  func pass() {
    if isClosed.withLock({ $0 }) { arrivals.withLock { $0 += 1 } }
    condition.withLock {
      while isClosed.withLock({ $0 }) { condition.wait() }
    }
  }
}
