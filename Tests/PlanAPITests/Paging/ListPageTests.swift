import Foundation
import PlanAPI
import TestSupport
import Testing

struct ListPageTests {
  private let shape = ListShape("items", key: ["plan", "key"])

  private func document(_ rows: [(plan: String, key: String, title: String)]) -> JSONTree {
    JSONTree.object([
      ("total", .int(rows.count)),
      (
        "items",
        .array(
          rows.map { row in
            .object([
              ("ref", .string(row.plan + "/" + row.key)), ("plan", .string(row.plan)),
              ("key", .string(row.key)), ("title", .string(row.title)),
              ("inner", .object([("key", .string("]")), ("list", .array([.int(1), .null]))])),
            ])
          })
      ), ("after", .string("items")),
    ])
  }

  private func page(_ request: PageRequest, of whole: JSONTree) throws -> (
    tree: JSONTree, next: RowKey?
  ) {
    try #require(whole.page(ListPage(request, of: shape)))
  }

  private func refs(_ tree: JSONTree, _ member: String = "items") throws -> [String] {
    let value = try JSONSerialization.jsonObject(with: Data(tree.bytes())) as? [String: Any]
    return try #require(value?[member] as? [[String: Any]]).compactMap { $0["ref"] as? String }
  }

  private let rows = [
    ("B", "2", "a, \"quoted\" ]"), ("A", "9", "}"), ("B", "1", "\\"), ("A", "10", "é 🙂 \u{2028}"),
  ]

  @Test func `pages hold every row once, in the order of what names it`() throws {
    let whole = document(rows)
    var after: RowKey?
    var found: [[String]] = []
    repeat {
      let page = try self.page(PageRequest(size: 3, after: after), of: whole)
      found.append(try refs(page.tree))
      after = page.next
    } while after != nil
    #expect(found == [["A/10", "A/9", "B/1"], ["B/2"]])
  }

  @Test func `the rest of the document, and every row, is as it was`() throws {
    let whole = document(rows)
    let page = try self.page(PageRequest(size: 9), of: whole)
    #expect(page.next == nil)
    let ordered = [rows[3], rows[1], rows[2], rows[0]]
    #expect(page.tree.bytes() == document(ordered).bytes())
    let none = try self.page(PageRequest(size: 9, after: RowKey(["\"C\"", ""])), of: whole)
    #expect(try refs(none.tree) == [])
    #expect(none.next == nil)
  }

  @Test func `an empty list is a page of its own`() throws {
    let empty = document([])
    let page = try self.page(PageRequest(size: 1), of: empty)
    #expect(page.tree.bytes() == empty.bytes())
    #expect(page.next == nil)
  }

  @Test func `the last page says so, also when it is full`() throws {
    let page = try self.page(PageRequest(size: 4), of: document(rows))
    #expect(page.next == nil)
    let short = try self.page(PageRequest(size: 3), of: document(rows))
    #expect(short.next == RowKey(["\"B\"", "\"1\""]))
  }

  @Test func `numbers come in their order, and a list may be the whole document`() throws {
    let numbers = [10, 9, 100].map { JSONTree.object([("number", .int($0))]) }
    let request = ListPage(PageRequest(size: 2), of: ListShape(key: ["number"]))
    let page = try #require(JSONTree.array(numbers).page(request))
    #expect(
      String(decoding: page.tree.bytes(), as: UTF8.self).filter { !$0.isWhitespace }
        == #"[{"number":9},{"number":10}]"#)
    #expect(page.next != nil)
  }

  @Test func `rows that nothing tells apart are not divided, so that none is left out`() throws {
    let same = document([("A", "1", "x"), ("A", "1", "y"), ("A", "1", "z"), ("B", "1", "w")])
    let page = try self.page(PageRequest(size: 1), of: same)
    #expect(try refs(page.tree) == ["A/1", "A/1", "A/1"])
    let rest = try self.page(PageRequest(size: 1, after: page.next), of: same)
    #expect(try refs(rest.tree) == ["B/1"])
  }

  @Test func `what holds no such list is no page`() {
    let others: [JSONTree] = [
      .object([]), .array([]), .object([("items", .int(3))]), .null,
      .object([("plans", .array([]))]),
    ]
    for other in others {
      #expect(other.page(ListPage(PageRequest(size: 1), of: shape)) == nil)
    }
  }

  /// Rows are added, taken away, changed and put in another order between any two pages.
  @Test(arguments: 0..<60 as Range<UInt64>)
  func `a walk never repeats a row and never skips one that was there throughout`(seed: UInt64)
    throws
  {
    var random = SplitMix64(seed: seed)
    func some() -> (plan: String, key: String) {
      ("P\(random.below(4))", "K\(random.below(30))")
    }
    var there: [String: (plan: String, key: String, title: String)] = [:]
    func add() {
      let row = some()
      there[row.plan + "/" + row.key] = (row.plan, row.key, "t\(random.below(9))")
    }
    for _ in 0..<40 { add() }
    var throughout = Set(there.keys)
    var found: [String] = []
    let size = 1 + random.below(9)
    var after: RowKey?
    repeat {
      let whole = document(there.values.shuffled(using: &random))
      let page = try self.page(PageRequest(size: size, after: after), of: whole)
      let rows = try refs(page.tree)
      #expect(rows.count <= size)
      found += rows
      after = page.next
      for _ in 0..<random.below(12) {
        if random.chance(50) {
          add()
        } else if let gone = there.keys.sorted().randomElement(using: &random) {
          there[gone] = nil
        }
      }
      throughout.formIntersection(there.keys)
    } while after != nil
    #expect(Set(found).count == found.count, "a row came twice")
    #expect(throughout.isSubset(of: found), "a row was skipped")
  }
}
