import CarePlans

/// One reading of a template, from its parts to the whole.
final class TemplateDecoder {
  let roles: Set<RoleKey>?
  let log: ProblemLog
  var parts = TemplateParts()
  var uses = TemplateUses()
  /// The row that is being read, and what it says of all its timings.
  var rowKey: ItemKey?
  var source: String?
  var verify: Bool?
  /// Its timings, by their names.
  var timings: [String: Timing] = [:]
  /// Where each row stands, by key.
  var places: [String: TextPlace] = [:]
  /// Where each task and series stands, by its key in one case.
  var rows: [String: TextPlace] = [:]
  /// The events that add a row, by the row's key, in order.
  var addingEvents: [ItemKey: [EventKey]] = [:]
  /// The laws whose measures add a row, by the row's key, in order.
  var addingLaws: [ItemKey: [String]] = [:]

  init(roles: Set<RoleKey>?, log: ProblemLog) {
    self.roles = roles
    self.log = log
  }

  /// The template as far as it can be read; what is wrong is in the log.
  func template() -> CareTemplate? {
    guard let head = parts.head else { return nil }
    var template = CareTemplate(
      id: parts.id, version: parts.version,
      title: title(parts.title, of: head) ?? BilingualText(nl: "", en: ""),
      caseType: parts.caseType)
    readHeads(into: &template)
    let overrides = TemplateOverrides(parts.overrides, log: log)
    let overlay = TemplateOverrides(parts.overlay, missing: .overlayRow, log: log)
    for (index, row) in parts.tasks.enumerated() {
      let row = index < parts.ownTasks ? row : overrides.merged(into: row)
      if let task = task(overlay.merged(into: row)) { template.tasks.append(task) }
    }
    for (index, row) in parts.series.enumerated() {
      let row = index < parts.ownSeries ? row : overrides.merged(into: row)
      if let series = series(overlay.merged(into: row)) { template.series.append(series) }
    }
    overrides.reportUnused()
    overlay.reportUnused()
    for (row, fields) in overlay.changed { template.overlaid[ItemKey(row)] = fields }
    checkUses(in: template)
    checkCircles(in: template)
    return template
  }

  // MARK: Shared by all rows

  /// A title in both languages.
  func title(_ value: YamlValue?, of row: FieldReader) -> BilingualText? {
    guard let fields = row.map("title", value) else { return nil }
    let texts = ["nl", "en"].map { language -> String? in
      guard let value = fields.value(language) else {
        log.add(
          .missingLanguage, at: fields.place, subject: row.subject, ["language": language])
        return nil
      }
      return fields.text(language, value)
    }
    fields.finish()
    guard let nl = texts[0], let en = texts[1] else { return nil }
    let (left, right) = (Self.numbers(in: nl), Self.numbers(in: en))
    if left != right {
      log.add(
        .numberDiffers, at: fields.place, subject: row.subject,
        ["nl": left.joined(separator: " "), "en": right.joined(separator: " ")])
    }
    return BilingualText(nl: nl, en: en)
  }

  /// Registers a key and refuses the second of its kind; `sort` parts kinds that may share keys.
  func isNew(_ key: String, sort: String = "", at place: TextPlace) -> Bool {
    let name = sort + key
    guard let first = places[name] else {
      places[name] = place
      return true
    }
    log.add(
      .duplicateItem, at: place, subject: key,
      ["key": key, "first": "\(first.file):\(first.line)"])
    return false
  }

  /// The roles of a field; unknown ones are reported when the roles are known.
  func role(_ key: String, _ value: YamlValue?, of row: FieldReader) -> RoleKey? {
    guard let value, let name = row.name(key, value, NameRule.isRole) else { return nil }
    if let roles, !roles.contains(RoleKey(name)) {
      log.add(
        .unknownRole, at: value.place, subject: row.subject,
        ["key": name, "suggestion": NearNames.nearest(to: name, among: roles.map(\.rawValue))])
    }
    return RoleKey(name)
  }

  private static func numbers(in text: String) -> [String] {
    text.utf8.split { !(48...57).contains($0) }.map { String(decoding: $0, as: UTF8.self) }.sorted()
  }
}
