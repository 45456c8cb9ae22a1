import PlanStore
import Planner
import Testing
import Wording

struct FailureCauseTests {
  private enum Fault: Error {
    case plain
    case carrying(String)
  }

  private struct Whole: Error {
    var text = "Jan Jansen"
  }

  @Test func `a cause is a kind and a case, never what people wrote`() {
    #expect(FailureCause.text(of: Fault.plain).hasSuffix("Fault.plain"))
    #expect(FailureCause.text(of: Fault.carrying("Jan Jansen")).hasSuffix("Fault.carrying"))
    #expect(FailureCause.text(of: Whole()).hasSuffix("Whole"))
    let problem = Problem(.reference(.planUnknown), .notFound, ["ref": "Jan Jansen"])
    #expect(FailureCause.text(of: problem) == "plan-unknown")
  }

  @Test func `of the store it is told what the system said, and no path`() {
    let path = "/srv/plans/store.db"
    for (error, text) in [
      (StoreError.diskFull(path: path), "store-disk-full"),
      (.inputOutput(path: path, code: 5), "store-input-output, code 5"),
      (.refused(code: 21, detail: "closed"), "store-refused, code 21: closed"),
      (.outOfOrder(plan: nil, expected: 4, found: 5), "store-out-of-order, expected 4, found 5"),
    ] {
      #expect(FailureCause.text(of: error) == text)
    }
  }
}
