import Planner
import Wording

#if canImport(Glibc)
  import Glibc
#endif

/// What this process was started with: its arguments and the variables it knows.
///
/// Read as bytes, since Swift's own arguments come mended. What is no UTF-8 is refused before
/// anything is done with it, paths too: a mended one would be another folder.
struct ProcessWords {
  /// Without the program's own name.
  var arguments: [String] = []
  var environment: [String: String] = [:]
  /// The first word that is no text.
  private(set) var problem: Problem?

  /// - Parameters:
  ///   - arguments: Without the program's own name.
  ///   - variables: The environment, as far as it is known.
  init(arguments: [[UInt8]], variables: [(name: String, value: [UInt8])]) {
    for (place, bytes) in arguments.enumerated() {
      let text = String(validating: bytes, as: UTF8.self)
      if text == nil {
        let values = ["number": "\(place + 1)", "text": OuterText.shown(bytes)]
        problem = problem ?? Problem(.running(.argumentNotUtf8), .usage, values)
      }
      // What is refused is only looked at for the language of the refusal.
      self.arguments.append(text ?? "")
    }
    for (name, bytes) in variables {
      if let text = String(validating: bytes, as: UTF8.self) {
        environment[name] = text
      } else if !Self.signals.contains(name) {
        let values = ["variable": name, "text": OuterText.shown(bytes)]
        problem = problem ?? Problem(.running(.variableNotUtf8), .usage, values)
      }
    }
  }

  /// Those of the running process.
  static func ofProcess() -> ProcessWords {
    let words = (0..<Int(CommandLine.argc)).map { bytes(CommandLine.unsafeArgv[$0]) ?? [] }
    let variables = names.compactMap { name in bytes(getenv(name)).map { (name, $0) } }
    return ProcessWords(arguments: Array(words.dropFirst()), variables: variables)
  }

  private static func bytes(_ text: UnsafeMutablePointer<CChar>?) -> [UInt8]? {
    guard let text else { return nil }
    return [UInt8](UnsafeRawBufferPointer(start: text, count: strlen(text)))
  }

  /// Variables that choose a language or the looks, and are kept nowhere.
  private static let signals = ["LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR", "TERM", "SHELL"]

  /// The variables the program knows; no other is looked at.
  private static let names =
    Setting.allCases.map(\.variable) + ["HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"]
    + ["XDG_RUNTIME_DIR", "TMPDIR", "VISUAL", "EDITOR"] + signals
}
