/// Timings of one's own for the rows of a template, in a file of its own (`timings/ID.yaml`): nothing of the
/// template is copied.
enum TemplateOverlay {
  /// What an overlay may say of a row, as rows say it.
  static let fields = [
    "not-before", "due", "limit", "first-due", "taper", "estimate", "source", "verify",
  ]

  /// Whether a file of a bundle is one.
  static func isOverlay(_ file: String) -> Bool { file.hasPrefix(TemplateBundle.overlayFolder) }

  /// The rows of the text, each with what may be said of it.
  static func rows(_ root: YamlValue, of id: String, log: ProblemLog) -> [YamlValue] {
    guard let fields = FieldReader(root, subject: "", log: log) else { return [] }
    let value = fields.required("timings")
    if let value, let name = fields.text("timings", value), name != id {
      log.add(.fileMismatch, at: value.place, subject: name, ["expected": id, "found": name])
    }
    let rows = fields.list("rows", fields.required("rows"))
    fields.finish()
    return rows.map { checked($0, log) }
  }

  /// Reports what an overlay may not change, and a limit that is another than the template's without a
  /// word of where it comes from.
  private static func checked(_ row: YamlValue, _ log: ProblemLog) -> YamlValue {
    guard case .map(let fields) = row.content else { return row }
    let key = text("key", of: fields) ?? ""
    for field in fields where field.key != "key" && !Self.fields.contains(field.key) {
      log.add(
        .overlayField, at: field.place, subject: key,
        [
          "key": field.key, "known": Self.fields.joined(separator: ", "),
          "suggestion": NearNames.nearest(to: field.key, among: Self.fields),
        ])
    }
    let source = fields.first { $0.key == "source" }?.value
    let hasSource = source.map { !$0.isNothing } ?? false
    var allowed = fields.filter { $0.key == "key" || Self.fields.contains($0.key) }
    if let limit = fields.first(where: { $0.key == "limit" }), !hasSource, !saysSource(limit.value)
    {
      log.add(.overlayLimit, at: limit.place, subject: key)
      allowed.removeAll { $0.key == "limit" }
    }
    guard !hasSource else { return YamlValue(content: .map(allowed), place: row.place) }
    // A number of one's own must not be told with the source of another.
    var own = allowed.map { field in
      YamlField(key: field.key, place: field.place, value: sourced(field))
    }
    if let taper = own.first(where: { $0.key == "taper" }), source == nil {
      own.append(self.source(of: taper))
    }
    return YamlValue(content: .map(own), place: row.place)
  }

  /// A date with the overlay as its source, where it names none.
  private static func sourced(_ field: YamlField) -> YamlValue {
    let value = field.value
    guard ["not-before", "due", "first-due"].contains(field.key), !value.isNothing,
      !saysSource(value)
    else { return value }
    let source = source(of: field)
    switch value.content {
    case .map(let fields):
      return YamlValue(content: .map(fields + [source]), place: value.place)
    case .scalar:
      let rule = YamlField(key: "rule", place: value.place, value: value)
      return YamlValue(content: .map([rule, source]), place: value.place)
    case .list: return value
    }
  }

  /// The overlay itself, as the source of a field.
  private static func source(of field: YamlField) -> YamlField {
    let place = field.value.place
    return YamlField(
      key: "source", place: place,
      value: YamlValue(content: .scalar(place.file, isPlain: false), place: place))
  }

  private static func saysSource(_ value: YamlValue) -> Bool {
    guard case .map(let fields) = value.content,
      let source = fields.first(where: { $0.key == "source" })
    else { return false }
    return !source.value.isNothing
  }

  private static func text(_ key: String, of fields: [YamlField]) -> String? {
    guard case .scalar(let text, _)? = fields.first(where: { $0.key == key })?.value.content
    else { return nil }
    return text
  }
}
