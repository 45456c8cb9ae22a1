extension DateInput {
  /// Digits as typed and their value.
  struct Number {
    let digits: Int
    let value: Int
  }

  /// The numbers between separators; nil when anything else stands in the text.
  static func numbers(_ text: String, separator: Character) -> [Number]? {
    var numbers: [Number] = []
    for part in text.split(separator: separator, omittingEmptySubsequences: false) {
      guard 1...4 ~= part.utf8.count, part.utf8.allSatisfy({ 48...57 ~= $0 }), let value = Int(part)
      else { return nil }
      numbers.append(Number(digits: part.utf8.count, value: value))
    }
    return 2...3 ~= numbers.count ? numbers : nil
  }

  /// Days that may be meant where the calendar has no such day: month and day swapped, the month's last.
  static func near(year: Int, month: Int, day: Int) -> [CivilDate] {
    let swapped = CivilDate(year: year, month: day, day: month)
    let last = day > 28 ? CivilDate(year: year, month: month, day: 1)?.endOfMonth : nil
    return [swapped, last].compactMap(\.self)
  }

  /// What may have been meant; only texts that read well.
  func suggestions(_ text: String) -> [String] {
    let candidates = dateCandidates(text) + termCandidates(text) + DateWord.near(text)
    var seen: Set<String> = []
    return Array(candidates.filter { seen.insert($0).inserted && isReadable($0) }.prefix(3))
  }

  func isReadable(_ text: String) -> Bool {
    (try? read(text)) != nil
  }

  /// `20/11/2026`, `11/20/2026`, `20.11`, `20-11-26` and `20261120` in forms that are read.
  private func dateCandidates(_ text: String) -> [String] {
    if text.utf8.count == 8, text.utf8.allSatisfy({ 48...57 ~= $0 }) {
      return ["\(text.prefix(4))-\(text.dropFirst(4).prefix(2))-\(text.suffix(2))"]
    }
    for separator: Character in ["-", "/", ".", " "] {
      guard let parts = Self.numbers(text, separator: separator) else { continue }
      let values = parts.map(\.value)
      guard parts.count == 3 else {
        return ["\(values[0])-\(values[1])", "\(values[1])-\(values[0])"]
      }
      let (first, second) = (values[0], values[1])
      if parts[0].digits == 4 { return iso(first, second, values[2]) }
      let year = parts[2].digits == 2 ? 2000 + values[2] : values[2]
      return iso(year, second, first) + iso(year, first, second)
    }
    return []
  }

  /// `3 d`, `+ 2w`, `2 weeks`, `3 dagen` as a term.
  private func termCandidates(_ text: String) -> [String] {
    guard let term = Self.term(text) else { return [] }
    return direction == .coming ? [term] : [term, "-\(term)", "+\(term)"]
  }

  /// A number and a unit in letters or in words, as terms are written; nil for any other text.
  static func term(_ text: String) -> String? {
    let signs = text.filter { !$0.isWhitespace }
    let number = signs.prefix { "+-0123456789".contains($0) }
    let unit: Term.Unit
    switch signs.dropFirst(number.count) {
    case "d", "day", "days", "dag", "dagen": unit = .days
    case "wd", "workday", "workdays", "werkdag", "werkdagen": unit = .workingDays
    case "w", "week", "weeks", "weken": unit = .weeks
    case "m", "month", "months", "maand", "maanden": unit = .months
    case "y", "j", "year", "years", "jaar", "jaren": unit = .years
    default: return nil
    }
    return number.isEmpty ? nil : "\(number)\(unit.rawValue)"
  }

  private func iso(_ year: Int, _ month: Int, _ day: Int) -> [String] {
    CivilDate(year: year, month: month, day: day).map { [$0.description] } ?? []
  }
}
