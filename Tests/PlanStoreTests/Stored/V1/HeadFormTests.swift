import CarePlans
import Foundation
import Testing

@testable import PlanStore

/// What stands at the head of a plan: older events keep their names, newer fields need none.
struct HeadFormTests {
  @Test func `a field that has no event of its own is read by its word`() throws {
    func read(_ text: String) throws -> PlanEvent { try V1.EventForm.value(of: Data(text.utf8)) }
    #expect(try read(#"{"v":1,"e":"headSet","field":"label","value":"x"}"#) == .labelSet("x"))
    #expect(try read(#"{"v":1,"e":"headSet","field":"lead"}"#) == .leadSet(nil))
  }

  @Test func `a plan keeps such fields in one list`() throws {
    let bare = String(decoding: V1.PlanForm.payload(V1Samples.barePlan), as: UTF8.self)
    let text = bare.dropLast() + #","head":[{"field":"label","value":"x"}]}"#
    let plan = try V1.PlanForm.value(of: Data(text.utf8))
    #expect(plan.label == "x")
  }
}
