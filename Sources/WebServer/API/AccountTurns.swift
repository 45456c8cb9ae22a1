import CarePlans
import Synchronization

/// Lets each account run a few commands at once; the others of it wait a little, then are sent away.
///
/// A turn lasts until the thread that worked for it is free, not until somebody was answered.
final class AccountTurns: Sendable {
  /// The account has enough running.
  struct Busy: Error {}

  private struct Waiter {
    var number: Int
    var continuation: CheckedContinuation<Bool, Never>
  }

  private struct State {
    var running: [AccountID: Int] = [:]
    var waiting: [AccountID: [Waiter]] = [:]
    var number = 0
  }

  /// The most that one account runs at once.
  static let most = 2
  /// The most that wait for one account; what goes beyond is sent away at once.
  static let mostWaiting = 32

  /// Returns when somebody has waited long enough.
  private let limit: @Sendable () async throws -> Void
  private let state = Mutex(State())

  init(limit: @escaping @Sendable () async throws -> Void) { self.limit = limit }

  /// How many commands of an account run, and how many wait.
  func running(_ account: AccountID) -> Int { state.withLock { $0.running[account] ?? 0 } }
  func waiting(_ account: AccountID) -> Int { state.withLock { $0.waiting[account]?.count ?? 0 } }

  /// Takes a turn, which ``leave(_:)`` gives back.
  ///
  /// - Throws: `Busy` when none was free in time.
  func enter(_ account: AccountID) async throws(Busy) {
    let isEntered = await withCheckedContinuation { continuation in
      let number: Int? = state.withLock { state in
        if state.running[account, default: 0] < Self.most {
          state.running[account, default: 0] += 1
          continuation.resume(returning: true)
          return nil
        }
        guard state.waiting[account, default: []].count < Self.mostWaiting else {
          continuation.resume(returning: false)
          return nil
        }
        state.number += 1
        state.waiting[account, default: []].append(
          Waiter(number: state.number, continuation: continuation))
        return state.number
      }
      guard let number else { return }
      Task { [limit] in
        try? await limit()
        self.sendAway(number, account)
      }
    }
    guard isEntered else { throw Busy() }
  }

  /// Gives a turn back; the one who waits longest has it next.
  func leave(_ account: AccountID) {
    let next: Waiter? = state.withLock { state in
      if var waiting = state.waiting[account], !waiting.isEmpty {
        let first = waiting.removeFirst()
        state.waiting[account] = waiting.isEmpty ? nil : waiting
        return first
      }
      let left = state.running[account, default: 0] - 1
      state.running[account] = left > 0 ? left : nil
      return nil
    }
    next?.continuation.resume(returning: true)
  }

  private func sendAway(_ number: Int, _ account: AccountID) {
    let waiter: Waiter? = state.withLock { state in
      guard let place = state.waiting[account]?.firstIndex(where: { $0.number == number }) else {
        return nil
      }
      return state.waiting[account]?.remove(at: place)
    }
    waiter?.continuation.resume(returning: false)
  }
}
