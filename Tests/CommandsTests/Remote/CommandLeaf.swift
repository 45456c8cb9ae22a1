import ArgumentParser

@testable import Commands

/// A command that can run, by its whole name.
struct CommandLeaf {
  let name: String
  let command: any ParsableCommand.Type

  static let all: [CommandLeaf] = {
    func below(_ commands: [any ParsableCommand.Type], _ path: String) -> [CommandLeaf] {
      commands.flatMap { command -> [CommandLeaf] in
        let name = (path + " " + command._commandName).trimmingWhitespace()
        let inner = command.configuration.subcommands
        return inner.isEmpty
          ? [CommandLeaf(name: name, command: command)] : below(inner, name)
      }
    }
    return below(CommandTable.all, "")
  }()
}
