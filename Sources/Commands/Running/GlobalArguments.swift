/// Puts options that every command understands where the argument parser looks for them.
enum GlobalArguments {
  private static let withValue: Set<String> = [
    "--store", "--server", "--home", "--today", "--format", "-f", "--csv", "--lang",
  ]
  private static let alone: Set<String> = ["--no-color"]
  /// Options of many commands that take no value.
  static let flags: Set<String> = ["--no-color", "--yes", "--dry-run", "--verbose", "--batch"]

  /// The arguments with global options from before the command moved behind it, so that
  /// `aftercare --lang nl next` says the same as `aftercare next --lang nl`.
  static func behindCommand(_ arguments: [String]) -> [String] {
    var rest = arguments[...]
    var moved: [String] = []
    while let first = rest.first {
      let name = first.split(separator: "=", maxSplits: 1).first.map(String.init) ?? first
      if withValue.contains(first), rest.count >= 2 {
        moved += rest.prefix(2)
        rest = rest.dropFirst(2)
      } else if alone.contains(first) || (withValue.contains(name) && name != first) {
        moved.append(first)
        rest = rest.dropFirst()
      } else {
        break
      }
    }
    // Help without a command is the program's own, not that of what runs without one.
    let isHelp = rest.prefix { $0 != "--" }.contains { $0 == "--help" || $0 == "-h" }
    guard let command = rest.first, !command.hasPrefix("-") else {
      if rest.first == "--version" { return ["--version"] }
      return isHelp ? ["--help"] : arguments
    }
    let end = rest.firstIndex(of: "--") ?? rest.endIndex
    return rest[..<end] + moved + rest[end...]
  }
}
