import Crypto
import FoundationEssentials
import Mustache

/// The templates of pages, shipped or of one's own, read once.
package struct PageTemplates: Sendable {
  /// A template that cannot be used.
  package struct Fault: Error, Sendable, Hashable {
    package let path: String
    package let detail: String
  }

  /// Those there are.
  enum Name: String, CaseIterable {
    case page, subscribe, ended, error
  }

  private let templates: [Name: MustacheTemplate]
  private let style: String
  private let script: String
  /// What a page may load and run: nothing but its own style and script, as they stand in it.
  package let policy: String

  /// - Parameter text: The text at a path below the folder of templates and settings; nil for none.
  /// - Throws: ``Fault``, and what reading throws.
  package init(text: (String) throws -> String?) throws {
    func read(_ name: String) throws -> String {
      guard let found = try text(Self.path(name)) else {
        throw Fault(path: Self.path(name), detail: "–")
      }
      return found
    }
    var templates: [Name: MustacheTemplate] = [:]
    for name in Name.allCases {
      let text = try read(name.rawValue)
      do {
        templates[name] = try MustacheTemplate(string: PageEscaping.pragma + text)
      } catch {
        let detail = String(String(describing: error).prefix(200))
        throw Fault(path: Self.path(name.rawValue), detail: detail)
      }
    }
    self.templates = templates
    style = Self.bare(try read("style"))
    script = Self.bare(try read("script"))
    policy = [
      "default-src 'none'", "style-src '\(Self.mark(of: style))'",
      "script-src '\(Self.mark(of: script))'", "base-uri 'none'", "form-action 'none'",
      "frame-ancestors 'none'",
    ].joined(separator: "; ")
  }

  /// A part filled in.
  func filled(_ name: Name, _ values: [String: Any]) -> String {
    templates[name]?.render(values) ?? ""
  }

  /// A whole page.
  func page(_ name: Name, titled title: String, in language: String, _ values: [String: Any])
    -> String
  {
    let main = filled(name, values.merging(["title": title]) { first, _ in first })
    return filled(
      .page,
      [
        "title": title, "language": language, "main": Self.bare(main), "style": style,
        "script": script,
      ])
  }

  private static func path(_ name: String) -> String { "templates/pages/\(name).mustache" }

  /// Without the line ends it closes with.
  private static func bare(_ text: String) -> String {
    var rest = text[...]
    while rest.last?.isNewline ?? false { rest.removeLast() }
    return String(rest)
  }

  private static func mark(of text: String) -> String {
    "sha256-" + Data(SHA256.hash(data: Data(text.utf8))).base64EncodedString()
  }
}
