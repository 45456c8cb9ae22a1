/// Reads a day as people type it, counted from a given today.
///
/// - `2026-11-20`, `20-11-2026`;
/// - `20-11`: the coming one, today included; looking back the last one, today included;
/// - `today yesterday tomorrow`, `vandaag gisteren morgen`;
/// - `mon` to `sun`, `ma` to `zo`, and the full names: the coming one, looking back the last one; never
///   today, for which there is a word;
/// - `30 november`, `30 nov 2026`, with or without the day of the week before it: `vr 27-11-2026`;
/// - `+3d`, `2w`, `5wd`, `-1w`: that far from today; looking back it needs its sign;
/// - `over 2 weken`, `in 2 weeks`, `2 weken geleden`, `2 weeks ago`.
///
/// Letters in either case; spaces around the text do not count.
package struct DateInput: Sendable {
  /// Which of many days a text without a year means.
  package enum Direction: Hashable, Sendable {
    /// Something that happened: the last such day.
    case past
    /// Something to come: the next such day.
    case coming
  }

  package let today: CivilDate
  package let direction: Direction
  /// Counts working days.
  package let calendar: WorkingCalendar

  package init(today: CivilDate, direction: Direction, calendar: WorkingCalendar) {
    self.today = today
    self.direction = direction
    self.calendar = calendar
  }

  /// The day that `text` means.
  ///
  /// - Throws: why it means none, with what may have been meant; every suggestion reads well itself.
  package func date(_ text: some StringProtocol) throws(DateInputError) -> CivilDate {
    guard text.utf8.count <= 64 else { throw .tooLong }
    let typed = String(text.drop(while: \.isWhitespace)).lowercased()
    let trimmed = String(typed.reversed().drop(while: \.isWhitespace).reversed())
    do throws(DateInputError) {
      return try read(trimmed)
    } catch {
      guard case .unknown = error else { throw error }
      throw .unknown(trimmed, suggestions: suggestions(trimmed))
    }
  }

  /// As `date`, for a text in lower case without spaces around it, and without looking for suggestions.
  func read(_ text: String) throws(DateInputError) -> CivilDate {
    guard let first = text.unicodeScalars.first else { throw .empty }
    if let word = DateWord(text) { return try date(word, text) }
    if let date = try dateInWords(text) { return date }
    if let parts = Self.numbers(text, separator: "-") { return try date(parts, text) }
    guard first == "+" || first == "-" || "0"..."9" ~= first else {
      throw .unknown(text, suggestions: [])
    }
    return try date(term: text)
  }

  private func date(_ word: DateWord, _ text: String) throws(DateInputError) -> CivilDate {
    let days: Int
    switch word {
    case .relative(let offset): days = offset
    case .weekday(let weekday):
      let ahead = (weekday.rawValue - today.weekday.rawValue + 6) % 7 + 1
      let behind = (today.weekday.rawValue - weekday.rawValue + 6) % 7 + 1
      days = direction == .coming ? ahead : -behind
    }
    guard let date = today.adding(days: days) else { throw .outOfRange(text) }
    return date
  }

  private func date(term text: String) throws(DateInputError) -> CivilDate {
    let term: Term
    do throws(TermError) {
      term = try Term(parsing: text)
    } catch {
      if case .tooLarge = error { throw .outOfRange(text) }
      throw .unknown(text, suggestions: [])
    }
    let isSigned = text.hasPrefix("+") || text.hasPrefix("-") || term.amount == 0
    guard isSigned || direction == .coming else {
      throw .unsigned(text, suggestions: ["-\(text)", "+\(text)"].filter(isReadable))
    }
    do throws(TermError) {
      return try term.applied(to: today, roll: .none, calendar: calendar)
    } catch {
      throw .outOfRange(text)
    }
  }

  private func date(_ parts: [Number], _ text: String) throws(DateInputError) -> CivilDate {
    switch parts.map({ max($0.digits, 2) }) {
    case [4, 2, 2]:
      return try date(year: parts[0].value, month: parts[1].value, day: parts[2].value, text)
    case [2, 2, 4]:
      return try date(year: parts[2].value, month: parts[1].value, day: parts[0].value, text)
    case [2, 2]:
      return try coming(month: parts[1].value, day: parts[0].value, text)
    default:
      throw .unknown(text, suggestions: [])
    }
  }

  private func date(
    year: Int, month: Int, day: Int, _ text: String
  ) throws(DateInputError) -> CivilDate {
    if let date = CivilDate(year: year, month: month, day: day) { return date }
    guard 1900...2199 ~= year else { throw .outOfRange(text) }
    let near = Self.near(year: year, month: month, day: day)
    throw .noSuchDay(text, suggestions: near.map(\.description))
  }

  private func coming(month: Int, day: Int, _ text: String) throws(DateInputError) -> CivilDate {
    // Eight years reach past the turn of a century without a leap day.
    for distance in 0...8 {
      let year = today.year + (direction == .coming ? distance : -distance)
      guard let date = CivilDate(year: year, month: month, day: day) else { continue }
      if direction == .coming ? date >= today : date <= today { return date }
    }
    guard CivilDate(year: 2000, month: month, day: day) == nil else { throw .outOfRange(text) }
    let near = Self.near(year: today.year, month: month, day: day)
    throw .noSuchDay(text, suggestions: near.map { "\($0.day)-\($0.month)" })
  }
}

/// Why a text is no day.
package enum DateInputError: Error, Hashable, Sendable {
  case empty
  /// Longer than any day is written.
  case tooLong
  /// Not a day in any known form. Holds the text in lower case.
  case unknown(String, suggestions: [String])
  /// The form of a day, but the calendar has none such: 31 February.
  case noSuchDay(String, suggestions: [String])
  /// A term without a sign where the day lies in the past: it may mean either way.
  case unsigned(String, suggestions: [String])
  /// Before 1900 or after 2199.
  case outOfRange(String)

  /// What may have been meant, ready to be typed.
  package var suggestions: [String] {
    switch self {
    case .empty, .tooLong, .outOfRange: []
    case .unknown(_, let suggestions), .noSuchDay(_, let suggestions),
      .unsigned(_, let suggestions):
      suggestions
    }
  }
}
