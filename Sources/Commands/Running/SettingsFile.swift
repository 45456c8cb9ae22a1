import Planner
import Wording

/// The file of settings: lines `key: value`, comments and empty lines.
enum SettingsFile {
  /// Reads a file; one that is not there says nothing.
  ///
  /// - Throws: ``Problem`` `config-malformed` with the line, or what reading the file throws.
  static func read(_ path: String) throws -> [Setting: String] {
    guard let text = try LocalFile.textIfThere(path) else { return [:] }
    var result: [Setting: String] = [:]
    for (number, line) in lines(of: text).enumerated() {
      switch entry(in: line) {
      case .nothing: continue
      case .setting(let setting, let value) where result[setting] == nil:
        result[setting] = value
      case .setting, .malformed:
        throw Problem(
          .running(.configMalformed), .badInput, ["place": "\(path):\(number + 1):1"])
      }
    }
    return result
  }

  /// The text with a setting put in, changed, or, for nil, taken out; the rest stays as it is.
  static func text(_ text: String, setting: Setting, to value: String?) -> String {
    var lines = lines(of: text).map(String.init)
    if lines.last == "" { lines.removeLast() }
    let place = lines.firstIndex { line in
      if case .setting(setting, _) = entry(in: Substring(line)) { true } else { false }
    }
    let line = value.map { "\(setting.rawValue): \(quoted($0))" }
    switch (place, line) {
    case (let place?, let line?): lines[place] = line
    case (let place?, nil): lines.remove(at: place)
    case (nil, let line?): lines.append(line)
    case (nil, nil): break
    }
    return lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n"
  }

  /// Also those that Windows ends.
  private static func lines(of text: String) -> [Substring] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  }

  private enum Entry {
    case nothing
    case setting(Setting, String)
    case malformed
  }

  private static func entry(in line: Substring) -> Entry {
    let line = trimmed(line)
    if line.isEmpty || line.hasPrefix("#") { return .nothing }
    guard let colon = line.firstIndex(of: ":"),
      let setting = Setting(rawValue: String(line[..<colon])), setting.isKept
    else { return .malformed }
    let written = trimmed(line[line.index(after: colon)...])
    let value =
      if let mark = written.first, mark == "\"" || mark == "'" {
        unquoted(written.dropFirst(), mark)
      } else {
        plain(written)
      }
    guard let value, !value.isEmpty else { return .malformed }
    return .setting(setting, value)
  }

  /// What stands before a comment, which begins after white space.
  private static func plain(_ text: Substring) -> String {
    let end = text.indices.first { place in
      text[place] == "#"
        && (place == text.startIndex || text[text.index(before: place)].isWhitespace)
    }
    return String(trimmed(text[..<(end ?? text.endIndex)]))
  }

  /// What stands before the first mark that nothing but a comment follows; single marks are
  /// written twice inside.
  private static func unquoted(_ text: Substring, _ mark: Character) -> String? {
    let end = text.indices.first { place in
      guard text[place] == mark else { return false }
      let rest = text[text.index(after: place)...]
      return rest.isEmpty || (rest.first?.isWhitespace ?? false) && plain(rest).isEmpty
    }
    guard let end else { return nil }
    return mark == "'" ? String(text[..<end].replacing("''", with: "'")) : String(text[..<end])
  }

  /// Quoted only where YAML would read something else.
  private static func quoted(_ value: String) -> String {
    let isPlain = value.allSatisfy { $0.isLetter || $0.isNumber || "/._- ".contains($0) }
    if isPlain, value.first != " ", value.last != " " { return value }
    if value.contains("'"), !value.contains("\"") { return "\"\(value)\"" }
    return "'" + value.replacing("'", with: "''") + "'"
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text.drop { $0.isWhitespace }
    while text.last?.isWhitespace ?? false { text.removeLast() }
    return text
  }
}

extension SettingsFile {
  /// Keeps a setting in a file, or for nil takes it out; the rest of the file stays as it is.
  ///
  /// - Throws: ``Problem``; a file that cannot be read is not written.
  static func set(_ setting: Setting, to value: String?, at path: String) throws {
    _ = try read(path)
    let before = try LocalFile.textIfThere(path) ?? ""
    try LocalFile.makeFolder(of: path)
    try LocalFile.write(text(before, setting: setting, to: value), to: path, replacing: true)
  }
}
