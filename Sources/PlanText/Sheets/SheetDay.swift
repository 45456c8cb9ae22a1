package import CivilTime

/// A day as spreadsheets of Dutch offices have it.
package enum SheetDay {
  /// `17-11-2025`, `17/11/2025`, `17.11.2025`, `2025-11-17`, `17 november 2025`, `17 nov. 2025`, also in
  /// English; a weekday before it and a time of midnight behind it do not count.
  ///
  /// - Returns: Nil for anything else; a year has four digits, so that nobody has to guess.
  package static func day(_ text: String) -> CivilDate? {
    var words = text.lowercased().split { $0 == " " || $0 == "\u{A0}" || $0 == "," }
      .map(String.init)
    if let first = words.first, DateWord.isWeekday(withoutPoint(first)) { words.removeFirst() }
    if let last = words.last, ["00:00", "0:00", "00:00:00", "0:00:00"].contains(last) {
      words.removeLast()
    }
    if words.count == 3, let month = MonthName(words[1])?.number {
      return day(words[2], month, withoutPoint(words[0]))
    }
    guard words.count == 1, let word = words.first else { return nil }
    let parts = word.split(omittingEmptySubsequences: false) { "-/.".contains($0) }.map(String.init)
    guard parts.count == 3 else { return nil }
    if parts[0].utf8.count == 4, let month = number(parts[1]) {
      return day(parts[0], month, parts[2])
    }
    if let month = number(parts[1]) ?? MonthName(parts[1])?.number {
      return day(parts[2], month, parts[0])
    }
    return nil
  }

  private static func day(_ year: String, _ month: Int, _ day: String) -> CivilDate? {
    guard year.utf8.count == 4, let year = number(year), let day = number(day) else { return nil }
    return CivilDate(year: year, month: month, day: day)
  }

  private static func number(_ text: String) -> Int? {
    guard (1...4).contains(text.utf8.count), text.utf8.allSatisfy({ 48...57 ~= $0 }) else {
      return nil
    }
    return Int(text)
  }

  private static func withoutPoint(_ word: String) -> String {
    word.hasSuffix(".") ? String(word.dropLast()) : word
  }
}
