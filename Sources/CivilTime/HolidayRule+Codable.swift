/// One flat mapping a rule, with exactly one of `day`, `easter` and `date`:
///
///     { key: kings-day, names: { nl: Koningsdag }, day: "04-27", moves: { sunday: -1 }, from: 2014 }
///     { key: good-friday, names: { nl: Goede Vrijdag }, easter: -2 }
///     { key: decreed, names: { nl: Extra vrije dag }, date: "2027-05-07" }
extension HolidayRule: Codable {
  private enum CodingKeys: String, CodingKey {
    case key, names, day, moves, easter, date, from, through, source, verify, bridges
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    key = try container.decode(String.self, forKey: .key)
    names = try container.decodeIfPresent([String: String].self, forKey: .names) ?? [:]
    from = try container.decodeIfPresent(Int.self, forKey: .from)
    through = try container.decodeIfPresent(Int.self, forKey: .through)
    source = try container.decodeIfPresent(String.self, forKey: .source)
    verify = try container.decodeIfPresent(Bool.self, forKey: .verify) ?? false
    bridges = try container.decodeIfPresent(Bool.self, forKey: .bridges) ?? false

    func corrupt(_ key: CodingKeys, _ message: String) -> DecodingError {
      DecodingError.dataCorruptedError(forKey: key, in: container, debugDescription: message)
    }
    let given = [CodingKeys.day, .easter, .date].filter(container.contains)
    guard given.count == 1 else {
      throw corrupt(given.last ?? .day, "a holiday needs exactly one of day, easter and date")
    }
    guard container.contains(.day) || !container.contains(.moves) else {
      throw corrupt(.moves, "only a holiday with a day of the year moves")
    }
    switch given[0] {
    case .easter:
      let offset = try container.decode(Int.self, forKey: .easter)
      guard -80...250 ~= offset else {
        throw corrupt(.easter, "the days from Easter must be -80 to 250")
      }
      day = .easter(offset: offset)
    case .date:
      day = .date(try container.decode(CivilDate.self, forKey: .date))
    default:
      let text = try container.decode(String.self, forKey: .day)
      // A leap year, so that 02-29 can be written.
      guard text.utf8.count == 5, let date = CivilDate("2000-\(text)") else {
        throw corrupt(.day, "“\(text.prefix(40))” is not a month and a day such as 04-27")
      }
      let moves = try container.decodeIfPresent([String: Int].self, forKey: .moves) ?? [:]
      var byWeekday: [Weekday: Int] = [:]
      for (name, move) in moves {
        guard let weekday = Weekday.allCases.first(where: { $0.name == name }) else {
          throw corrupt(.moves, "“\(name.prefix(40))” is not a weekday such as sunday")
        }
        guard -6...6 ~= move else { throw corrupt(.moves, "a move must be -6 to 6 days") }
        byWeekday[weekday] = move
      }
      day = .fixed(month: date.month, day: date.day, moves: byWeekday)
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(key, forKey: .key)
    try container.encode(names, forKey: .names)
    try container.encodeIfPresent(from, forKey: .from)
    try container.encodeIfPresent(through, forKey: .through)
    try container.encodeIfPresent(source, forKey: .source)
    if verify { try container.encode(verify, forKey: .verify) }
    if bridges { try container.encode(bridges, forKey: .bridges) }
    switch day {
    case .easter(let offset): try container.encode(offset, forKey: .easter)
    case .date(let date): try container.encode(date, forKey: .date)
    case .fixed(let month, let day, let moves):
      let date = CivilDate(year: 2000, month: month, day: day)
      try container.encode(String(date?.description.suffix(5) ?? ""), forKey: .day)
      guard !moves.isEmpty else { return }
      let named = Dictionary(moves.map { ($0.key.name, $0.value) }) { first, _ in first }
      try container.encode(named, forKey: .moves)
    }
  }
}
