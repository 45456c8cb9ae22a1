import ArgumentParser
import CivilTime
import Planner
import Testing
import Wording

@testable import Commands

struct CommandLineTests {
  @Test(arguments: [
    (["--lang", "nl", "next"], ["next", "--lang", "nl"]),
    (["--lang=nl", "--no-color", "plan", "list"], ["plan", "list", "--lang=nl", "--no-color"]),
    (["-f", "json", "find", "--", "--x"], ["find", "-f", "json", "--", "--x"]),
    (["next", "--lang", "nl"], ["next", "--lang", "nl"]),
    (["--version"], ["--version"]), (["--lang"], ["--lang"]),
    (["--lang", "nl"], ["--lang", "nl"]), (["--lang", "nl", "--help"], ["--help"]),
    (["--store", "x", "-h"], ["--help"]), (["--lang", "nl", "--version"], ["--version"]),
    (["--lang", "nl", "next", "--help"], ["next", "--help", "--lang", "nl"]),
    ([], []),
  ]) func `options before a command are moved behind it`(_ typed: [String], _ read: [String]) {
    #expect(GlobalArguments.behindCommand(typed) == read)
  }

  @Test(arguments: [
    (["term", "mon", "-3m"], ["term", "mon", "\u{2212}3m"]),
    (["done", "K7QF/9", "--on", "-3d"], ["done", "K7QF/9", "--on=-3d"]),
    (["term", "--no-color", "mon", "-5wd"], ["term", "--no-color", "mon", "\u{2212}5wd"]),
    (["next", "-n", "-f", "csv"], ["next", "-n", "-f", "csv"]),
    (["find", "--", "-3m"], ["find", "--", "-3m"]),
  ]) func `a term counted backwards is no option`(_ typed: [String], _ read: [String]) {
    #expect(BackwardTerms.shielded(typed) == read)
    #expect(BackwardTerms.typed("\u{2212}3m") == "-3m")
  }

  @Test func `a command that is not there is named with those near`() {
    let error = #expect(throws: Problem.self) { try CommandTable.leaf(of: ["nxet"]) }
    #expect(error?.id == "command-unknown")
    #expect(error?.values["near"]?.contains("next") == true)
    #expect(throws: Problem.self) { try CommandTable.leaf(of: ["help", "foo"]) }
  }

  @Test(arguments: [
    ["help", "next"], ["help", "plan", "list"], ["--version"], ["plan"], ["plan", "--help"], [],
  ]) func `a line that names no command that runs is left to the parser`(_ arguments: [String])
    throws
  {
    #expect(try CommandTable.leaf(of: arguments) == nil)
  }

  @Test func `a command named in full is read on its own, and its help is that of the program`()
    throws
  {
    let leaf = try #require(try CommandTable.leaf(of: ["plan", "list", "--no-color"]))
    #expect(ObjectIdentifier(leaf.command) == ObjectIdentifier(PlanListCommand.self))
    #expect(Array(leaf.rest) == ["--no-color"])
    #expect(try CommandTable.parse(["plan", "list"]) is PlanListCommand)
    var help = try CommandTable.parse(["plan", "list", "--help"])
    let error = #expect(throws: (any Error).self) { try help.run() }
    let text = Aftercare.fullMessage(for: try #require(error), columns: 80)
    #expect(text.contains("aftercare plan list"))
  }

  @Test(arguments: [
    ["next", "--wat"], ["next", "--today"], ["next", "a", "b"], ["next", "--no-color=x"],
    ["config", "get"], ["next", "-f", "xml"], ["term", "--batch", "--batcj"],
    ["demo", "--plans", "x"],
  ]) func `no message of the parser stays English`(_ arguments: [String]) {
    Console.$current.withValue(Console(language: .nl)) {
      do {
        _ = try Aftercare.parseAsRoot(arguments)
        Issue.record("\(arguments) can be read")
      } catch {
        let english = Aftercare.fullMessage(for: error, columns: 80)
        let dutch = ParserMessages.translated(english, .nl)
        let first = dutch.split(separator: "\n").first.map(String.init) ?? ""
        #expect(first.hasPrefix("Fout: "))
        for word in [
          "Unknown", "Missing", "Unexpected", "invalid", "option", "Please", "Usage", "' or '",
        ] {
          #expect(!dutch.contains(word), "\(dutch)")
        }
      }
    }
  }

  @Test func `help has its headings in the language of the reader`() {
    Console.$current.withValue(Console(language: .nl)) {
      // At some width a line is broken after each piece.
      for command in [Aftercare.self, TermCommand.self, DemoCommand.self, InitCommand.self]
        as [any ParsableCommand.Type]
      {
        for columns in 60...100 {
          let english = Aftercare.helpMessage(for: command, columns: columns)
          let dutch = ParserMessages.translated(english, .nl)
          for word in ["OVERVIEW", "USAGE", "OPTIONS", "SUBCOMMANDS", "Show help", "(default"] {
            #expect(!dutch.contains(word), "\(dutch)")
          }
        }
      }
    }
  }

  @Test func `today is the day of the zone, not of the machine`() throws {
    let zone = ZoneRule.amsterdam
    func day(_ seconds: Int64) -> String {
      SystemClock.day(at: seconds * 1_000, in: zone).description
    }
    // 2026-06-30 21:59:59 and 22:00:00 UTC: midnight in summer; an hour later in winter.
    #expect(day(1_782_856_799) == "2026-06-30")
    #expect(day(1_782_856_800) == "2026-07-01")
    #expect(day(1_798_757_999) == "2026-12-31")
    #expect(day(1_798_758_000) == "2027-01-01")
    #expect(SystemClock.day(at: -1, in: .utc).description == "1969-12-31")
    let lens = try #require(CivilDate("2026-11-20"))
    #expect(SystemClock(lens: lens).today() == lens)
    #expect(SystemClock(lens: lens).now() > 1_700_000_000_000)
  }

  @Test func `signs that steer a terminal do not reach it`() {
    let problem = Problem(
      .reference(.planUnknown), .notFound, ["ref": "\u{1B}[2J\u{7}", "near": ""])
    let text = ErrorPrinter.lines(of: problem, .en).joined()
    #expect(text.unicodeScalars.allSatisfy { $0.value >= 32 && $0.value != 127 })
  }
}
