import ArgumentParser
import ReportTables
import Testing
import Wording

@testable import Commands

struct FoldingTests {
  @Test func `long lines fold at spaces, under each other`() {
    #expect(Folding.lines("one two three", width: 40) == ["one two three"])
    #expect(Folding.lines("  one two three", width: 9, indent: 4) == ["  one two", "    three"])
  }

  @Test func `a command in a sentence stays whole`() {
    let lines = Folding.lines(
      "Make one with: aftercare init – or point to another with --store.", width: 30)
    #expect(lines.contains { $0.contains("aftercare init") })
    #expect(lines.allSatisfy { DisplayWidth.of($0) <= 30 })
  }

  @Test func `an example over two lines can be pasted`() {
    let text = "aftercare task pin K7QF/DR02 2026-12-01 --time 14:30 -m \"room is booked\""
    let folded = Folding.command(text, width: 50)
    for line in folded.split(separator: "\n").dropLast() { #expect(line.hasSuffix(" \\")) }
    #expect(folded.split(separator: "\n").allSatisfy { DisplayWidth.of(String($0)) <= 50 })
    #expect(folded.replacing(" \\\n   ", with: "") == text)
    #expect(folded.contains("-m \"room is booked\""))
  }

  /// Every command, the groups among them.
  private func commands(
    of parent: any ParsableCommand.Type = Aftercare.self
  ) -> [any ParsableCommand.Type] {
    let own = parent.configuration
    let below = own.subcommands + own.groupedSubcommands.flatMap(\.subcommands)
    return [parent] + below.flatMap { commands(of: $0) }
  }

  @Test(arguments: Language.allCases)
  func `help has examples, and no example is broken by the width`(language: Language) {
    Console.$current.withValue(Console(language: language)) {
      for command in commands() where command.configuration.shouldDisplay {
        let name = command.configuration.commandName ?? ""
        let help = Aftercare.helpMessage(for: command, columns: 80)
        if command != Aftercare.self {
          #expect(help.contains(say(CommandHelp.heading)), "\(name) has no example")
        }
        var isOpen = false
        for line in help.split(separator: "\n") where isOpen || line.hasPrefix("  aftercare ") {
          isOpen = line.hasSuffix("\\")
          #expect(DisplayWidth.of(String(line)) <= 80, "\(line)")
          #expect(line.filter { $0 == "\"" }.count % 2 == 0, "\(line)")
        }
      }
    }
  }
}
