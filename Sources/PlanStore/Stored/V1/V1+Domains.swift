import CarePlans
import CivilTime

extension V1 {
  /// What the intake says of a life domain; nil where its flag was taken back.
  enum DomainForm: StoredForm {
    static func write(_ entry: (LifeDomain, PlanDomain?), to output: inout PayloadOutput) {
      output.put("domain", entry.0)
      output.put("flaggedOn", entry.1?.flaggedOn)
      output.put("noneBecause", entry.1?.noneBecause)
    }

    static func read(_ object: inout PayloadObject) throws -> (LifeDomain, PlanDomain?) {
      let domain: LifeDomain = try object.word("domain")
      let flaggedOn = try object.optionalDay("flaggedOn")
      let reason = try object.optionalText("noneBecause")
      return (domain, flaggedOn.map { PlanDomain(flaggedOn: $0, noneBecause: reason) })
    }
  }

  /// A goal of a plan.
  enum GoalForm: StoredForm {
    static func write(_ goal: PlanGoal, to output: inout PayloadOutput) {
      output.put("number", goal.number)
      output.put("domain", goal.domain)
      output.put("text", goal.text)
      output.put("setOn", goal.setOn)
      output.put("state", goal.state)
      output.put("saidOn", goal.saidOn)
    }

    static func read(_ object: inout PayloadObject) throws -> PlanGoal {
      PlanGoal(
        number: try object.number("number"), domain: try object.word("domain"),
        text: try object.text("text"), setOn: try object.day("setOn"),
        state: try object.word("state"), saidOn: try object.optionalDay("saidOn"))
    }
  }
}

extension PlanGoal.State: StoredWord {
  var storedWord: StaticString {
    switch self {
    case .unknown: "unknown"
    case .reached: "reached"
    case .notReached: "not-reached"
    }
  }
}
