import ArgumentParser

/// A shell whose words can be completed.
enum Shell: String, CaseIterable, ExpressibleByArgument {
  case bash, zsh, fish

  /// The shell that somebody logs in with; nil for another.
  static func ofUser(_ environment: [String: String]) -> Shell? {
    environment["SHELL"]?.split(separator: "/").last.flatMap { Shell(rawValue: String($0)) }
  }
}
