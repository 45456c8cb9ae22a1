import CarePlans
import Wording

/// The order in which plans follow a change: each once, after all those that it follows.
///
/// Plans that follow each other in a circle are refused, whatever moves this time, for else they
/// could move each other for ever.
struct FollowUpOrder {
  /// The plans that the change may reach, each after those it follows; else as they were found.
  private(set) var turns: [PlanCode] = []
  private var followers: [PlanCode: [PlanCode]] = [:]

  /// Finds what a change reaches.
  ///
  /// - Parameters:
  ///   - first: The plans that change, and those that follow something else than plans.
  ///   - followers: The plans that follow one; asked once of each.
  /// - Throws: ``Problem`` `plan-circle` with the plans of the circle, or what `followers` throws.
  init(from first: [PlanCode], followers: (PlanCode) throws -> [PlanCode]) throws {
    var found: [PlanCode] = []
    var leaders: [PlanCode: Int] = [:]
    for code in first where leaders.updateValue(0, forKey: code) == nil { found.append(code) }
    var place = 0
    while place < found.count {
      let code = found[place]
      place += 1
      for follower in Set(try followers(code)).sorted() {
        self.followers[code, default: []].append(follower)
        if leaders[follower] == nil { found.append(follower) }
        leaders[follower, default: 0] += 1
      }
    }
    turns = found.filter { leaders[$0] == 0 }
    place = 0
    while place < turns.count {
      for follower in self.followers(of: turns[place]) {
        leaders[follower, default: 0] -= 1
        if leaders[follower] == 0 { turns.append(follower) }
      }
      place += 1
    }
    if turns.count < found.count { throw circle(among: found.filter { leaders[$0] != 0 }) }
  }

  /// The plans that follow one.
  func followers(of code: PlanCode) -> [PlanCode] { followers[code] ?? [] }

  /// The circle from which all of these plans never get a turn.
  private func circle(among rest: [PlanCode]) -> Problem {
    var leader: [PlanCode: PlanCode] = [:]
    for code in rest.reversed() { for next in followers(of: code) { leader[next] = code } }
    // Whoever has no turn follows somebody who has none either: going back ends in a circle.
    var way: [PlanCode] = []
    var places: [PlanCode: Int] = [:]
    var code = rest.first
    while let one = code, places[one] == nil {
      places[one] = way.count
      way.append(one)
      code = leader[one]
    }
    let circle = Array(way.dropFirst(code.flatMap { places[$0] } ?? 0).reversed())
    let start = rest.first { circle.contains($0) }.flatMap { circle.firstIndex(of: $0) } ?? 0
    let path = circle[start...] + circle[..<start] + circle[start...].prefix(1)
    return Problem(
      .rule(.planCircle), .refused, ["path": path.map(\.short).joined(separator: " → ")])
  }
}
