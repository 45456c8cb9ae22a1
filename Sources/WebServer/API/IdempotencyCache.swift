import CarePlans
import PlanAPI
import Planner
import Synchronization

/// Answers already given to changes, so that one sent twice is made once.
///
/// Kept in memory for a day, the latest when there are very many or they are very long; of a request
/// only its hash. A key of one token means nothing to another.
final class IdempotencyCache: Sendable {
  struct Key: Hashable {
    var token: AccessTokenID
    var text: String
  }

  /// What is to be done with a request.
  enum Turn {
    case run
    /// The same came before, and this was the answer.
    case again(CommandAnswer)
    /// The same came before and was done; its answer was too long to be kept.
    case done
    /// The same is being done right now.
    case busy
    /// The key was used for something else.
    case taken
  }

  private enum Outcome {
    case running
    case answered(CommandAnswer)
    case tooLong
  }

  private struct Entry {
    var digest: [UInt8]
    var outcome = Outcome.running
    var at: Int64
    /// Bytes of the answer.
    var size = 0

    var isRunning: Bool { if case .running = outcome { true } else { false } }
  }

  private struct State {
    var entries: [Key: Entry] = [:]
    /// Bytes of the answers of each token.
    var sizes: [AccessTokenID: Int] = [:]
    /// Requests of each token.
    var counts: [AccessTokenID: Int] = [:]
    var size = 0

    mutating func forget(_ key: Key) {
      guard let entry = entries.removeValue(forKey: key) else { return }
      let others = counts[key.token, default: 0] - 1
      counts[key.token] = others > 0 ? others : nil
      size -= entry.size
      let left = sizes[key.token, default: 0] - entry.size
      sizes[key.token] = left > 0 ? left : nil
    }

    /// Forgets the older half of the answers that fit; what is being done is not forgotten.
    mutating func makeRoom(among isMeant: (Key) -> Bool) {
      let answered = entries.filter { !$0.value.isRunning && isMeant($0.key) }
      let oldest = answered.sorted { $0.value.at < $1.value.at }
      for (key, _) in oldest.prefix((oldest.count + 1) / 2) { forget(key) }
    }
  }

  private static let lifetime: Int64 = 86_400
  /// The most answers, and the most bytes of them, of all tokens and of one.
  static let (most, mostOfOne) = (10_000, 1_000)
  static let (mostBytes, mostBytesOfOne) = (64 << 20, 1 << 20)
  private let state = Mutex(State())

  var count: Int { state.withLock { $0.entries.count } }
  /// Bytes of the answers that are kept.
  var size: Int { state.withLock { $0.size } }

  /// - Parameters:
  ///   - digest: The hash of the request.
  ///   - now: Seconds on a clock that nobody sets.
  func begin(_ key: Key, _ digest: [UInt8], now: Int64) -> Turn {
    state.withLock { state in
      if let known = state.entries[key], now - known.at < Self.lifetime {
        guard known.digest == digest else { return .taken }
        switch known.outcome {
        case .running: return .busy
        case .answered(let answer): return .again(answer)
        case .tooLong: return .done
        }
      }
      state.forget(key)
      // Nobody crowds out what others may still send again.
      if state.counts[key.token, default: 0] >= Self.mostOfOne {
        state.makeRoom { $0.token == key.token }
      }
      if state.entries.count >= Self.most { state.makeRoom { _ in true } }
      state.entries[key] = Entry(digest: digest, at: now)
      state.counts[key.token, default: 0] += 1
      return .run
    }
  }

  /// Forgets a request that could not be run.
  func abandon(_ key: Key) { state.withLock { $0.forget(key) } }

  /// Keeps the answer; one that only asks for more, or says that it cannot be done just now, is no
  /// answer yet.
  func end(_ key: Key, _ answer: CommandAnswer) {
    state.withLock { state in
      guard !answer.isPassing, var entry = state.entries[key] else { return state.forget(key) }
      let size = answer.size
      guard size <= Self.mostBytesOfOne else {
        entry.outcome = .tooLong
        state.entries[key] = entry
        return
      }
      while state.sizes[key.token, default: 0] + size > Self.mostBytesOfOne {
        state.makeRoom { $0.token == key.token }
      }
      while state.size + size > Self.mostBytes { state.makeRoom { _ in true } }
      entry.outcome = .answered(answer)
      entry.size = size
      state.entries[key] = entry
      state.size += size
      state.sizes[key.token, default: 0] += size
    }
  }
}

extension CommandAnswer {
  /// Whether nothing was done: it asks for more, or there is a reason that passes, such as a full
  /// disk or a store that others hold.
  fileprivate var isPassing: Bool {
    needs != nil || question != nil
      || [Problem.Outcome.unavailable, .inputOutput].contains { $0.rawValue == code }
  }

  /// Roughly the bytes it takes.
  fileprivate var size: Int {
    written.reduce(output.utf8.count + talk.utf8.count + 256) {
      $0 + $1.path.utf8.count + $1.text.utf8.count
    }
  }
}
