import CarePlans
import CivilTime

extension V1 {
  /// The holidays of a region.
  enum HolidayTableForm: StoredForm {
    static func write(_ table: HolidayTable, to output: inout PayloadOutput) {
      output.put("region", table.region)
      output.name("weekend")
      output.array(Weekday.allCases.filter(table.weekend.contains)) { $1.write($0.storedWord) }
      output.put("rules", each: HolidayForm.self, table.rules.ifAny)
      output.put("decreedThrough", table.decreedThrough)
    }

    static func read(_ object: inout PayloadObject) throws -> HolidayTable {
      HolidayTable(
        region: try object.text("region"),
        weekend: Set(try object.words("weekend") ?? [.saturday, .sunday]),
        rules: try object.forms("rules", HolidayForm.self) ?? [],
        decreedThrough: try object.optionalNumber("decreedThrough"))
    }
  }

  /// One holiday.
  enum HolidayForm: StoredForm {
    static func write(_ rule: HolidayRule, to output: inout PayloadOutput) {
      output.put("key", rule.key)
      output.put("names", naming: rule.names.map { ($0.key, $0.value) }) { $1.write($0) }
      switch rule.day {
      case .easter(let offset): output.put("easter", offset)
      case .date(let day): output.put("date", day)
      case .fixed(let month, let day, let moves):
        output.put("month", month)
        output.put("day", day)
        let named = moves.map { (name: $0.key.storedWord.description, value: $0.value) }
        output.put("moves", naming: named) { $1.write($0) }
      }
      output.put("from", rule.from)
      output.put("through", rule.through)
      output.put("source", rule.source)
      output.put("verify", flag: rule.verify)
      output.put("bridges", flag: rule.bridges)
    }

    static func read(_ object: inout PayloadObject) throws -> HolidayRule {
      HolidayRule(
        key: try object.text("key"), names: try object.namedTexts("names"), day: try day(&object),
        from: try object.optionalNumber("from"), through: try object.optionalNumber("through"),
        source: try object.optionalText("source"), verify: try object.flag("verify"),
        bridges: try object.flag("bridges"))
    }

    private static func day(_ object: inout PayloadObject) throws -> HolidayRule.Day {
      if let offset = try object.optionalNumber("easter") { return .easter(offset: offset) }
      if let date = try object.optionalDay("date") { return .date(date) }
      let (month, day) = (try object.number("month"), try object.number("day"))
      var moves: [Weekday: Int] = [:]
      for (name, move) in try object.namedNumbers("moves") {
        guard let weekday = Weekday.allCases.first(where: { $0.storedWord.description == name })
        else { throw PayloadError.unreadable("no weekday") }
        moves[weekday] = move
      }
      return .fixed(month: month, day: day, moves: moves)
    }
  }
}
