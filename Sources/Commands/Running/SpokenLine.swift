import ArgumentParser
import CarePlans
import PlanText
import Wording

/// A command line as people type it, made into one that names commands as the program does.
enum SpokenLine {
  /// The line with Dutch words for commands replaced, and `show` before a reference that stands alone.
  ///
  /// The name of a command goes before either.
  static func canonical(_ arguments: [String]) -> [String] {
    var line = GlobalArguments.behindCommand(arguments)
    guard let first = line.first, !first.hasPrefix("-") else { return arguments }
    let commands = CommandTable.all
    if first != "help", !commands.contains(where: { $0.configuration.commandName == first }) {
      if let meant = CommandNames.first(first) {
        line.replaceSubrange(..<1, with: meant)
      } else if isReference(first, among: commands) {
        line.insert("show", at: 0)
      } else {
        return arguments
      }
    }
    return oneReference(inEnglish(line))
  }

  /// What takes one reference gets it in one word: `show K7QF DR09b`.
  private static func oneReference(_ line: [String]) -> [String] {
    guard let verb = line.prefix(2).lastIndex(where: { ["show", "why"].contains($0) }),
      line.count > verb + 2, let ref = try? ItemRef(parsing: line[verb + 1]), ref.item == nil,
      !line[verb + 1].hasPrefix("-"), !line[verb + 2].hasPrefix("-")
    else { return line }
    var line = line
    line.replaceSubrange(
      verb + 1...verb + 2, with: TypedRefs.withPlans([line[verb + 1], line[verb + 2]]).suffix(1))
    return line
  }

  /// Replaces the words behind the first.
  private static func inEnglish(_ line: [String]) -> [String] {
    var line = line
    var commands = CommandTable.all
    var place = line.first == "help" ? 1 : 0
    while place < line.count, !commands.isEmpty {
      let names = commands.compactMap { $0.configuration.commandName }
      let word = line[place]
      if !names.contains(word) {
        let meant = place == 0 || line[0] == "help" ? CommandNames.first(word) ?? [] : []
        guard
          let name = (meant + CommandNames.behind(word)).first(where: { names.contains($0) })
        else { return line }
        line[place] = name
      }
      commands =
        commands.first { $0.configuration.commandName == line[place] }?.configuration.subcommands
        ?? []
      place += 1
    }
    return line
  }

  /// Whether a word is meant for a plan or something in one, and not for a command.
  private static func isReference(_ word: String, among commands: [any ParsableCommand.Type])
    -> Bool
  {
    guard (try? ItemRef(parsing: word)) != nil else { return false }
    if word.contains(where: { $0.isNumber || $0 == "/" || $0 == "·" }) || word == word.uppercased()
    {
      return true
    }
    let names = commands.compactMap { $0.configuration.commandName } + ["help"]
    return NearNames.of(word, among: names).isEmpty
  }
}
