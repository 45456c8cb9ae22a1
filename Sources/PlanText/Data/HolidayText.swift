package import CivilTime

/// Reads the holidays of a region, as `config/holidays/NL.yaml` writes them.
package enum HolidayText {
  /// The table, or every problem there is in its text.
  package static func read(_ text: String, file: String = "holidays.yaml")
    -> TextReading<HolidayTable>
  {
    let log = ProblemLog()
    guard let root = YamlText.parse(text, file: file, limits: .template, log: log),
      let fields = FieldReader(root, subject: "", log: log)
    else { return log.reading(nil) }
    let region = fields.requiredText("region")
    var weekend: Set<Weekday> = [.saturday, .sunday]
    if fields.has("weekend") {
      weekend = Set(fields.list("weekend").compactMap { weekday($0, of: fields) })
    }
    let decreed = fields.number(
      "decreed-through", fields.value("decreed-through"), in: 1...9_999)
    var keys: [String: TextPlace] = [:]
    let rules = fields.list("rules", fields.required("rules")).compactMap { value in
      rule(value, keys: &keys, log: log)
    }
    fields.finish()
    return log.reading(
      region.map {
        HolidayTable(region: $0, weekend: weekend, rules: rules, decreedThrough: decreed)
      })
  }

  private static func rule(
    _ value: YamlValue, keys: inout [String: TextPlace], log: ProblemLog
  ) -> HolidayRule? {
    guard let (fields, key) = FieldReader.row(value, of: "rules", keys: &keys, log: log) else {
      return nil
    }
    var names: [String: String] = [:]
    for field in fields.map("names", fields.required("names"))?.all ?? [] {
      names[field.key] = fields.text(field.key, field.value)
    }
    for language in ["nl", "en"] where names[language] == nil {
      log.add(.missingLanguage, at: fields.place, subject: key, ["language": language])
    }
    let day = day(of: fields)
    let from = fields.number("from", fields.value("from"), in: 1...9_999)
    let through = fields.number("through", fields.value("through"), in: 1...9_999)
    let source = fields.text("source")
    let verify = fields.flag("verify") ?? false
    let bridges = fields.flag("bridges") ?? false
    fields.finish()
    return day.map {
      HolidayRule(
        key: key, names: names, day: $0, from: from, through: through, source: source,
        verify: verify, bridges: bridges)
    }
  }

  /// Exactly one of `day`, `easter` and `date`; `moves` only with the first.
  private static func day(of fields: FieldReader) -> HolidayRule.Day? {
    let given = ["day", "easter", "date"].filter(fields.has)
    let moves = moves(of: fields)
    let monthDay = fields.value("day")
    let easter = fields.number("easter", fields.value("easter"), in: -80...250)
    let date = fields.day("date")
    guard given.count == 1 else {
      if given.isEmpty { _ = fields.required("day") }
      for key in given.dropFirst() {
        fields.log.add(
          .unknownKey, at: fields.place, subject: fields.subject, ["key": key, "suggestion": ""])
      }
      return nil
    }
    if fields.has("moves"), given != ["day"] {
      fields.log.add(
        .unknownKey, at: fields.place, subject: fields.subject,
        ["key": "moves", "suggestion": ""])
    }
    if let easter { return .easter(offset: easter) }
    if let date { return .date(date) }
    guard let monthDay, let text = fields.text("day", monthDay) else { return nil }
    // A leap year, so that 29 February can be written.
    guard text.utf8.count == 5, let date = CivilDate("2000-\(text)") else {
      fields.log.add(
        .badDate, at: monthDay.place, subject: fields.subject, ["key": "day", "value": text])
      return nil
    }
    return .fixed(month: date.month, day: date.day, moves: moves)
  }

  private static func moves(of fields: FieldReader) -> [Weekday: Int] {
    var moves: [Weekday: Int] = [:]
    for field in fields.map("moves", fields.value("moves"))?.all ?? [] {
      guard let days = fields.number(field.key, field.value, in: -6...6) else { continue }
      if let weekday = Weekday.allCases.first(where: { $0.name == field.key }) {
        moves[weekday] = days
      } else {
        unknown(weekday: field.key, at: field.place, of: fields)
      }
    }
    return moves
  }

  private static func weekday(_ value: YamlValue, of fields: FieldReader) -> Weekday? {
    guard let name = fields.text("weekend", value) else { return nil }
    if let weekday = Weekday.allCases.first(where: { $0.name == name }) { return weekday }
    unknown(weekday: name, at: value.place, of: fields)
    return nil
  }

  private static func unknown(weekday name: String, at place: TextPlace, of fields: FieldReader) {
    let allowed = Weekday.allCases.map(\.name)
    fields.log.add(
      .badValue, at: place, subject: fields.subject,
      [
        "key": "weekday", "value": name, "allowed": allowed.joined(separator: " "),
        "suggestion": NearNames.nearest(to: name, among: allowed),
      ])
  }
}
