import Testing

@testable import Commands

/// What belongs at the end of a line, judged by the line alone.
struct TypedLineTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var line: String
    /// `command`, `option`, `nothing`, or the value's name.
    var place: String
    var head = ""
    var typed = ""

    var testDescription: String { line + "|" }
  }

  static let cases = [
    Case(line: "", place: "command"),
    Case(line: "pl", place: "command", typed: "pl"),
    Case(line: "plan ", place: "command"),
    Case(line: "help plan ", place: "command"),
    Case(line: "help plan anchor ", place: "nothing"),
    Case(line: "nonsense ", place: "nothing"),
    Case(line: "--st", place: "option", typed: "--st"),
    Case(line: "--store ", place: "--store"),
    Case(line: "--store=x", place: "--store", head: "--store=", typed: "x"),
    Case(line: "--store x plan ", place: "command"),
    Case(line: "--no-color plan anchor ", place: "plan"),
    Case(line: "plan anchor ", place: "plan"),
    Case(line: "plan anchor K7QF ", place: "name=date"),
    Case(line: "plan anchor K7QF release=2027-03-01 re", place: "name=date", typed: "re"),
    Case(line: "plan anchor -n K7QF ", place: "name=date"),
    Case(line: "plan anchor --lang nl K7QF ", place: "name=date"),
    Case(line: "plan anchor --lang=nl K7QF ", place: "name=date"),
    Case(line: "plan anchor -m ", place: "--reason"),
    Case(line: "plan anchor K7QF -", place: "option", typed: "-"),
    Case(line: "plan anchor -- -", place: "plan", typed: "-"),
    Case(line: "plan history K7QF ", place: "nothing"),
    Case(line: "done K7QF/DR01 K", place: "ref", typed: "K"),
    Case(line: "next --lead=ge", place: "--lead", head: "--lead=", typed: "ge"),
    Case(line: "next --lead=a,b,ge", place: "--lead", head: "--lead=a,b,", typed: "ge"),
    Case(line: "next --status active,cl", place: "--status", head: "active,", typed: "cl"),
    Case(line: "next --mine=", place: "nothing"),
    Case(line: "next --what=", place: "nothing"),
  ]

  @Test(arguments: cases) func `the place is found`(_ example: Case) throws {
    let line = try TypedLine(ShellWords(example.line).words)
    let place =
      switch line.place {
      case .command: "command"
      case .option: "option"
      case .nothing: "nothing"
      case .value(let argument): argument.long.map { "--" + $0 } ?? argument.valueName ?? ""
      }
    #expect(place == example.place)
    guard place != "nothing" else { return }
    #expect(line.head == example.head)
    #expect(line.typed == example.typed)
  }

  @Test func `what was typed before is known`() throws {
    let line = try TypedLine(
      ShellWords("--store s.db task link --after DR01 --soft K7QF/DR02 --type F").words)
    #expect(line.path == ["task", "link"])
    #expect(line.positionals == ["K7QF/DR02"])
    #expect(line.options == ["store": ["s.db"], "after": ["DR01"], "soft": [""]])
  }
}
