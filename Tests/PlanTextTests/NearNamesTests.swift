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
    let names = ["DR0010", "DR0002", "DR0020", "DR0001", "DR0012"]
    #expect(NearNames.of("RD0001", among: names) == ["DR0001", "DR0002", "DR0010"])
  }

  @Test(arguments: [("ziek", "yes"), ("end", "yes"), ("RD01", "DR02"), ("mine", "lang")])
  func `what is only spelled a little alike is not offered`(typed: String, other: String) {
    #expect(NearNames.of(typed, among: [other]).isEmpty)
  }

  @Test func `among very many nothing is looked for`() {
    #expect(NearNames.of("N1", among: (0...500).map { "N\($0)" }).isEmpty)
  }
}
