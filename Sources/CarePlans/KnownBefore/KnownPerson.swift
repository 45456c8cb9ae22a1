package import CivilTime

/// Who is asked about, as far as it is known: for as long as a question takes, and kept nowhere.
package struct KnownPerson: Sendable {
  /// When somebody was born.
  package enum Birth: Sendable, Hashable {
    case day(CivilDate)
    case year(Int)
    case unknown
  }

  /// One name in several spellings.
  package var spellings: [String]
  package var birth: Birth

  package init(spellings: [String], birth: Birth) {
    self.spellings = spellings
    self.birth = birth
  }

  /// The most spellings of a name, and the most signs each may have.
  package static let (mostSpellings, longest) = (12, 200)

  /// Whether two words of it say who it is: one alone is anybody's.
  package var isEnough: Bool {
    spellings.map { SpelledName($0) }.contains { name in
      name.words.count > 1 && name.words.contains { !$0.isInitial }
    }
  }
}

extension KnownPerson {
  /// What is wrong with what was typed.
  package enum Fault: Error, Sendable, Hashable {
    /// No name, or too little of one.
    case noName
    /// A day that is none, or lies ahead or too long ago; or there are two.
    case birth
    /// More spellings than are looked for, or a longer one than a name is.
    case long
  }

  /// Reads lines of a name in any number of spellings, and one that says when somebody was born.
  ///
  /// Spellings stand on lines of their own, or behind one another with `;` between.
  ///
  /// - Parameter birth: What was answered where only that was asked; nothing for no answer.
  package init(lines: [String], birth: String = "", today: CivilDate) throws(Fault) {
    var names: [String] = []
    var births: [Birth] = []
    if birth.contains(where: { !$0.isWhitespace }) { births.append(try Birth(birth, today: today)) }
    for line in lines.flatMap({ $0.split { $0 == ";" || $0.isNewline } }) {
      let text = line.drop(while: \.isWhitespace)
      guard let first = text.first else { continue }
      guard first.isNumber else {
        // Digits within a word are letters of an Arabic keyboard; a number is no name.
        let words = text.split(whereSeparator: \.isWhitespace)
        guard !words.contains(where: { $0.allSatisfy(\.isNumber) }) else { throw .birth }
        names.append(String(text))
        continue
      }
      births.append(try Birth(text, today: today))
    }
    guard births.count < 2 else { throw .birth }
    self.init(spellings: names, birth: births.first ?? .unknown)
    guard names.count <= Self.mostSpellings,
      names.allSatisfy({ $0.unicodeScalars.count <= Self.longest })
    else { throw .long }
    guard isEnough else { throw .noName }
  }
}

extension KnownPerson.Birth {
  /// `1990-03-05`, `5-3-1990`, `5 maart 1990`, or `1990` where no more is known.
  init(_ text: some StringProtocol, today: CivilDate) throws(KnownPerson.Fault) {
    let parts = text.lowercased().split { !$0.isNumber && !$0.isLetter }.map(String.init)
    let year: Int
    switch parts.count {
    case 1:
      guard let number = Int(parts[0]), parts[0].count == 4 else { throw .birth }
      self = .year(number)
      year = number
    case 3:
      let isYearFirst = parts[0].count == 4
      let (years, days) = isYearFirst ? (parts[0], parts[2]) : (parts[2], parts[0])
      guard years.count == 4, let number = Int(years), let day = Int(days),
        let month = Int(parts[1]) ?? MonthName(parts[1])?.number,
        let date = CivilDate(year: number, month: month, day: day), date <= today
      else { throw .birth }
      self = .day(date)
      year = number
    default: throw .birth
    }
    guard year >= 1900, year <= today.year else { throw .birth }
  }

  /// How much is known: a day, a year, or nothing.
  var grade: String {
    switch self {
    case .day: "d"
    case .year: "y"
    case .unknown: "n"
    }
  }
}
