package import CivilTime

/// What a plan is to bring about in a life domain; reached, not, or not known yet, and never a score.
package struct PlanGoal: Sendable, Hashable {
  package enum State: String, Sendable, Hashable, CaseIterable {
    case unknown, reached
    case notReached = "not-reached"
  }

  /// Its running number among the goals of the plan.
  package var number: Int
  package var domain: LifeDomain
  package var text: String
  package var setOn: CivilDate
  package var state: State
  /// The day its state was said.
  package var saidOn: CivilDate?

  package init(
    number: Int, domain: LifeDomain, text: String, setOn: CivilDate, state: State = .unknown,
    saidOn: CivilDate? = nil
  ) {
    self.number = number
    self.domain = domain
    self.text = text
    self.setOn = setOn
    self.state = state
    self.saidOn = saidOn
  }

  /// `G2`: how it is typed.
  package var name: String { Self.name(number) }

  package static func name(_ number: Int) -> String { "G\(number)" }

  /// The number that a typed name means; nil for another word.
  package static func number(typed text: String) -> Int? {
    guard let first = text.first, first == "G" || first == "g" else { return nil }
    return Int(text.dropFirst()).flatMap { (1...1_000_000).contains($0) ? $0 : nil }
  }
}

extension CarePlan {
  package func goal(_ number: Int) -> PlanGoal? { goals.first { $0.number == number } }

  /// The goals by their numbers.
  var numberedGoals: [Int: PlanGoal] {
    Dictionary(goals.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
