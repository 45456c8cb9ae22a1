import ArgumentParser
import Planner

extension CommandTable {
  /// Refuses a command that is not there, with those that are near; the argument parser would
  /// only say that a word does not belong.
  ///
  /// - Throws: ``Problem`` `command-unknown`.
  static func requireKnown(_ arguments: [String]) throws(Problem) {
    var commands = daily + groups.flatMap { $0.commands }
    var parent = "aftercare"
    let isHelp = arguments.first == "help"
    for argument in isHelp ? Array(arguments.dropFirst()) : arguments {
      guard !commands.isEmpty, !argument.hasPrefix("-") else { return }
      let known = commands.first { $0.configuration.commandName == argument }
      guard let known else {
        if argument == "help" { return }
        throw problem(argument, parent, commands)
      }
      parent += " " + argument
      commands = known.configuration.subcommands
    }
  }

  private static func problem(
    _ name: String, _ parent: String, _ commands: [any ParsableCommand.Type]
  ) -> Problem {
    // Closures and not key paths: through a metatype those crash the compiler of Swift 6.3.
    let configurations = commands.map { $0.configuration }
    let names = configurations.filter { $0.shouldDisplay }.compactMap { $0.commandName }
    return Problem(
      "command-unknown", .usage,
      [
        "command": String(name.prefix(60)), "parent": parent,
        "near": NearNames.of(name, among: names).joined(separator: ", "),
      ])
  }
}
