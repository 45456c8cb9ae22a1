extension DateInput {
  /// A day in words: `30 november`, `vr 27 nov 2026`, `over 2 weken`, `2 weeks ago`; nil for any other
  /// text.
  ///
  /// A day of the week before a date must be that date's.
  func dateInWords(_ text: String) throws(DateInputError) -> CivilDate? {
    var words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    guard words.count > 1 else { return nil }
    if let date = try distance(words, text) { return date }
    var weekday: Weekday?
    if case .weekday(let named)? = DateWord(words[0]) {
      weekday = named
      words.removeFirst()
    }
    let date: CivilDate
    if words.count == 1, weekday != nil, DateWord(words[0]) == nil {
      date = try read(words[0])
    } else if let found = try day(words, text) {
      date = found
    } else {
      return nil
    }
    guard weekday == nil || date.weekday == weekday else {
      throw .noSuchDay(text, suggestions: [date.description])
    }
    return date
  }

  /// `30 november`, `november 30`, `30 november 2026`.
  private func day(_ words: [String], _ text: String) throws(DateInputError) -> CivilDate? {
    guard 2...3 ~= words.count else { return nil }
    let numbers = words.map { Int($0.hasSuffix(".") ? String($0.dropLast()) : $0) }
    let months = words.map { MonthName($0) }
    var year: Int?
    if words.count == 3 {
      guard let number = numbers[2], words[2].utf8.count == 4 else { return nil }
      year = number
    }
    let day: Int
    let month: MonthName
    if let number = numbers[0], let name = months[1] {
      (day, month) = (number, name)
    } else if let name = months[0], let number = numbers[1] {
      (day, month) = (number, name)
    } else {
      return nil
    }
    guard 1...31 ~= day else { return nil }
    let typed =
      year.map { "\($0)-\(Self.twoDigits(month.number))-\(Self.twoDigits(day))" }
      ?? "\(day)-\(month.number)"
    return try read(typed)
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : String(number)
  }

  /// `over 2 weken`, `in 2 weeks`, `2 weken`, `2 weken geleden`, `2 weeks ago`.
  private func distance(_ words: [String], _ text: String) throws(DateInputError) -> CivilDate? {
    var words = words
    var sign = ""
    if ["over", "in"].contains(words[0]) {
      sign = "+"
      words.removeFirst()
    } else if let last = words.last, ["geleden", "ago"].contains(last) {
      sign = "-"
      words.removeLast()
    }
    guard let term = Self.term(words.joined()), !sign.isEmpty || words.count == 2 else {
      return nil
    }
    guard sign.isEmpty || term.first?.isNumber == true else { return nil }
    return try read(sign + term)
  }
}
