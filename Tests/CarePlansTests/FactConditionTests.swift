import CarePlans
import Testing

struct FactConditionTests {
  @Test(arguments: ["a = yes", "a != no", "a = x|y and b != z"])
  func `a condition prints as it reads`(text: String) throws {
    #expect(try FactCondition(parsing: text).description == text)
  }

  @Test(arguments: ["", "a", "a =", "a == b", "a = b or c = d", "a = b and", "a = b|", "a = b c"])
  func `what is no condition is refused`(text: String) {
    #expect(throws: FactCondition.FactConditionError.self) { try FactCondition(parsing: text) }
  }

  @Test func `one false clause decides, whatever is unknown`() throws {
    let condition = try FactCondition(parsing: "a = yes and b = yes")
    #expect(condition.holds(in: plan(["a": "no"])) == false)
    #expect(condition.holds(in: plan(["b": "no"])) == false)
    #expect(condition.holds(in: plan(["a": "yes"])) == nil)
    #expect(condition.holds(in: plan(["a": "yes", "b": "yes"])) == true)
  }

  @Test func `a negated clause asks for another answer, not for none`() throws {
    let condition = try FactCondition(parsing: "a != no|maybe")
    #expect(condition.holds(in: plan(["a": "yes"])) == true)
    #expect(condition.holds(in: plan(["a": "maybe"])) == false)
    #expect(condition.holds(in: plan([:])) == nil)
  }

  @Test func `a condition tells each fact it rests on with the answers it names`() throws {
    let rests = try FactCondition(parsing: "a = x|y and b != z").rests
    #expect(rests == [.fact("a", answers: ["x", "y"]), .fact("b", answers: ["z"])])
  }

  @Test func `a condition that leaves a fact no answer can never hold`() throws {
    let answers: [FactKey: Set<String>] = ["a": ["x", "y"]]
    #expect(try !FactCondition(parsing: "a = x and a = y").canHold(answers: answers))
    #expect(try !FactCondition(parsing: "a != x|y").canHold(answers: answers))
    #expect(try FactCondition(parsing: "a != x and b = z").canHold(answers: answers))
  }

  /// A plan in which these facts are known.
  private func plan(_ facts: [FactKey: String]) -> CarePlan {
    let stamp = TemplateStamp(id: "sample", version: 1, hash: Sample.hash)
    var plan = CarePlan(
      code: Sample.code, template: stamp, caseType: "sample", start: day("2027-01-04"))
    plan.facts = facts.mapValues { PlanFact(value: $0) }
    return plan
  }
}
