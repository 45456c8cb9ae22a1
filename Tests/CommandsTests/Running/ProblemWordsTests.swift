import PlanText
import Planner
import Testing
import Wording

@testable import Commands

struct ProblemWordsTests {
  private func lines(_ code: ProblemID, _ values: [String: String], _ language: Language = .nl)
    -> String
  {
    ErrorPrinter.lines(of: Problem(code, .refused, values), language).joined(separator: " ")
  }

  @Test func `names of outcomes, states, facts and dates stand in words in an error`() {
    #expect(
      lines(
        .rule(.outcomeUnknown), ["ref": "K7QF/DR05", "outcome": "x", "outcomes": "here, transfer"]
      ).contains("Kies uit: hier, overdragen."))
    #expect(
      lines(.rule(.planEnded), ["plan": "K7QF", "status": "stopped"])
        .contains("is afgelopen (gestopt)"))
    #expect(
      lines(.reference(.factUnknown), ["fact": "x", "facts": "benefit, under-27"])
        .contains("uitkering nodig, jonger dan 27 jaar"))
    #expect(
      lines(
        .rule(.outcomeUnknown), ["ref": "K7QF/DR05", "outcome": "x", "outcomes": "no-debts"], .en
      )
      .contains("Choose from: no debts."))
  }

  @Test func `a field is called by its word, and its option as it is typed`() {
    let values = ["ref": "K7QF/A1", "field": "at-most", "option": "at-most"]
    let told = lines(.rule(.fieldNeeded), values)
    #expect(told.contains("kan niet zonder hoogstens ertussen.") && told.contains("--at-most"))
  }

  @Test func `a part of a plan's text is called by its word, and by its key for who looks it up`() {
    func told(_ key: String, _ language: Language = .nl, in table: String? = nil) -> String {
      PlanPartText(language: language).named(key, in: table)
    }
    #expect(told("due") == "uiterlijk (due)" && told("due", .en) == "due")
    #expect(told("release", in: "anchors") == "invrijheidstelling (release)")
    let place = TextPlace(file: "mine.yaml", line: 3, column: 5)
    let values = ["key": "started", "was": "–", "own": "2026-11-02", "other": "2026-11-03"]
    let line = ErrorPrinter.line(
      TextProblem(.editConflict, at: place, subject: "DR09", values: values), .nl)
    #expect(line.contains("DR09: begonnen op (started) was –;"), "\(line)")
  }

  @Test func `days in a Dutch error are those of lists, and in an English one ISO`() {
    let values = [
      "ref": "K7QF/V01.3", "outcome": "missed", "date": "2026-11-30", "plan": "K7QF",
    ]
    #expect(lines(.row(.contactLogged), values).contains("gemist op ma 30-11-2026"))
    #expect(lines(.row(.contactLogged), values, .en).contains("missed on 2026-11-30"))
  }

  @Test func `what was typed and files keep their days as they were`() {
    #expect(
      lines(.running(.fileMissing), ["path": "map/lijst-2026-12-04.csv"])
        .contains("lijst-2026-12-04.csv"))
    #expect(
      lines(.input(.dateUnknown), ["date": "2026-12-04", "near": ""]).contains("“2026-12-04”"))
  }
}
