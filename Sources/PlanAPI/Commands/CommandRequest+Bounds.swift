extension CommandRequest {
  /// The most arguments, and signs each may have; a route bounds its values no wider.
  package static let (mostArguments, longestArgument) = (1_000, 10_000)
  private static let (mostFiles, longestPath) = (20, 4_096)
  private static let mostAnswers = 100
  /// The most typed lines: a question each for several running cases.
  private static let mostLines = 1_000

  /// The member that holds more than it may; nil when all of them fit.
  package var excessive: String? {
    let paths = (files ?? [:]).keys
    let expected = expecting ?? [:]
    let fitting = [
      (
        "arguments",
        arguments.count <= Self.mostArguments
          && arguments.allSatisfy { Self.fits($0, Self.longestArgument) }
      ),
      ("language", Self.fits(language ?? "", 20)),
      (
        "files",
        paths.count <= Self.mostFiles && paths.allSatisfy { Self.fits($0, Self.longestPath) }
      ),
      ("agreed", (agreed ?? []).count <= Self.mostAnswers),
      (
        "typed",
        (typed ?? []).count <= Self.mostLines
          && (typed ?? []).allSatisfy { Self.fits($0.line, Self.longestArgument) }
      ),
      (
        "expecting",
        expected.count <= Self.mostArguments && expected.keys.allSatisfy { Self.fits($0, 40) }
      ),
    ]
    return fitting.first { !$0.1 }?.0
  }

  /// A file that came and does not stand on the command line, so that no command can ask for it.
  package var unaskedFile: String? {
    (files ?? [:]).keys.filter { !Self.isTyped($0, in: arguments) }.min()
  }

  /// Whether a path stands on a command line, on its own or behind the sign of an option.
  package static func isTyped(_ path: String, in arguments: [String]) -> Bool {
    !path.isEmpty
      && arguments.contains { argument in
        guard argument != path else { return true }
        guard argument.hasPrefix("-"), let sign = argument.firstIndex(of: "=") else { return false }
        return argument[argument.index(after: sign)...] == path
      }
  }

  private static func fits(_ text: String, _ most: Int) -> Bool {
    text.utf8.count <= most || text.unicodeScalars.count <= most
  }
}
