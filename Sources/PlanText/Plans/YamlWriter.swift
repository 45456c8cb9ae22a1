/// Builds the lines of a YAML text: block style outside, flow style for short things.
struct YamlWriter {
  private(set) var text = ""
  private var indent = ""
  /// What the next line begins with instead of its indent; the dash of a list's entry.
  private var lead: String?

  /// `key: value`, the value being YAML already.
  mutating func field(_ key: String, _ value: String, comment: String? = nil) {
    line("\(YamlScalar.text(key)): \(value)\(Self.comment(comment))")
  }

  mutating func field(_ key: String, _ value: String?, comment: String? = nil) {
    if let value { field(key, value, comment: comment) }
  }

  /// `key:` with what `body` writes below it, further in.
  mutating func block(_ key: String, _ body: (inout YamlWriter) -> Void) {
    line("\(YamlScalar.text(key)):")
    let outer = indent
    indent += "  "
    body(&self)
    indent = outer
  }

  /// An entry of a list that is a mapping; its first field stands behind the dash.
  mutating func entry(_ body: (inout YamlWriter) -> Void) {
    let outer = indent
    lead = indent + "- "
    indent += "  "
    body(&self)
    indent = outer
    lead = nil
  }

  /// An entry of a list that is YAML already.
  mutating func entry(_ value: String) { line("- \(value)") }

  /// What people read behind a value, on the same line: short, and without signs that a reader would take
  /// for more than a comment.
  private static func comment(_ text: String?) -> String {
    guard let text else { return "" }
    let scalars = text.unicodeScalars.filter {
      !YamlScalar.mustEscape($0) && $0 != "&" && $0 != "*"
    }
    let short = String(String.UnicodeScalarView(scalars))
    guard short.contains(where: { !$0.isWhitespace }) else { return "" }
    return "  # " + (short.count > longestComment ? short.prefix(longestComment) + "…" : short)
  }

  private static let longestComment = 100

  private mutating func line(_ content: String) {
    text += (lead ?? indent) + content + "\n"
    lead = nil
  }

  /// `{ a: 1, b: 2 }`, values being YAML already.
  static func flow(_ fields: [(key: String, value: String?)]) -> String {
    let present = fields.compactMap { field in
      field.value.map { "\(YamlScalar.text(field.key)): \($0)" }
    }
    return present.isEmpty ? "{}" : "{ \(present.joined(separator: ", ")) }"
  }

  /// `[a, b]`, elements being YAML already.
  static func flow(_ elements: [String]) -> String { "[\(elements.joined(separator: ", "))]" }
}
