// swift-format-ignore-file: NeverForceUnwrap

import CarePlans
import CivilTime
import PlanText
import Testing

/// Tables of spreadsheets: signs, separators, quotes, and the place of every error.
struct SheetTableTests {
  private static let partners: Set<PartnerID> = ["gemeente", "reclassering"]

  private func workers(_ text: String) throws(TextFailure) -> [PersonRow] {
    try PeopleSheet.workers(Array(text.utf8), file: "w.csv", partners: Self.partners)
  }

  private func problems(_ text: String) -> [TextProblem] {
    do throws(TextFailure) {
      _ = try workers(text)
      return []
    } catch { return error.problems }
  }

  @Test(arguments: [";", ",", "\t"])
  func `the separator is found out`(separator: String) throws {
    let text =
      ["code", "partner", "naam"].joined(separator: separator) + "\r\n"
      + ["gem-01", "gemeente", "\"Jansen\(separator) A.\""].joined(separator: separator) + "\r\n"
    let rows = try workers(text)
    #expect(rows.map(\.id) == ["gem-01"])
    #expect(rows.first?.name == "Jansen\(separator) A.")
  }

  @Test func `what Excel adds is no trouble`() throws {
    let text =
      "\u{FEFF}sep=;\r\n;;;;\r\nCode;Partner;Naam;;\r\nGEM-01;Gemeente; Anna ;;\r\n;;;;\r\n\r\n"
      + "gem-02;gemeente;\"zegt \"\"ja\"\"\r\nof nee\";;\r\n"
    let rows = try workers(text)
    #expect(rows.map(\.id) == ["gem-01", "gem-02"])
    #expect(rows.map(\.name) == ["Anna", "zegt \"ja\"\nof nee"])
    #expect(rows.map(\.place.line) == [4, 7])
  }

  @Test func `a file of Windows reads as one of UTF-8`() throws {
    let latin = Array("code;partner;naam\ngem-01;gemeente;Zo".utf8) + [0xEB, 0x20, 0x80, 0x0A]
    let read = try PeopleSheet.workers(latin, file: "w.csv", partners: Self.partners)
    #expect(read.first?.name == "Zoë €")
    #expect(SheetBytes.text([0xC3, 0xAB]) == "ë")
    #expect(SheetBytes.text([0xEF, 0xBB, 0xBF, 0x61]) == "a")
  }

  @Test func `every error is told at once, with its line and column`() {
    let found = problems(
      "code;partner;naam;leeftijd\ngem-01;gemeente;A;3\ngem 02;nergens;B;\n;gemeente;C;\n"
        + "gem-01;gemeente;D;\ngem-05;gemeente;E;;te ver\n")
    #expect(
      found.map { "\($0.line):\($0.column) \($0.id)" }
        == [
          "1:19 sheet-unknown-column", "3:1 plan-bad-name", "3:8 sheet-unknown-name",
          "4:1 text-missing-key", "5:1 plan-duplicate-item", "6:20 sheet-wide",
        ].map { $0.replacing("plan-bad-name", with: "text-bad-name") })
  }

  @Test func `a quote without an end is told where it begins`() {
    let found = problems("code;partner;naam\ngem-01;gemeente;\"Anna\n")
    #expect(found.map { "\($0.line):\($0.column) \($0.id)" } == ["2:17 sheet-open-quote"])
  }

  @Test func `nothing in it is told`() {
    #expect(problems("").map(\.id) == ["text-empty"])
    #expect(problems("\r\n;;\r\n").map(\.id) == ["text-empty"])
  }

  @Test(arguments: [
    ("17-11-2025", "2025-11-17"), ("17/11/2025", "2025-11-17"), ("7-1-2026", "2026-01-07"),
    ("17 november 2025", "2025-11-17"), ("ma 17 nov. 2025", "2025-11-17"),
    ("2025-11-17", "2025-11-17"), ("2025-11-17 00:00:00", "2025-11-17"),
    ("1 mrt 2026", "2026-03-01"), ("17 May 2026", "2026-05-17"),
  ])
  func `days are read as people write them`(text: String, expected: String) {
    #expect(SheetDay.day(text)?.description == expected)
  }

  @Test(arguments: [
    "17-11-25", "31-11-2025", "november 2025", "17 brumaire 2025", "", "46000", "-",
  ])
  func `what is no day, or one to guess at, is none`(text: String) {
    #expect(SheetDay.day(text) == nil)
  }

  @Test func `random bytes never end the reading`() {
    var chance = TestChance(seed: 11)
    let signs: [UInt8] = Array("\";,\t\r\n=a1-é".utf8) + [0xFF, 0x80, 0x00]
    for _ in 0..<3_000 {
      let bytes = (0..<chance.below(60)).map { _ in signs[chance.below(signs.count)] }
      _ = try? PeopleSheet.workers(bytes, file: "x", partners: [])
    }
  }
}

/// A small random source with a seed.
private struct TestChance {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }
}
