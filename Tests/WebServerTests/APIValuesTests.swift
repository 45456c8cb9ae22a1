import CarePlans
import Hummingbird
import HummingbirdCore
import PlanAPI
import Testing
import Wording

@testable import WebServer

struct APIValuesTests {
  @Test func `a body is texts, numbers as texts, flags and lists of texts`() throws {
    let text = """
      {"ref": "K7QF/9", "limit": 5, "small": -1, "overdue": true, "ready": false, "none": null,
       "plan": ["K7QF", "Q2ZZ"], "empty": "", "nothing": [], "quoted": "5", "line": "a\\nb"}
      """
    #expect(
      try APIValues.body(Array(text.utf8)) == [
        "ref": .text("K7QF/9"), "limit": .text("5"), "small": .text("-1"),
        "overdue": .flag(true), "ready": .flag(false), "plan": .list(["K7QF", "Q2ZZ"]),
        "empty": .text(""), "nothing": .list([]), "quoted": .text("5"), "line": .text("a\nb"),
      ])
    #expect(try APIValues.body([]).isEmpty)
    #expect(try APIValues.body(Array("{}".utf8)).isEmpty)
  }

  @Test(arguments: [
    " ", "[]", "\"text\"", "5", "null", "{", "{\"a\": {}}", "{\"a\": [1]}", "{\"a\": [null]}",
    "{\"a\": 1.5}", "{\"a\": 1e400}", "{\"a\": [\"b\", [\"c\"]]}", "a=b", "{\"a\": \"b\"} x",
  ])
  func `any other body is malformed`(text: String) {
    let fault = #expect(throws: APIFault.self) { try APIValues.body(Array(text.utf8)) }
    #expect(fault?.id.rawValue == "body-malformed")
    #expect(fault?.status == .badRequest)
  }

  @Test func `a body that is no UTF-8 is malformed`() {
    let bytes = Array("{\"a\": \"".utf8) + [0xFF, 0xFE] + Array("\"}".utf8)
    #expect(throws: APIFault.self) { try APIValues.body(bytes) }
  }

  @Test func `what follows the question mark is read, and a name that comes twice is a list`() {
    let uri = URI("/api/v1/next?plan=K7QF&plan=Q2ZZ&overdue=true&text=a%20b%26c%3D-%2Dyes&empty=")
    #expect(
      APIValues.query(uri) == [
        "plan": .list(["K7QF", "Q2ZZ"]), "overdue": .text("true"), "text": .text("a b&c=--yes"),
        "empty": .text(""),
      ])
    #expect(APIValues.query(URI("/api/v1/next")).isEmpty)
  }
}

struct PlanTagTests {
  private let code = PlanCode(random: 11)

  @Test func `the tag of a plan is what a change may be tied to`() throws {
    let text = code.description
    let other = PlanCode(random: 12).description
    #expect(try PlanTag.expected("\"\(text).12\"") == [text: 12])
    #expect(
      try PlanTag.expected("\"\(text).12\", \"\(other).3\"") == [text: 12, other: 3])
    #expect(try PlanTag.expected("\"\(text.lowercased()).12\"") == [text: 12])
    #expect(try PlanTag.expected("*") == nil)
  }

  @Test(arguments: [
    "", " ", ",", "\"\"", "\"abc\"", "\"abc.12\"", "12", "\"K7QF.12\"", "W/\"abc\"", "*.12",
  ])
  func `what is no such tag is refused and does not pass for no condition`(header: String) {
    let fault = #expect(throws: APIFault.self) { try PlanTag.expected(header) }
    #expect(fault?.id.rawValue == "if-match-malformed")
    #expect(throws: APIFault.self) { try PlanTag.expected("\"\(code).x\"") }
    #expect(throws: APIFault.self) { try PlanTag.expected("\"\(code)\"") }
  }
}
