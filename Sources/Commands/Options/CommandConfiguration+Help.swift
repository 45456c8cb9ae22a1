import ArgumentParser
import Wording

extension CommandConfiguration {
  /// A command with its help in the language of the run.
  init(
    _ name: String, _ help: CommandHelp, subcommands: [any ParsableCommand.Type] = [],
    shouldDisplay: Bool = true
  ) {
    var discussion = ""
    if !help.examples.isEmpty {
      discussion =
        say(CommandHelp.heading) + "\n" + help.examples.map { "  " + $0 }.joined(separator: "\n")
    }
    self.init(
      commandName: name, abstract: say(help.abstract), discussion: discussion,
      shouldDisplay: shouldDisplay, subcommands: subcommands)
  }
}
