/// One recognised holiday of a region: when it falls and what it is called.
package struct HolidayRule: Hashable, Sendable {
  /// How the day is found.
  package enum Day: Hashable, Sendable {
    /// Every year on that day; where it falls on a weekday of `moves`, so many days later or earlier.
    case fixed(month: Int, day: Int, moves: [Weekday: Int])
    /// So many days after Easter Sunday, or before it when negative.
    case easter(offset: Int)
    /// Once, by decree.
    case date(CivilDate)
  }

  /// Stable name for explanations and translations, such as `good-friday`.
  package let key: String
  /// What people call it, by language code.
  package let names: [String: String]
  package let day: Day
  /// The first year in which it is kept; nil for always.
  package let from: Int?
  /// The last year in which it is kept; nil for ever.
  package let through: Int?
  /// Where it is laid down, such as the decree.
  package let source: String?
  /// Whether somebody must still read that source.
  package let verify: Bool
  /// Whether a single ordinary day between it and a weekend may be put on a par with it by decree.
  package let bridges: Bool

  package init(
    key: String, names: [String: String], day: Day, from: Int? = nil, through: Int? = nil,
    source: String? = nil, verify: Bool = false, bridges: Bool = false
  ) {
    self.key = key
    self.names = names
    self.day = day
    self.from = from
    self.through = through
    self.source = source
    self.verify = verify
    self.bridges = bridges
  }

  /// The day on which it falls in `year`, nil in a year without it.
  package func date(in year: Int) -> CivilDate? {
    date(in: year, easter: CivilDate.easterSunday(year: year))
  }

  /// The name in `language`, else in English, else the key.
  package func name(language: String) -> String {
    names[language] ?? names["en"] ?? key
  }

  func date(in year: Int, easter: CivilDate?) -> CivilDate? {
    guard year >= from ?? .min, year <= through ?? .max else { return nil }
    switch day {
    case .easter(let offset): return easter?.adding(days: offset)
    case .date(let date): return date.year == year ? date : nil
    case .fixed(let month, let day, let moves):
      let date = CivilDate(year: year, month: month, day: day)
      guard let date, !moves.isEmpty, let move = moves[date.weekday] else { return date }
      return date.adding(days: move)
    }
  }
}
