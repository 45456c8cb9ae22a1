package import CivilTime
package import Wording

/// Days as people read them.
///
/// Programs get ISO dates; so do English texts.
package enum DayText {
  /// `vrijdag 4 december 2026`, `Friday 4 December 2026`.
  package static func long(_ day: CivilDate, _ language: Language) -> String {
    let weekday = DayWords.weekdays[day.weekday.rawValue - 1](language)
    return "\(weekday) \(day.day) \(DayWords.months[day.month - 1](language)) \(day.year)"
  }

  /// `vr 04-12-2026`: what can be typed back.
  package static func short(_ day: CivilDate) -> String {
    "\(weekday(day)) \(digits(day))"
  }

  /// As it is typed in sheets: `04-12-2026` in Dutch, ISO in English.
  package static func typed(_ day: CivilDate, _ language: Language) -> String {
    language == .nl ? digits(day) : day.description
  }

  /// `04-12-2026`.
  package static func digits(_ day: CivilDate) -> String {
    day.description.split(separator: "-").reversed().joined(separator: "-")
  }

  private static func weekday(_ day: CivilDate) -> String {
    TermWords.weekdays[day.weekday.rawValue - 1](.nl)
  }

  /// A text with its ISO days as the language writes them, with the day of the week.
  package static func localized(_ text: String, _ language: Language) -> String {
    guard language == .nl else { return text }
    return replaced(text) { day, before in
      // What names the day of the week already says it once.
      before.hasSuffix(weekday(day) + " ") ? digits(day) : short(day)
    }
  }

  /// The same of a sentence with a way out: in a command days stand as they are typed, and what somebody
  /// typed, or a file is called, stays as it was.
  package static func spoken(_ text: String, _ language: Language) -> String {
    guard language == .nl else { return text }
    return replaced(text) { day, before in
      if let sign = before.last, sign.isLetter || "-_/.=“\"".contains(sign) {
        return "=" == sign && before.contains("aftercare ") ? digits(day) : day.description
      }
      return before.contains("aftercare ") || before.hasSuffix(weekday(day) + " ")
        ? digits(day) : short(day)
    }
  }

  /// A text with each of its ISO days written in another way.
  ///
  /// - Parameter write: Gets the day and the text before it.
  static func replaced(_ text: String, by write: (CivilDate, String) -> String) -> String {
    let bytes = Array(text.utf8)
    guard bytes.count >= 10 else { return text }
    var result = ""
    var start = 0
    var place = 0
    while place + 10 <= bytes.count {
      // Ten signs that stand alone; a longer number is no day.
      if bytes[place + 4] == UInt8(ascii: "-"), !isDigit(bytes, place - 1),
        !isDigit(bytes, place + 10),
        let day = CivilDate(String(decoding: bytes[place..<place + 10], as: UTF8.self))
      {
        result += String(decoding: bytes[start..<place], as: UTF8.self)
        result += write(day, result)
        place += 10
        start = place
      } else {
        place += 1
      }
    }
    guard start > 0 else { return text }
    return result + String(decoding: bytes[start...], as: UTF8.self)
  }

  private static func isDigit(_ bytes: [UInt8], _ place: Int) -> Bool {
    bytes.indices.contains(place) && 0x30...0x39 ~= bytes[place]
  }
}

extension TableDocument {
  /// The same with days as the language writes them.
  package func localized(_ language: Language) -> Self {
    guard language == .nl else { return self }
    var document = self
    document.title = DayText.localized(title, language)
    document.summary = summary.map { $0.localized(language) }
    document.sheets = sheets.map { $0.localized(language) }
    document.footnotes = footnotes.map { DayText.localized($0, language) }
    return document
  }
}

extension Sheet {
  fileprivate func localized(_ language: Language) -> Self {
    var sheet = self
    sheet.title = title.map { DayText.localized($0, language) }
    sheet.footnotes = footnotes.map { DayText.localized($0, language) }
    for section in sheet.sections.indices {
      sheet.sections[section].heading = sections[section].heading.map {
        DayText.localized($0, language)
      }
      for row in sections[section].rows.indices {
        for cell in sections[section].rows[row].indices {
          let text = sections[section].rows[row][cell].text
          sheet.sections[section].rows[row][cell].text = DayText.localized(text, language)
        }
      }
    }
    return sheet
  }
}
