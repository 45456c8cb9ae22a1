import CarePlans
import Synchronization
import Testing

@testable import WebServer

struct AccountTurnsTests {
  private func patient() -> AccountTurns {
    AccountTurns(limit: { try await Task.sleep(for: .seconds(600)) })
  }

  @Test func `an account has two turns, others have their own, and a turn given back is free`()
    async throws
  {
    let turns = AccountTurns(limit: {})
    for account in ["anna", "bert"] {
      for _ in 0..<AccountTurns.most { try await turns.enter(.init(account)) }
      await #expect(throws: AccountTurns.Busy.self) { try await turns.enter(.init(account)) }
    }
    turns.leave("anna")
    try await turns.enter("anna")
    await #expect(throws: AccountTurns.Busy.self) { try await turns.enter("anna") }
    await #expect(throws: AccountTurns.Busy.self) { try await turns.enter("bert") }
  }

  private final class Order: Sendable {
    private let list = Mutex<[Int]>([])
    var numbers: [Int] { list.withLock { $0 } }
    func add(_ number: Int) { list.withLock { $0.append(number) } }
  }

  @Test func `who waits has the turn that is given back, the first first`() async throws {
    let turns = patient()
    for _ in 0..<AccountTurns.most { try await turns.enter("anna") }
    let order = Order()
    await withTaskGroup(of: Void.self) { group in
      for number in 0..<3 {
        let before = turns.waiting("anna")
        group.addTask {
          try? await turns.enter("anna")
          order.add(number)
          turns.leave("anna")
        }
        while turns.waiting("anna") == before { await Task.yield() }
      }
      turns.leave("anna")
    }
    #expect(order.numbers == [0, 1, 2])
    turns.leave("anna")
    #expect(turns.running("anna") == 0)
  }

  @Test func `only so many wait at once`() async throws {
    let turns = patient()
    for _ in 0..<AccountTurns.most { try await turns.enter("anna") }
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<AccountTurns.mostWaiting {
        group.addTask {
          try? await turns.enter("anna")
          turns.leave("anna")
        }
      }
      while turns.waiting("anna") < AccountTurns.mostWaiting { await Task.yield() }
      await #expect(throws: AccountTurns.Busy.self) { try await turns.enter("anna") }
      for _ in 0..<AccountTurns.most { turns.leave("anna") }
    }
    #expect(turns.running("anna") == 0)
  }
}
