package import CarePlans
import Crypto
package import PlanText
import Wording

/// A template as a plan will keep it: its text with its blocks, the hash of that, and what it says.
package struct TemplateCopy: Sendable, Hashable {
  package var text: String
  /// SHA-256 of the text, lower-case hexadecimal.
  package var hash: String
  package var template: CareTemplate
}

extension CareTemplate {
  /// The titles of its tasks and series by key.
  package var titles: [ItemKey: BilingualText] {
    var result: [ItemKey: BilingualText] = [:]
    for entry in tasks { result[entry.task.key] = entry.title }
    for entry in series { result[entry.series.key] = entry.title }
    for entry in measures { result[ItemKey(entry.law)] = entry.title }
    return result
  }
}

extension TextLibrary {
  /// The ids of the templates there are.
  package func templateIDs() throws -> [String] {
    try paths(in: "templates/plans").compactMap { path in
      guard let name = path.split(separator: "/").last, name.hasSuffix(".yaml") else { return nil }
      return String(name.dropLast(5))
    }
  }

  /// Reads a template of the library with its blocks.
  ///
  /// - Throws: ``Problem`` `template-unknown`, or ``TextFailure`` with everything wrong in it.
  package func templateCopy(_ id: String) throws -> TemplateCopy {
    let ids = try templateIDs()
    guard ids.contains(id) else {
      throw Problem(
        .reference(.templateUnknown), .notFound,
        [
          "template": id, "templates": ids.joined(separator: ", "),
          "near": NearNames.of(id, among: ids).joined(separator: ", "),
        ])
    }
    return try TemplateCopy(of: TemplateBundle.assemble(id) { try text(at: "templates/" + $0) })
  }
}

extension TemplateCopy {
  /// Reads an assembled template.
  ///
  /// - Throws: ``TextFailure`` with everything that is wrong in it.
  package init(of bundle: TemplateBundle) throws {
    let text = bundle.text
    let template = try TemplateReader.template(from: text)
    self.init(text: text, hash: Self.hash(of: text), template: template)
  }

  /// SHA-256 of a text, lower-case hexadecimal.
  private static func hash(of text: String) -> String {
    SHA256.hash(data: Array(text.utf8)).map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
  }
}
