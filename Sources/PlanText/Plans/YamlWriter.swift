/// Builds the lines of a YAML text: block style outside, flow style for short things.
struct YamlWriter {
  private(set) var text = ""
  private var indent = ""
  /// What the next line begins with instead of its indent; the dash of a list's entry.
  private var lead: String?

  /// `key: value`, the value being YAML already.
  mutating func field(_ key: String, _ value: String) {
    line("\(YamlScalar.text(key)): \(value)")
  }

  mutating func field(_ key: String, _ value: String?) {
    if let value { field(key, value) }
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
