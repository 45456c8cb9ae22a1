import ArgumentParser
import ReportTables

/// A command line as far as it was typed, and what belongs where the cursor is.
struct TypedLine {
  /// What belongs there.
  enum Place {
    case command(among: [any ParsableCommand.Type])
    case option
    case value(DescribedCommand.Argument)
    case nothing
  }

  private(set) var place = Place.nothing
  /// The command, as far as it is named: `plan anchor`.
  private(set) var path: [String] = []
  /// What the command understands; before it, what may stand there.
  private(set) var arguments: [DescribedCommand.Argument] = []
  /// The arguments typed before, without options.
  private(set) var positionals: [String] = []
  /// The values typed after options, by their long names; for a flag an empty one.
  private(set) var options: [String: [String]] = [:]
  /// The part of the last word that is looked for, and what stands before it.
  private(set) var typed: String
  private(set) var head = ""

  /// - Parameter words: Without the program's own name; the last is being typed.
  init(_ words: [String]) throws {
    typed = words.last ?? ""
    var before = words.dropLast()[...]
    let isHelp = before.first == "help"
    if isHelp { before = before.dropFirst() }
    var commands = CommandTable.all
    while let word = before.popFirst() {
      if word.hasPrefix("-") {
        if arguments.isEmpty { arguments = try Self.beforeCommand() }
        guard take(option: word, &before) else { return }
        continue
      }
      guard let command = commands.first(where: { $0._commandName == word }) else { return }
      path.append(word)
      commands = command.configuration.subcommands
      guard commands.isEmpty else { continue }
      guard !isHelp else { return }
      arguments = try DescribedCommand(command).arguments
      findArgument(before)
      return
    }
    if typed.hasPrefix("-"), path.isEmpty {
      if arguments.isEmpty { arguments = try Self.beforeCommand() }
      findOption()
    } else {
      place = .command(among: commands.filter { $0.configuration.shouldDisplay })
    }
  }

  /// The options that may stand before a command: those every command has.
  private static func beforeCommand() throws -> [DescribedCommand.Argument] {
    try DescribedCommand(TodayCommand.self).arguments.filter { argument in
      ["store", "server", "home", "today", "format", "lang", "no-color", "help"]
        .contains(argument.long)
    }
  }

  /// Finds what belongs behind a command.
  private mutating func findArgument(_ rest: ArraySlice<String>) {
    var rest = rest
    var isOnlyArguments = false
    while let word = rest.popFirst() {
      if word == "--", !isOnlyArguments {
        isOnlyArguments = true
      } else if word.hasPrefix("-"), word != "-", !isOnlyArguments {
        guard take(option: word, &rest) else { return }
      } else {
        positionals.append(word)
      }
    }
    if typed.hasPrefix("-"), !isOnlyArguments { return findOption() }
    let positional = arguments.filter { $0.kind == "positional" }
    if positionals.count < positional.count {
      place = .value(positional[positionals.count])
    } else if let last = positional.last, last.isRepeating {
      place = .value(last)
    }
    splitList()
  }

  /// Takes an option with its value off the words; false when the value is what is being typed.
  private mutating func take(option word: String, _ rest: inout ArraySlice<String>) -> Bool {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = parts[0].drop { $0 == "-" }
    guard let argument = arguments.first(where: { $0.isNamed(String(name)) }) else { return true }
    let key = argument.long ?? String(name)
    if argument.kind == "flag" {
      options[key, default: []].append("")
    } else if parts.count == 2 {
      options[key, default: []].append(String(parts[1]))
    } else if let value = rest.popFirst() {
      options[key, default: []].append(value)
    } else {
      place = .value(argument)
      splitList()
      return false
    }
    return true
  }

  /// An option being typed, or with `=` its value.
  private mutating func findOption() {
    place = .option
    guard typed.hasPrefix("--"), let sign = typed.firstIndex(of: "=") else { return }
    let name = typed[..<sign].dropFirst(2)
    place = .nothing
    guard let argument = arguments.first(where: { $0.isNamed(String(name)) }),
      argument.kind == "option"
    else { return }
    place = .value(argument)
    head = String(typed[...sign])
    typed = String(typed[typed.index(after: sign)...])
    splitList()
  }

  /// Of values with commas between them the last is being typed.
  private mutating func splitList() {
    guard let comma = typed.lastIndex(of: ",") else { return }
    head += typed[...comma]
    typed = String(typed[typed.index(after: comma)...])
  }
}
