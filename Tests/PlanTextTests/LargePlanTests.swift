import CarePlans
import PlanText
import Testing

/// Texts as large as may be, made to be slow; that these end at all is what is tested.
struct LargePlanTests {
  private static let head =
    "plan: 00KA-989H\ntemplate: { id: x, version: 1, hash: h }\n"
    + "case-type: y\nstart: 2026-01-05\n"

  @Test func `a mapping of very many fields is refused`() {
    let fields = (0..<3_000).map { "  f\($0): \"a\"\n" }.joined()
    let ids = PlanReader.read(Self.head + "facts:\n" + fields).problems.map(\.id)
    #expect(ids.contains("text-too-many-items"))
  }

  @Test func `a long chain of tasks reads, and closed to a ring it is one circle`() {
    let count = 2_000
    let rows = (1..<count).map {
      "  - { key: A\($0), number: \($0), role: GEM, after: [A\($0 + 1)] }\n"
    }.joined()
    func last(_ after: String) -> String {
      "  - { key: A\(count), number: \(count), role: GEM\(after) }\n"
    }
    let chain = PlanReader.read(Self.head + "tasks:\n" + rows + last(""))
    #expect(chain.problems == [])
    #expect(chain.value?.tasks.count == count)
    let ring = PlanReader.read(Self.head + "tasks:\n" + rows + last(", after: [A1]"))
    #expect(ring.problems.map(\.id) == ["plan-cycle"])
  }

  @Test func `no more problems are listed than anybody reads`() {
    let rows = (1..<2_000).map {
      "  - { key: A\($0), number: \($0), role: GEM, after: [B\($0)] }\n"
    }.joined()
    #expect(PlanReader.read(Self.head + "tasks:\n" + rows).problems.count == 500)
  }
}
