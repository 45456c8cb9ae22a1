import ArgumentParser
import Wording

/// `complete`: what the scripts of shells ask when a word is to be completed; no help shows it.
///
/// Somebody is typing: whatever goes wrong, nothing is printed, and nothing is waited for long.
struct CompleteCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("complete", CompletionWords.complete, shouldDisplay: false)
  }

  @Argument(help: ArgumentHelp(say(CompletionWords.shell), valueName: "shell")) var shell: Shell
  @Argument(
    parsing: .postTerminator, help: ArgumentHelp(say(CompletionWords.words), valueName: "words"))
  var words: [String] = []

  func run() throws {
    if let text = try? text(Console.current) { Console.current.data(text) }
  }

  private func text(_ console: Console) throws -> String? {
    guard shell == .bash else {
      let words = words.map(ShellWords.unquoted).dropFirst()
      return CompletionPrinter.text(try Self.offer(Array(words), console))
    }
    guard let line = CompletionPrinter.BashLine(words) else { return nil }
    return CompletionPrinter.text(try Self.offer(line.words.arguments, console), for: line)
  }

  private static func offer(_ words: [String], _ console: Console) throws -> Offer {
    guard !words.isEmpty else { return .nothing }
    var console = console
    if let language = Console.typed("--lang", in: words).flatMap(Language.init(rawValue:)) {
      console.language = language
    }
    return try Console.$current.withValue(console) {
      try Completion(line: TypedLine(words), console: console).offer()
    }
  }
}

extension ShellWords {
  /// The words behind the program's name and what is set before it; empty when that is not there
  /// yet.
  fileprivate var arguments: [String] {
    let named = words.drop { word in
      guard let sign = word.firstIndex(of: "="), sign != word.startIndex else { return false }
      return word[..<sign].allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
    }
    return Array(named.dropFirst())
  }
}
