import CarePlans
import CivilTime
import Foundation
import PlanText
import Testing

struct DataTextTests {
  private static func config(_ path: String) throws -> String {
    try String(
      contentsOf: ShippedTemplateTests.package.appending(path: "config/\(path)"), encoding: .utf8)
  }

  @Test func `the Dutch holidays read without a problem`() throws {
    let reading = HolidayText.read(try Self.config("holidays/NL.yaml"))
    #expect(reading.problems.map(\.brief) == [])
    let table = try #require(reading.value)
    #expect(table.region == "NL")
    let names = [
      "2026-04-27": "kings-day", "2025-04-26": "kings-day", "2026-04-03": "good-friday",
      "2026-05-25": "whit-monday", "2026-01-01": "new-year", "2026-05-15": "decreed-2026-05-15",
      "2028-05-26": "decreed-2028-05-26", "2024-12-27": "decreed-2024-12-27",
    ]
    for (day, key) in names {
      #expect(table.holiday(on: try #require(CivilDate(day)))?.key == key)
    }
    #expect(table.holiday(on: try #require(CivilDate("2026-04-28"))) == nil)
    #expect(table.decreedThrough == 2028)
    let decreed = table.rules.filter { if case .date = $0.day { true } else { false } }
    #expect(decreed.count == 10 && decreed.allSatisfy { $0.verify && $0.source != nil })
    let last = try #require(CivilDate("2032-12-31"))
    let open = table.undecreed(from: try #require(CivilDate("2026-01-01")), through: last)
    let days = [
      "2029-05-11", "2029-12-24", "2029-12-31", "2030-05-31", "2030-12-27", "2031-05-23",
      "2032-01-02", "2032-04-26", "2032-05-07",
    ]
    #expect(open.map(\.description) == days)
  }

  @Test func `what is kept of signals reads without a problem`() throws {
    let reading = SignalsText.read(try Self.config("signals.yaml"))
    #expect(reading.problems.map(\.brief) == [])
    let rules = try #require(reading.value)
    #expect(rules.keep == Term(12, .months) && rules.verify && rules.source == "PA")
    #expect(rules.questionsAnHour == 20)
    #expect(
      rules.repeated
        == SignalRules.Repeated(
          signals: 3, within: Term(12, .months), decision: "I05", outcome: "no-action",
          present: ["POL", "OM"]))
  }

  @Test(arguments: [
    ("keep: { term: 12m }", "text-missing-key"),
    ("keep: { term: soon }\nquestions-an-hour: 20", "text-bad-term"),
    ("keep: { term: 12m }\nquestions-an-hour: 0", "text-bad-number"),
    ("keep: { term: 12m, days: 3 }\nquestions-an-hour: 20", "text-unknown-key"),
    (
      "keep: { term: 12m }\nquestions-an-hour: 20\nrepeated: { signals: 1, within: 12m, "
        + "decision: I05, outcome: no-action, present: [POL] }", "text-bad-number"
    ),
  ])
  func `what is wrong in the rules of signals is named`(_ text: String, _ id: String) {
    let reading = SignalsText.read(text + "\n")
    #expect(reading.problems.map(\.id) == [id])
    #expect(reading.value == nil)
  }

  @Test func `the Acts that measures rest on read without a problem`() throws {
    let reading = LawsText.read(try Self.config("laws.yaml"))
    #expect(reading.problems.map(\.brief) == [])
    let acts = try #require(reading.value)
    #expect(acts.map(\.law) == ["twbmt"])
    #expect(acts.map(\.lastDay) == [CivilDate("2027-02-28")])
    #expect(acts.map(\.verify) == [true])
  }

  @Test(arguments: [
    ("{ key: Twbmt, title: { nl: a, en: b } }", "text-bad-name"),
    ("{ key: a, title: { nl: a } }", "text-missing-key"),
    ("{ key: a, title: { nl: a, en: b }, last-day: soon }", "text-bad-date"),
    ("{ key: a, title: { nl: a, en: b }, maximum: 6m }", "text-unknown-key"),
  ])
  func `what is wrong in an Act is named`(_ row: String, _ id: String) {
    let reading = LawsText.read("laws:\n  - \(row)\n")
    #expect(reading.problems.map(\.id) == [id])
    #expect(reading.value == nil)
  }

  @Test(
    arguments: zip(
      [
        "{ key: a, names: { nl: A, en: B }, day: \"13-01\" }",
        "{ key: a, names: { nl: A, en: B }, easter: 1, date: \"2026-01-01\" }",
        "{ key: a, names: { nl: A, en: B } }",
        "{ key: a, names: { nl: A }, easter: 1 }",
        "{ key: a, names: { nl: A, en: B }, easter: 1, moves: { sunday: 1 } }",
        "{ key: a, names: { nl: A, en: B }, day: \"01-01\", moves: { zondag: 1 } }",
        "{ key: a, names: { nl: A, en: B }, easter: 300 }",
        "{ key: b, names: { nl: A, en: B }, easter: 1 }",
      ],
      [
        "text-bad-date", "text-unknown-key", "text-missing-key", "text-missing-language",
        "text-unknown-key", "text-bad-value", "text-bad-number", "template-duplicate-item",
      ]))
  func `a wrong holiday is told`(rule: String, id: String) {
    let text = """
      region: NL
      rules:
        - { key: b, names: { nl: A, en: B }, day: "02-29" }
        - \(rule)
      """
    let reading = HolidayText.read(text)
    #expect(reading.problems.map(\.id) == [id])
    #expect(reading.problems.map(\.line) == [4])
    #expect(reading.value == nil)
  }

  @Test func `the roles read without a problem and hold all that the templates name`() throws {
    let reading = RolesText.read(try Self.config("roles.yaml"))
    #expect(reading.problems.map(\.brief) == [])
    let roles = try #require(reading.value)
    #expect(Set(roles.map(\.key)).count == roles.count)
    let justice = Set(roles.filter { $0.sector == .justice }.map(\.key))
    #expect(justice.isSuperset(of: ["POL", "OM", "RN", "DJI", "NCTV", "KMAR"]))
    let known = Set(roles.map(\.key))
    let bundle = try ShippedTemplateTests.bundle("adult-returnee-detention")
    #expect(TemplateReader.read(bundle.text, roles: known).problems.map(\.brief) == [])
    #expect(
      TemplateReader.read(SampleTemplate.bundle().text, roles: known.subtracting(["RN"]))
        .problems.map(\.id) == ["template-unknown-role", "template-unknown-role"])
  }

  @Test(
    arguments: zip(
      [
        "{ key: gem, title: { nl: A, en: B }, sector: care, partner: p }",
        "{ key: GEM, title: { nl: A }, sector: care, partner: p }",
        "{ key: GEM, title: { nl: A, en: B }, sector: cair, partner: p }",
        "{ key: GEM, title: { nl: A, en: B }, sector: care }",
        "{ key: POL, title: { nl: A, en: B }, sector: care, partner: p }",
      ],
      [
        "text-bad-name", "text-missing-language", "text-bad-value", "text-missing-key",
        "template-duplicate-item",
      ]))
  func `a wrong role is told`(role: String, id: String) {
    let text = """
      roles:
        - { key: POL, title: { nl: Politie, en: Police }, sector: justice, partner: politie }
        - \(role)
      """
    #expect(RolesText.read(text).problems.map(\.id) == [id])
  }
}
