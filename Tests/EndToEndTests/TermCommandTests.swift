import Foundation
import Testing

struct TermCommandTests {
  private struct Vector: Decodable {
    var origin: String
    var amount: Int
    var unit: String
    var roll: String
    var expect: String
  }

  private struct File: Decodable {
    var named: [Vector]
    var generated: [Vector]
  }

  private struct Answer: Decodable {
    var origin: String
    var amount: Int
    var unit: String
    var roll: String
    var result: String
  }

  private static func vectors() throws -> [Vector] {
    let fixtures = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "CivilTimeTests/Fixtures/terms.json")
    let file = try JSONDecoder().decode(File.self, from: try Data(contentsOf: fixtures))
    return file.named + file.generated
  }

  @Test func `every vector is answered on its line`() throws {
    let vectors = try Self.vectors()
    #expect(vectors.count == 455)
    let questions = vectors.map { vector in
      """
      {"origin":"\(vector.origin)","amount":\(vector.amount),"unit":"\(vector.unit)",\
      "roll":"\(vector.roll)"}

      """
    }
    let binary = try Binary()
    defer { binary.clear() }
    let run = try binary.run("term", "--batch", input: questions.joined())
    #expect(run.code == 0)
    let lines = run.output.split(separator: "\n")
    try #require(lines.count == vectors.count)
    for (line, vector) in zip(lines, vectors) {
      let answer = try JSONDecoder().decode(Answer.self, from: Data(line.utf8))
      #expect(answer.result == vector.expect, "\(line)")
      #expect(answer.origin == vector.origin)
      #expect(answer.amount == vector.amount)
    }
  }

  @Test(arguments: [
    ("2027-04-09", "4w", "2027-05-10"), ("2026-04-30", "14d", "2026-05-18"),
    ("2028-03-31", "4w", "2028-05-01"), ("2028-04-28", "4w", "2028-05-29"),
    ("2025-12-19", "14d", "2026-01-05"),
  ])
  func `a day put on a par by decree is a holiday, and its source is still to be read`(
    _ origin: String, _ term: String, _ result: String
  ) throws {
    var binary = try Binary()
    defer { binary.clear() }
    binary.variables["AFTERCARE_LANG"] = "en"
    let run = try binary.run("term", origin, term, "--roll", "roll")
    #expect(run.output.contains(": ") && run.output.contains(result), "\(run.output)")
    #expect(run.output.contains("to be verified"), "\(run.output)")
  }

  @Test func `a term near a bridge day of a year without a decree says so`() throws {
    var binary = try Binary()
    defer { binary.clear() }
    binary.variables["AFTERCARE_LANG"] = "en"
    let run = try binary.run("term", "2029-04-13", "4w", "--roll", "roll")
    #expect(run.output.contains("no decree is"), "\(run.output)")
    let data = try binary.run("term", "2029-04-13", "4w", "--roll", "roll", "-f", "json")
    #expect(data.output.contains("\"undecreed\""), "\(data.output)")
    let far = try binary.run("term", "2029-04-20", "4w", "--roll", "roll")
    #expect(!far.output.contains("decree"), "\(far.output)")
  }

  @Test func `a faulty line is answered with its error and the next one is still answered`() throws
  {
    let binary = try Binary()
    defer { binary.clear() }
    let input = """
      {"origin":"2026-04-02","amount":5,"unit":"d","roll":"roll+two"}
      what
      {"origin":"2026-02-31","amount":5,"unit":"d"}
      {"origin":"2026-02-01","amount":5,"unit":"q"}
      {"origin":"2026-02-01","amount":99999999,"unit":"y"}
      {"origin":"2199-02-01","amount":10,"unit":"y"}
      {"origin":"2026-02-01","amount":1,"unit":"d","roll":"up"}
      {"origin":"2026-02-01","amount":1,"unit":"d"}

      """
    let run = try binary.run("term", "--batch", input: input)
    #expect(run.code == 65)
    let lines = run.output.split(separator: "\n").map(String.init)
    let wanted = [
      "2026-04-08", "batch-line-malformed", "date-unknown", "term-malformed", "term-too-large",
      "term-out-of-range", "roll-unknown", "2026-02-02",
    ]
    try #require(lines.count == wanted.count)
    for (line, word) in zip(lines, wanted) { #expect(line.contains("\"\(word)\"")) }
  }

  @Test func `the steps of a term are told in both languages`() throws {
    let binary = try Binary()
    defer { binary.clear() }
    let dutch = try binary.run(
      "term", "2026-04-02", "5d", "--roll", "roll+two", "--lang", "nl")
    #expect(
      dutch.output == """
        do 2026-04-02 en 5d: wo 2026-04-08
          5d geteld vanaf de dag na do 2026-04-02: di 2026-04-07
          vr 2026-04-03 telt niet: Goede Vrijdag
          za 2026-04-04 telt niet: weekend
          zo 2026-04-05 telt niet: eerste paasdag
          ma 2026-04-06 telt niet: tweede paasdag
          er moeten twee werkdagen in vallen: van di 2026-04-07 verlengd tot wo
            2026-04-08 (Algemene termijnenwet, artikel 2)

        """)
    let english = try binary.run("--lang", "en", "term", "2026-08-31", "6m")
    #expect(
      english.output == """
        Mon 2026-08-31 and 6m: Sun 2027-02-28
          6m counted from the day after Mon 2026-08-31: Sun 2027-02-28
          that month has no day 31; it becomes its last day, Sun 2027-02-28
          stays, whatever day it is

        """)
  }

  @Test func `a term counted backwards needs no trick`() throws {
    let binary = try Binary()
    defer { binary.clear() }
    let run = try binary.run("term", "2026-05-31", "-3m", "--roll", "back", "-f", "json")
    #expect(run.code == 0, "\(run.talk)")
    #expect(run.output.contains("\"term\": \"-3m\""))
    #expect(run.output.contains("\"result\": \"2026-02-27\""))
  }
}
