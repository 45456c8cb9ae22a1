import CarePlans
import PlanAPI
import Planner
import Synchronization

/// Answers already given, so that a change sent twice is made once.
///
/// Kept in memory for a day, the latest when there are very many; a key of one token means nothing to
/// another.
final class IdempotencyBook: Sendable {
  struct Key: Hashable {
    var token: AccessTokenID
    var text: String
  }

  /// What is to be done with a request.
  enum Turn {
    case run
    /// The same came before, and this was the answer.
    case again(CommandAnswer)
    /// The same is being done right now.
    case busy
    /// The key was used for something else.
    case taken
  }

  private struct Entry {
    var request: CommandRequest
    var answer: CommandAnswer?
    var at: Int64
  }

  private static let lifetime: Int64 = 86_400
  static let most = 10_000
  private let entries = Mutex<[Key: Entry]>([:])

  var count: Int { entries.withLock { $0.count } }

  func begin(_ key: Key, _ request: CommandRequest, now: Int64) -> Turn {
    entries.withLock { entries in
      if let known = entries[key], now - known.at < Self.lifetime {
        guard known.request == request else { return .taken }
        return known.answer.map(Turn.again) ?? .busy
      }
      if entries.count >= Self.most { Self.makeRoom(in: &entries) }
      entries[key] = Entry(request: request, answer: nil, at: now)
      return .run
    }
  }

  /// Forgets the older half of the answers; what is being done is not forgotten.
  private static func makeRoom(in entries: inout [Key: Entry]) {
    let answered = entries.filter { $0.value.answer != nil }
    let oldest = answered.sorted { $0.value.at < $1.value.at }.prefix((answered.count + 1) / 2)
    for (key, _) in oldest { entries[key] = nil }
  }

  /// Forgets a request that could not be run.
  func abandon(_ key: Key) { entries.withLock { $0[key] = nil } }

  /// Keeps the answer; one that only asks for more, or says that it cannot be done just now, is no
  /// answer yet.
  func end(_ key: Key, _ answer: CommandAnswer) {
    entries.withLock { entries in
      if answer.needs != nil || answer.question != nil || answer.isPassing {
        entries[key] = nil
      } else {
        entries[key]?.answer = answer
      }
    }
  }
}

extension CommandAnswer {
  /// Whether nothing was done for a reason that passes: a full disk, a store that others hold.
  fileprivate var isPassing: Bool {
    [Problem.Outcome.unavailable, .inputOutput].contains { $0.rawValue == code }
  }
}
