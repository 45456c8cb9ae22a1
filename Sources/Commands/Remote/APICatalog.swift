import ArgumentParser
package import PlanAPI
import ReportTables
import Wording

/// The commands that the API offers, read off the commands themselves.
package enum APICatalog {
  /// Options that are the service's own affair: it answers JSON, asks nothing and writes no files.
  private static let own: Set<String> = [
    "store", "home", "today", "format", "csv", "lang", "no-color", "server", "help", "version",
    "yes", "verbose", "output", "force", "out", "show", "sheet", "answers", "labels",
  ]

  /// What lists of arguments are called whose form on the command line is no name.
  private static let lists = [
    "name=date": "anchors", "name=answer": "facts", "role=partner": "roles", "n|plan": "targets",
  ]

  /// Every command that may be run from elsewhere and answers JSON, by its path.
  package static func commands() throws -> [APICommand] {
    try Console.$current.withValue(Console(language: .en)) {
      try gathered(CommandTable.all, below: []).sorted { $0.route < $1.route }
    }
  }

  private static func gathered(_ commands: [any ParsableCommand.Type], below path: [String])
    throws -> [APICommand]
  {
    try commands.flatMap { command -> [APICommand] in
      let path = path + [command._commandName]
      let below = command.configuration.subcommands
      guard below.isEmpty else { return try gathered(below, below: path) }
      guard !RemoteRules.isLocal(command), !RemoteRules.hasNoJSON(command) else { return [] }
      let described = try DescribedCommand(command)
      let parameters = (described.arguments).compactMap(parameter)
      let writes =
        command is any RecordingCommand.Type
        || described.arguments.contains { $0.isNamed("dry-run") }
      return [
        APICommand(
          path: path, summary: described.abstract, writes: writes,
          takesYes: described.arguments.contains { $0.isNamed("yes") }, parameters: parameters,
          list: APILists.shape(of: command),
          answer: APIAnswers.shape(of: command, writes: writes))
      ]
    }
  }

  private static func parameter(_ argument: DescribedCommand.Argument) -> APICommand.Parameter? {
    let long = argument.long
    if let long, own.contains(long) { return nil }
    let kind: APICommand.Parameter.Kind
    switch argument.kind {
    case "positional": kind = .argument
    case "flag": kind = .flag
    default: kind = argument.valueName == "-" ? .input : .option
    }
    let name = long ?? argument.valueName ?? "value"
    let list = Self.lists[name] ?? camelCase(name) + "s"
    return APICommand.Parameter(
      name: kind == .argument && argument.isRepeating ? list : camelCase(name),
      option: long.map { "--" + $0 } ?? "", kind: kind,
      isRequired: kind != .flag && !argument.isOptional,
      isRepeating: argument.isRepeating, summary: argument.abstract ?? "",
      values: argument.allValues)
  }

  private static func camelCase(_ name: String) -> String {
    let parts = name.split { $0 == "-" || $0 == " " || $0 == "|" || $0 == "." || $0 == "=" }
    return parts.enumerated().map { place, part in
      place == 0 ? String(part) : part.prefix(1).uppercased() + part.dropFirst()
    }.joined()
  }
}
