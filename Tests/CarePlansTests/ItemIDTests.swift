import CarePlans
import TestSupport
import Testing

struct ItemIDTests {
  /// A key as written, and what it is; nil for no key.
  struct Spelling: Sendable, CustomTestStringConvertible {
    var text: String
    var id: ItemID?
    var testDescription: String { text }

    init(_ text: String, _ id: ItemID?) { (self.text, self.id) = (text, id) }
  }

  /// Where `DR21` and `s1` are series.
  static let spellings: [Spelling] = [
    Spelling("DR09b", .task("DR09b")), Spelling("a", .task("a")), Spelling("M", .task("M")),
    Spelling("M01", .task("M01")), Spelling("M1b", .task("M1b")), Spelling("m0", .task("m0")),
    Spelling("V03.2", .repeated("V03", 2)), Spelling("M01.12", .repeated("M01", 12)),
    Spelling("DR21", .series("DR21", copy: 1)), Spelling("S1#2", .series("S1", copy: 2)),
    Spelling("DR21.14", .contact("DR21", copy: 1, number: 14)),
    Spelling("s1.1", .contact("s1", copy: 1, number: 1)),
    Spelling("S1#2.3", .contact("S1", copy: 2, number: 3)),
    Spelling("M1", .measure(1)), Spelling("M10", .measure(10)), Spelling("m1", .measure(1)),
    Spelling("", nil), Spelling("1A", nil), Spelling(".", nil), Spelling("A.", nil),
    Spelling("A..1", nil), Spelling("A.1.2", nil), Spelling("V03.1", nil), Spelling("V03.02", nil),
    Spelling("DR21.0", nil), Spelling("S1#1", nil), Spelling("S1#", nil), Spelling("S1#02", nil),
    Spelling("S1#2#3", nil), Spelling("S1.2#3", nil), Spelling("S1#2.", nil),
    Spelling("M1.2", nil), Spelling("M1#2", nil), Spelling("A-1", nil), Spelling("A 1", nil),
    Spelling("Ä1", nil), Spelling("A1.²", nil), Spelling("A23456789012345678901", nil),
    Spelling("A.99999999", nil), Spelling("M99999999", nil),
  ]

  @Test(arguments: spellings) func `a key is what the grammar says`(_ spelling: Spelling) {
    let id = ItemID(spelling.text, isSeries: { ["DR21", "s1"].contains($0) })
    #expect(id == spelling.id)
  }

  @Test func `what is written reads back as the same item`() {
    var random = SplitMix64(seed: 1)
    let letters = Array("ABMSvmz0123456789")
    for _ in 0..<20_000 {
      let base = String((0..<1 + random.below(4)).map { _ in letters[random.below(letters.count)] })
      let (copy, number) = (1 + random.below(12), 1 + random.below(12))
      let ids: [ItemID] = [
        .task(base), .repeated(base, 1 + number), .series(base, copy: copy),
        .contact(base, copy: copy, number: number), .measure(number),
      ]
      for id in ids {
        let isSeries =
          switch id {
          case .series, .contact: true
          default: false
          }
        let read = ItemID(id.key.rawValue, isSeries: { _ in isSeries })
        if ItemID.isBase(base) || id == .measure(number) {
          #expect(read == id)
        } else {
          #expect(read != id)
        }
      }
    }
  }

  @Test func `only a name of its own can be given by hand`() {
    let keys = ["DR21.3", "M10", "m1", "A..1", "V03.2", "S1#2", "M1", "E1", "bel"]
    #expect(keys.filter { ItemID.isBase($0) } == ["E1", "bel"])
  }

  @Test func `a copy knows its row`() {
    let rows = ["V03.2", "S1#2", "DR09b", "S1#2.3", "A..1"].map { ItemKey($0).templateRow }
    #expect(rows == ["V03", "S1", "DR09b", "S1", "A..1"])
  }
}
