import CivilTime

extension SearchedText {
  /// Takes all whole dates, and says whether one of them seems to be somebody's birth date.
  ///
  /// That is one beside a word for being born; or, unless it is that of a law, one so long ago that a case
  /// has hardly to do with it.
  mutating func takeDates(today: CivilDate) -> Bool {
    var isFound = false
    var place = 0
    while place < signs.count {
      guard let (range, day) = date(at: place) else {
        place += 1
        continue
      }
      if isBirth(day, at: range, today: today) { isFound = true }
      take(range)
      place = range.upperBound
    }
    return isFound
  }

  /// A date as it is typed; of one with two digits for its year that is not known.
  private struct TypedDate {
    var year: Int?
  }

  private func isBirth(_ date: TypedDate, at range: Range<Int>, today: CivilDate) -> Bool {
    let before = words(before: range.lowerBound, atMost: 4)
    if self[range.lowerBound - 1] == "*" || before.contains(where: Self.birth.contains)
      || words(from: range.upperBound, atMost: 1).contains(where: Self.birth.contains)
    {
      return true
    }
    guard let year = date.year, year >= 1900, year < today.year - 13 else { return false }
    return !before.contains(where: Self.decided.contains)
  }

  private func date(at start: Int) -> (Range<Int>, TypedDate)? {
    guard !isWord(start - 1), start < signs.count, !isTaken[start] else { return nil }
    if isDigit(start) {
      // A longer number with strokes is no date.
      if "-/.".unicodeScalars.contains(self[start - 1]), isDigit(start - 2) { return nil }
      return iso(start) ?? digits(start) ?? named(start)
    }
    return isLetter(start) ? english(start) : nil
  }

  /// `2026-11-30`.
  private func iso(_ start: Int) -> (Range<Int>, TypedDate)? {
    guard let (year, a) = number(start, 4), self[a] == "-", let (month, b) = number(a + 1, 2),
      self[b] == "-", let (day, end) = number(b + 1, 2), isDay(day, month)
    else { return nil }
    return (start..<end, TypedDate(year: year))
  }

  /// `30-11-2026`, `30/11/26`, `30.11.'26`.
  private func digits(_ start: Int) -> (Range<Int>, TypedDate)? {
    guard let (day, a) = number(start, 1...2), "-/.".unicodeScalars.contains(self[a]),
      let (month, b) = number(a + 1, 1...2), self[b] == self[a], isDay(day, month)
    else { return nil }
    if let (year, end) = number(b + 1, 4) { return (start..<end, TypedDate(year: year)) }
    let short = self[b + 1] == "'" ? b + 2 : b + 1
    guard let (_, end) = number(short, 2), self[end] != self[a] || !isDigit(end + 1) else {
      return nil
    }
    return (start..<end, TypedDate(year: nil))
  }

  /// `30 november 2026`.
  private func named(_ start: Int) -> (Range<Int>, TypedDate)? {
    guard let (day, a) = number(start, 1...2), self[a] == " ", 1...31 ~= day,
      let b = month(a + 1), let (year, end) = number(b, 4)
    else { return nil }
    return (start..<end, TypedDate(year: year))
  }

  /// `November 30, 2026`.
  private func english(_ start: Int) -> (Range<Int>, TypedDate)? {
    guard let a = month(start), let (day, b) = number(a, 1...2), 1...31 ~= day else { return nil }
    let next = self[b] == "," ? b + 2 : b + 1
    guard let (year, end) = number(next, 4) else { return nil }
    return (start..<end, TypedDate(year: year))
  }

  private func isDay(_ day: Int, _ month: Int) -> Bool { 1...31 ~= day && 1...12 ~= month }

  /// The place behind the name of a month and a space.
  private func month(_ start: Int) -> Int? {
    var end = start
    while isLetter(end) { end += 1 }
    guard end > start, Self.months.contains(text(start..<end).lowercased()) else { return nil }
    if self[end] == "." { end += 1 }
    return self[end] == " " ? end + 1 : nil
  }

  private func number(_ start: Int, _ count: Int) -> (Int, Int)? { number(start, count...count) }

  /// A number of so many digits, and the place behind it.
  private func number(_ start: Int, _ counts: ClosedRange<Int>) -> (Int, Int)? {
    var value = 0
    var end = start
    while isDigit(end), end - start <= counts.upperBound {
      value = value * 10 + Int(self[end].value - 0x30)
      end += 1
    }
    return counts.contains(end - start) ? (value, end) : nil
  }

  private static let birth: Set = [
    "geboren", "geb", "geboortedatum", "geboortedag", "geboorte", "gebdatum", "verjaardag",
    "jarig", "born", "birth", "birthday", "dob",
  ]

  /// What is known by an old date and is nobody.
  private static let decided: Set = [
    "wet", "besluit", "verdrag", "uitspraak", "beschikking", "vonnis", "arrest", "overeenkomst",
    "contract", "convenant", "regeling", "sinds", "vanaf", "act", "treaty", "judgment", "decision",
    "since", "stb", "staatsblad",
  ]

  private static let months: Set = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
    "oktober", "november", "december", "jan", "feb", "mrt", "apr", "jun", "jul", "aug", "sep",
    "sept", "okt", "nov", "dec", "january", "february", "march", "may", "june", "july", "august",
    "october", "mar", "oct",
  ]
}
