import ArgumentParser
import PlanText
import Planner
import Wording

extension CommandTable {
  /// A command without subcommands, and what was typed behind its name.
  typealias Leaf = (command: any ParsableCommand.Type, rest: ArraySlice<String>)

  /// Reads a command line.
  ///
  /// The parser sets up the command it is given and all below it, which costs more than most
  /// commands need for their work. So a command named in full is read on its own; only when that
  /// fails, or nothing is named, the whole program is set up, which knows all about help.
  ///
  /// - Throws: ``Problem`` `command-unknown` or `option-too-long`, or what the argument parser
  ///   throws.
  static func parse(_ arguments: [String]) throws -> any ParsableCommand {
    try refuseLongOptions(arguments)
    if let leaf = try leaf(of: arguments),
      let command = try? leaf.command.parseAsRoot(Array(leaf.rest)),
      // What is asked for with `--help` is a command of the parser.
      ObjectIdentifier(type(of: command)) == ObjectIdentifier(leaf.command)
    {
      return command
    }
    return try Aftercare.parseAsRoot(arguments)
  }

  /// The most signs of the name of an option; no option of ours comes near.
  private static let longestOption = 60

  /// Refuses options whose name is longer than any: the parser would seek one that is like it, which
  /// takes as long as both are.
  private static func refuseLongOptions(_ arguments: [String]) throws(Problem) {
    for argument in arguments.prefix(while: { $0 != "--" }) where argument.hasPrefix("-") {
      let name = argument.utf8.prefix { $0 != UInt8(ascii: "=") }
      guard name.count > longestOption else { continue }
      throw Problem(
        .running(.optionTooLong), .usage, ["option": String(argument.prefix(longestOption))])
    }
  }

  /// Finds the command that a line names, and refuses one that is not there with those that are
  /// near; the argument parser would only say that a word does not belong.
  ///
  /// - Returns: Nil when the line ends before a command that can run, or asks for help.
  /// - Throws: ``Problem`` `command-unknown`.
  static func leaf(of arguments: [String]) throws(Problem) -> Leaf? {
    var commands = all
    var parent = "aftercare"
    let isHelp = arguments.first == "help"
    for (place, argument) in arguments.enumerated().dropFirst(isHelp ? 1 : 0) {
      guard !argument.hasPrefix("-") else { return nil }
      guard let known = commands.first(where: { $0.configuration.commandName == argument }) else {
        if argument == "help" { return nil }
        throw problem(argument, parent, commands)
      }
      parent += " " + argument
      commands = known.configuration.subcommands
      if commands.isEmpty { return isHelp ? nil : (known, arguments[(place + 1)...]) }
    }
    return nil
  }

  private static func problem(
    _ name: String, _ parent: String, _ commands: [any ParsableCommand.Type]
  ) -> Problem {
    // Closures and not key paths: through a metatype those crash the compiler of Swift 6.3.
    let configurations = commands.map { $0.configuration }
    let names = configurations.filter { $0.shouldDisplay }.compactMap { $0.commandName }
    return Problem(
      .running(.commandUnknown), .usage,
      [
        "command": String(name.prefix(60)), "parent": parent,
        "near": NearNames.of(name, among: names).joined(separator: ", "),
      ])
  }
}
