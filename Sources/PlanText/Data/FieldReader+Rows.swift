import CarePlans

extension FieldReader {
  /// A row of a data file, known by its key from then on; nil for one without.
  ///
  /// A key that another row has already is told with the place of that one.
  ///
  /// - Parameter keys: Where each key stands, of the rows before this one.
  static func row(
    _ value: YamlValue, of list: String, keys: inout [String: TextPlace], log: ProblemLog
  ) -> (fields: FieldReader, key: String)? {
    guard let fields = FieldReader(value, subject: list, log: log),
      let keyValue = fields.required("key"),
      let key = fields.name("key", keyValue, NameRule.isName)
    else { return nil }
    fields.subject = key
    if let first = keys.updateValue(keyValue.place, forKey: key) {
      log.add(
        .duplicateItem, at: keyValue.place, subject: key,
        ["key": key, "first": "\(first.file):\(first.line)"])
    }
    return (fields, key)
  }

  /// What a row is called in both languages; nil where one is missing.
  func title() -> BilingualText? {
    let title = map("title", required("title"))
    let nl = title?.requiredText("nl")
    let en = title?.requiredText("en")
    title?.finish()
    guard let nl, let en else { return nil }
    return BilingualText(nl: nl, en: en)
  }
}
