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
    #expect(condition.holds { $0 == "a" ? "no" : nil } == false)
    #expect(condition.holds { $0 == "a" ? "yes" : nil } == nil)
    #expect(condition.holds { _ in "yes" } == true)
  }

  @Test func `a negated clause asks for another answer, not for none`() throws {
    let condition = try FactCondition(parsing: "a != no|maybe")
    #expect(condition.holds { _ in "yes" } == true)
    #expect(condition.holds { _ in "maybe" } == false)
    #expect(condition.holds { _ in nil } == nil)
  }
}
