import PlanText
import Testing

struct NearNamesTests {
  @Test(arguments: [
    ("netx", ["next"]), ("NEXT", ["next"]), ("reclassring", ["reclassering"]),
    ("adult-returnee-detenton", ["adult-returnee-detention"]), ("ne", []), ("zzzz", []),
  ])
  func `what is a slip or two away is offered`(typed: String, near: [String]) {
    let names = ["next", "show", "reclassering", "adult-returnee-detention"]
    #expect(NearNames.of(typed, among: names) == near)
  }

  @Test func `letters swapped are one slip, and the nearest come first, three at most`() {
    let names = ["DR10", "DR02", "DR20", "DR01", "DR12"]
    #expect(NearNames.of("RD01", among: names) == ["DR01", "DR02", "DR10"])
  }

  @Test func `among very many nothing is looked for`() {
    #expect(NearNames.of("N1", among: (0...500).map { "N\($0)" }).isEmpty)
  }
}
