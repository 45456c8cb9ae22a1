package import CarePlans

/// Reads the Acts that measures rest on, as `config/laws.yaml` writes them.
package enum LawsText {
  /// The Acts in the order of the text, or every problem there is in it.
  package static func read(_ text: String, file: String = "laws.yaml") -> TextReading<[ActTerm]> {
    let log = ProblemLog()
    guard let root = YamlText.parse(text, file: file, limits: .template, log: log),
      let fields = FieldReader(root, subject: "", log: log)
    else { return log.reading(nil) }
    var keys: [String: TextPlace] = [:]
    let acts = fields.list("laws", fields.required("laws")).compactMap { value in
      act(value, keys: &keys, log: log)
    }
    fields.finish()
    return log.reading(acts, places: keys)
  }

  private static func act(
    _ value: YamlValue, keys: inout [String: TextPlace], log: ProblemLog
  ) -> ActTerm? {
    guard let (fields, key) = FieldReader.row(value, of: "laws", keys: &keys, log: log) else {
      return nil
    }
    let title = fields.title()
    let lastDay = fields.day("last-day")
    let source = fields.text("source")
    let verify = fields.flag("verify") ?? false
    fields.finish()
    return title.map {
      ActTerm(law: key, title: $0, lastDay: lastDay, source: source, verify: verify)
    }
  }
}
