import CarePlans
import TestSupport
import Testing
import Wording

@testable import Planner

/// In what order plans follow a change.
struct FollowUpOrderTests {
  private let a = PlanCode.sample(1)
  private let b = PlanCode.sample(2)
  private let c = PlanCode.sample(3)
  private let d = PlanCode.sample(4)

  /// The turns there are, when each plan is followed by those given.
  private func turns(_ first: [PlanCode], _ followers: [PlanCode: [PlanCode]] = [:]) throws
    -> [PlanCode]
  {
    try FollowUpOrder(from: first) { followers[$0] ?? [] }.turns
  }

  /// The way that a refusal names.
  private func path(_ first: [PlanCode], _ followers: [PlanCode: [PlanCode]]) -> String? {
    do {
      _ = try turns(first, followers)
      return nil
    } catch {
      guard let problem = error as? Problem, problem.code == .rule(.planCircle) else {
        return "\(error)"
      }
      return problem.values["path"]
    }
  }

  private func way(_ codes: PlanCode...) -> String {
    codes.map(\.short).joined(separator: " → ")
  }

  @Test func `plans follow in the order in which they were named, and who follows them after them`()
    throws
  {
    #expect(try turns([]).isEmpty)
    #expect(try turns([c, a, c], [c: [d], a: [b, b]]) == [c, a, d, b])
  }

  @Test func `a plan has one turn, after all those it follows, however long the ways there are`()
    throws
  {
    #expect(try turns([a], [a: [b, c], b: [d], c: [d]]) == [a, b, c, d])
    #expect(try turns([a], [a: [b, d], b: [d]]) == [a, b, d])
    #expect(try turns([a], [a: [b, c], c: [d], d: [b]]) == [a, c, d, b])
    // What was named itself waits too.
    #expect(try turns([d, a], [a: [b], b: [d]]) == [a, b, d])
  }

  @Test func `a circle is refused with the plans on the way`() {
    #expect(path([a], [a: [a]]) == way(a, a))
    #expect(path([a], [a: [b], b: [c], c: [a]]) == way(a, b, c, a))
    // The way into a circle is not of it, nor the way out.
    #expect(path([d], [d: [a], a: [b], b: [a]]) == way(a, b, a))
    #expect(path([a], [a: [b], b: [a, c], c: [d]]) == way(a, b, a))
  }

  @Test func `a circle that the change does not reach is no matter of it`() throws {
    #expect(try turns([a], [a: [b], c: [d], d: [c]]) == [a, b])
  }

  @Test func `each plan comes once and after all it follows, in any net without a circle`() throws {
    var chance = SplitMix64(seed: 13)
    for _ in 0..<200 {
      let codes = (1...12).map { PlanCode.sample($0) }.shuffled(using: &chance)
      var followers: [PlanCode: [PlanCode]] = [:]
      for (place, code) in codes.enumerated() {
        followers[code] = codes[(place + 1)...].filter { _ in chance.chance(33) }
      }
      let first = Array(codes.shuffled(using: &chance).prefix(3))
      let turns = try turns(first, followers)
      #expect(Set(turns).count == turns.count)
      #expect(Set(first).isSubset(of: turns))
      for (place, code) in turns.enumerated() {
        #expect(Set(followers[code] ?? []).isSubset(of: turns[(place + 1)...]))
      }
      // The same net with one way back is a circle.
      if let next = followers[turns[0]]?.first {
        followers[next, default: []].append(turns[0])
        #expect(path([turns[0]], followers)?.contains(" → ") ?? false)
      }
    }
  }

  @Test func `an error of the question who follows ends it`() {
    #expect(throws: CancellationError.self) {
      _ = try FollowUpOrder(from: [a]) { _ in throw CancellationError() }
    }
  }
}
