import CarePlans
import Crypto
import FoundationEssentials
import HTTPTypes
import Hummingbird
import Logging
import PlanAPI
import Planner
import Wording

/// Runs commands for those who use the API: away from the threads that answer requests, a few of an
/// account at once, and a change that is sent twice once.
struct CommandService {
  let runner: any CommandRunning
  let patience: DeadlineExecutor
  let turns: AccountTurns
  let logger: Logger
  private let answers = IdempotencyCache()
  private let start = ContinuousClock.now

  init(
    runner: any CommandRunning, patience: DeadlineExecutor, turns: AccountTurns, logger: Logger
  ) {
    self.runner = runner
    self.patience = patience
    self.turns = turns
    self.logger = logger
  }

  /// Runs a command.
  ///
  /// - Parameter key: The Idempotency-Key of the request; only changes are kept under it.
  /// - Throws: ``APIFault``, `DeadlineExecutor.Overdue`, `AccountTurns.Busy`, or `KeyRefused`.
  func answer(
    _ wanted: CommandRequest, key: String?, for guest: BearerAuthenticator.Guest,
    _ context: ServiceContext
  ) async throws -> CommandAnswer {
    if let member = wanted.excessive {
      throw APIFault(.badRequest, .request(.parameterTooLong), member)
    }
    if let path = wanted.unaskedFile {
      throw APIFault(.badRequest, .request(.fileNotAsked), String(path.prefix(60)))
    }
    if let key {
      guard !key.isEmpty else { throw APIFault(.badRequest, .request(.idempotencyKeyEmpty)) }
      guard key.utf8.count <= 200 else {
        throw APIFault(.badRequest, .request(.idempotencyKeyTooLong))
      }
    }
    let meaning = runner.meaning(of: wanted)
    context.notes.note(command: meaning?.name)
    let answer =
      if let key, meaning?.writes ?? false {
        try await once(wanted, IdempotencyCache.Key(token: guest.token.id, text: key), guest)
      } else {
        try await run(guest, writes: meaning?.writes ?? false) { [runner] in
          try runner.run(wanted, for: guest.account, with: guest.token)
        }
      }
    if let cause = answer.cause { logger.failure(cause, context) }
    return answer
  }

  /// Runs work that may take long when it is the account's turn.
  ///
  /// - Parameter writes: Whether it may have to wait for other changes, which must hold up no reader.
  func run<Result: Sendable>(
    _ guest: BearerAuthenticator.Guest, writes: Bool = false,
    _ work: @escaping @Sendable () throws -> Result
  ) async throws -> Result {
    let account = guest.account.id
    try await turns.enter(account)
    let patience = writes ? patience.changing : patience
    return try await patience.run(work, freed: { [turns] in turns.leave(account) })
  }

  private func once(
    _ wanted: CommandRequest, _ key: IdempotencyCache.Key, _ guest: BearerAuthenticator.Guest
  ) async throws -> CommandAnswer {
    let digest = Array(SHA256.hash(data: try Self.encoded(wanted)))
    switch answers.begin(key, digest, now: uptime) {
    case .again(let answer): return answer
    case .done: throw APIFault(.conflict, .request(.answerNotKept))
    case .busy: throw APIFault(.conflict, .request(.requestRunning))
    case .taken: throw APIFault(.badRequest, .request(.idempotencyKeyTaken))
    case .run: break
    }
    do {
      return try await run(guest, writes: true) { [runner, answers] in
        // Also when nobody waits any more: the key then tells how it ended.
        do {
          let answer = try runner.run(wanted, for: guest.account, with: guest.token)
          answers.end(key, answer)
          return answer
        } catch {
          answers.abandon(key)
          throw error
        }
      }
    } catch let error where Self.isUntouched(error) {
      answers.abandon(key)
      throw error
    }
  }

  /// Whether the work has not begun and never will.
  private static func isUntouched(_ error: any Error) -> Bool {
    if case DeadlineExecutor.Overdue.notBegun = error { return true }
    return error is AccountTurns.Busy
  }

  /// Seconds the service runs: a clock that is put right must not make a change twice.
  private var uptime: Int64 { start.duration(to: .now).components.seconds }

  /// The same bytes for the same value.
  static func encoded(_ value: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return Array(try encoder.encode(value))
  }
}
