package import CarePlans

/// Reads the roles templates may name, as `config/roles.yaml` writes them.
package enum RolesText {
  /// The roles in the order of the text, or every problem there is in it.
  package static func read(_ text: String, file: String = "roles.yaml")
    -> TextReading<[RoleDefinition]>
  {
    let log = ProblemLog()
    guard let root = YamlText.parse(text, file: file, limits: .template, log: log),
      let fields = FieldReader(root, subject: "", log: log)
    else { return log.reading(nil) }
    var keys: [String: TextPlace] = [:]
    let roles = fields.list("roles", fields.required("roles")).compactMap { value in
      role(value, keys: &keys, log: log)
    }
    fields.finish()
    return log.reading(roles, places: keys)
  }

  private static func role(
    _ value: YamlValue, keys: inout [String: TextPlace], log: ProblemLog
  ) -> RoleDefinition? {
    guard let fields = FieldReader(value, subject: "roles", log: log),
      let keyValue = fields.required("key"),
      let key = fields.name("key", keyValue, NameRule.isRole)
    else { return nil }
    fields.subject = key
    if let first = keys[key] {
      log.add(
        .duplicateItem, at: keyValue.place, subject: key,
        ["key": key, "first": "\(first.file):\(first.line)"])
      return nil
    }
    keys[key] = keyValue.place
    let title = fields.map("title", fields.required("title")).flatMap { title -> BilingualText? in
      let texts = ["nl", "en"].map { language -> String? in
        if let value = title.value(language) { return title.text(language, value) }
        log.add(.missingLanguage, at: title.place, subject: key, ["language": language])
        return nil
      }
      title.finish()
      guard let nl = texts[0], let en = texts[1] else { return nil }
      return BilingualText(nl: nl, en: en)
    }
    if !fields.has("sector") { _ = fields.required("sector") }
    let sector: RoleSector? = fields.choice("sector")
    let partner = fields.name("partner", fields.required("partner"), NameRule.isName)
    fields.finish()
    guard let title, let sector, let partner else { return nil }
    return RoleDefinition(
      key: RoleKey(key), title: title, sector: sector, partner: PartnerID(partner))
  }
}
