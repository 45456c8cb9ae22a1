import Foundation

/// Build tool: `embed-shipped ROOT OUTPUT FILE…` writes the files as string literals, by their path
/// below ROOT.
@main
enum EmbedShippedTool {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count >= 3 else {
      throw Failure(text: "usage: embed-shipped ROOT OUTPUT FILE…")
    }
    let root = arguments[1]
    var source = "// Written by embed-shipped from templates/ and config/; not to be edited.\n"
    source += "enum ShippedTexts {\n  static let all: [(path: String, text: String)] = [\n"
    for path in arguments[3...] {
      let text = try String(contentsOfFile: path, encoding: .utf8)
      let name = path.hasPrefix(root) ? String(path.dropFirst(root.count)) : path
      let mark = fence(for: text)
      let literal = "\(mark)\"\"\"\n\(text)\n\"\"\"\(mark)"
      source += "    (\"\(name.drop { $0 == "/" })\", \(literal)),\n"
    }
    source += "  ]\n}\n"
    try source.write(toFile: arguments[2], atomically: true, encoding: .utf8)
  }

  /// So many signs that nothing in the text ends the literal.
  private static func fence(for text: String) -> String {
    var fence = "#"
    while text.contains("\"" + fence) || text.contains("\\" + fence) { fence += "#" }
    return fence
  }

  struct Failure: Error, CustomStringConvertible {
    var text: String
    var description: String { text }
  }
}
