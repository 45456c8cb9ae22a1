import ArgumentParser
import ReportTables
import Wording

extension CommandConfiguration {
  /// A command with its help in the language of the run.
  init(
    _ name: String, _ help: CommandHelp, subcommands: [any ParsableCommand.Type] = [],
    shouldDisplay: Bool = true
  ) {
    var discussion = ""
    if !help.examples.isEmpty {
      // The parser breaks a line that fills the last column.
      let width = Console.current.width - 3
      let lines = help.examples.flatMap {
        Folding.command($0, width: width).split(separator: "\n").map { "  " + $0 }
      }
      discussion = ([say(CommandHelp.heading)] + lines).joined(separator: "\n")
    }
    self.init(
      commandName: name, abstract: say(help.abstract), discussion: discussion,
      shouldDisplay: shouldDisplay, subcommands: subcommands)
  }
}
