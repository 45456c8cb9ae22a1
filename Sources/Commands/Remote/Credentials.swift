import Planner

/// The keys to services, in a file for their owner alone beside the settings.
struct Credentials {
  private let path: String
  private var tokens: [(server: String, token: String)]

  init(beside settings: String) throws {
    path =
      settings.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/") + "/credentials"
    let text = try LocalFile.textIfThere(path) ?? ""
    tokens = text.split(whereSeparator: \.isNewline).compactMap { line in
      let parts = line.split(separator: " ")
      return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
    }
  }

  func token(for server: String) -> String? { tokens.first { $0.server == server }?.token }

  /// Keeps the key for a service in place of an older one; nil forgets it.
  ///
  /// - Returns: Whether there was an older one.
  @discardableResult
  mutating func set(_ token: String?, for server: String) throws -> Bool {
    let count = tokens.count
    tokens.removeAll { $0.server == server }
    let wasKnown = tokens.count < count
    if let token { tokens.append((server, token)) }
    try LocalFile.makeFolder(of: path)
    let text = tokens.map { "\($0.server) \($0.token)\n" }.joined()
    try LocalFile.write(text, to: path, replacing: true)
    return wasKnown
  }
}
