import CarePlans
import TestSupport
import Testing
import Wording

@testable import Planner

/// In what order plans follow a change, and how often.
struct FollowUpsTests {
  private let a = PlanCode.sample(1)
  private let b = PlanCode.sample(2)
  private let c = PlanCode.sample(3)
  private let d = PlanCode.sample(4)

  /// The turns there were, when each plan moves those given.
  private func turns(
    _ first: [FollowUp], changed: [PlanCode] = [], moves: [PlanCode: [PlanCode]] = [:]
  ) throws -> [FollowUp] {
    var turns: [FollowUp] = []
    var queue = try FollowUps(first, changed: changed)
    try queue.workOff { step in
      turns.append(step)
      return moves[step.code, default: []].map { FollowUp(code: $0, after: step.code) }
    }
    return turns
  }

  /// The way that a refusal names.
  private func path(_ body: () throws -> Void) -> String? {
    do {
      try body()
      return nil
    } catch {
      guard let problem = error as? Problem, problem.code == .rule(.planMovedTwice) else {
        return "\(error)"
      }
      return problem.values["path"]
    }
  }

  private func way(_ codes: PlanCode...) -> String {
    codes.map(\.short).joined(separator: " → ")
  }

  @Test func `plans follow in the order in which they were named, and what they move after them`()
    throws
  {
    #expect(try turns([]).isEmpty)
    let first = [c, a].map { FollowUp(code: $0) }
    #expect(try turns(first, moves: [c: [d], a: [b]]).map(\.code) == [c, a, d, b])
  }

  @Test func `what comes to a plan before its turn comes in the same turn`() throws {
    let first = [
      FollowUp(code: a, events: [.replanned]), FollowUp(code: b),
      FollowUp(code: a, events: [.undone(change: 1)]),
    ]
    #expect(
      try turns(first, moves: [a: [c], b: [c]]) == [
        FollowUp(code: a, events: [.replanned, .undone(change: 1)]), FollowUp(code: b),
        FollowUp(code: c, after: a),
      ])
  }

  @Test func `a circle is refused with the plans on the way`() throws {
    #expect(path { _ = try turns([FollowUp(code: a)], moves: [a: [a]]) } == way(a, a))
    #expect(
      path {
        _ = try turns([FollowUp(code: a)], moves: [a: [b], b: [c], c: [a]])
      } == way(a, b, c, a))
    // The way into a circle is not of it.
    #expect(
      path { _ = try turns([FollowUp(code: d)], moves: [d: [a], a: [b], b: [a]]) } == way(a, b, a))
  }

  @Test func `a plan that the change is about does not follow it`() throws {
    let first = [FollowUp(code: b, after: a)]
    #expect(path { _ = try turns(first, changed: [a], moves: [b: [a]]) } == way(a, b, a))
    #expect(path { _ = try turns(first, changed: [a, b]) } == way(a, b))
  }

  @Test func `a plan that had its turn has no other`() throws {
    let first = [FollowUp(code: b, after: a), FollowUp(code: c, after: a)]
    #expect(path { _ = try turns(first, changed: [a], moves: [c: [b]]) } == way(a, c, b))
  }

  @Test func `an error of the work ends it`() throws {
    var worked = 0
    var queue = try FollowUps([a, b].map { FollowUp(code: $0) }, changed: [])
    #expect(throws: CancellationError.self) {
      try queue.workOff { _ in
        worked += 1
        throw CancellationError()
      }
    }
    #expect(worked == 1)
  }
}
