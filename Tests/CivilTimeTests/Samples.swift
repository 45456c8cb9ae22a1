// swift-format-ignore-file: NeverForceUnwrap

import CivilTime
import TestSupport

extension HolidayTable {
  /// The Dutch holidays of today, as `config/holidays/NL.yaml` writes them.
  static let dutch = HolidayTable(
    region: "NL",
    rules: [
      rule("new-year", .fixed(month: 1, day: 1, moves: [:]), bridges: true),
      rule("good-friday", .easter(offset: -2)),
      rule("easter-sunday", .easter(offset: 0)),
      rule("easter-monday", .easter(offset: 1)),
      rule("kings-day", .fixed(month: 4, day: 27, moves: [.sunday: -1]), bridges: true),
      rule("liberation-day", .fixed(month: 5, day: 5, moves: [:]), bridges: true),
      rule("ascension-day", .easter(offset: 39), bridges: true),
      rule("whit-sunday", .easter(offset: 49)),
      rule("whit-monday", .easter(offset: 50)),
      rule("christmas-day", .fixed(month: 12, day: 25, moves: [:]), bridges: true),
      rule("second-christmas-day", .fixed(month: 12, day: 26, moves: [:]), bridges: true),
    ]
      + [
        "2023-04-28", "2023-05-19", "2024-05-10", "2024-12-27", "2025-05-30", "2026-01-02",
        "2026-05-15", "2027-05-07", "2028-04-28", "2028-05-26",
      ].map { day in
        HolidayRule(
          key: "decreed-\(day)", names: ["en": "decreed"], day: .date(.on(day)), source: "Atw 3(3)",
          verify: true)
      }, decreedThrough: 2028
  )

  private static func rule(_ key: String, _ day: HolidayRule.Day, bridges: Bool = false)
    -> HolidayRule
  {
    HolidayRule(key: key, names: ["en": key], day: day, bridges: bridges)
  }
}

extension WorkingCalendar {
  static let dutch = WorkingCalendar(.dutch)
}

extension CivilDate {
  /// A day from a literal of the test, which must be right.
  static func on(_ iso: String) -> CivilDate {
    CivilDate(iso)!
  }
}

extension SplitMix64 {
  /// Any day of the range.
  mutating func date() -> CivilDate {
    date(from: "1900-01-01", through: "2199-12-31")
  }

  mutating func date(from first: String, through last: String) -> CivilDate {
    let days = CivilDate.on(first).dayNumber...CivilDate.on(last).dayNumber
    return CivilDate(dayNumber: .random(in: days, using: &self))!
  }

  /// A term of up to three years either way.
  mutating func term() -> Term {
    let unit = Term.Unit.allCases.randomElement(using: &self)!
    let most: Int32 = [.years: 3, .months: 36, .weeks: 156][unit] ?? 800
    return Term(.random(in: -most...most, using: &self), unit)
  }

  /// A Dutch calendar with a few closures between 2024 and 2032.
  mutating func calendar() -> WorkingCalendar {
    let closures = (0..<Int.random(in: 0...6, using: &self)).map { _ in
      let first = date(from: "2024-01-01", through: "2031-12-31")
      return first...first.adding(days: .random(in: 0...90, using: &self))!
    }
    return WorkingCalendar.dutch.closing(closures)
  }

  /// The text with one to three signs changed, dropped, doubled or put in.
  mutating func mutated(_ text: String, with alphabet: String) -> String {
    var signs = Array(text)
    for _ in 0..<Int.random(in: 1...3, using: &self) {
      let sign = alphabet.randomElement(using: &self)!
      let place = Int.random(in: 0...signs.count, using: &self)
      switch Int.random(in: 0..<4, using: &self) {
      case 0: signs.insert(sign, at: place)
      case 1 where place < signs.count: signs.remove(at: place)
      case 2 where place < signs.count: signs.insert(signs[place], at: place)
      default:
        if place < signs.count { signs[place] = sign } else { signs.append(sign) }
      }
    }
    return String(signs)
  }
}
