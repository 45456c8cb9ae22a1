import CivilTime

/// One thing by which a person is known again: a text made of sounds and parts of a birth date.
///
/// It never leaves the memory of a question: kept is only what a key of the store makes of it.
package struct PersonKey: Sendable, Hashable {
  /// What it says, and how much that is.
  package enum Kind: Int, Sendable, Hashable, CaseIterable {
    /// Says enough alone.
    case strong = 0
    /// Both names with the year, the month or the day of birth: two of the three say enough.
    case year = 1
    case month = 2
    case day = 3
  }

  package var kind: Kind
  package var text: String

  package init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }
}

extension Set<PersonKey.Kind> {
  /// Whether what two people have in common says that they may be one.
  package var isHit: Bool { contains(.strong) || count > 1 }
}

/// What people are known again by.
///
/// Compared is as much as both sides know. Where both know the day of birth, two words that sound alike
/// with the same day say enough, also where day and month changed places or letters did; so do two of
/// year, month and day, and one word that sounds alike where the other is a sound away. Where one side
/// knows the year alone, or nothing, two words with that.
package struct PersonKeys: Sendable {
  /// What is kept of a person.
  package private(set) var kept: Set<PersonKey> = []
  /// What is looked for when it is asked about.
  package private(set) var asked: Set<PersonKey> = []

  package init(of person: KnownPerson) {
    for spelling in person.spellings { add(SpelledName(spelling), person.birth) }
  }

  private mutating func add(_ name: SpelledName, _ birth: KnownPerson.Birth) {
    let words = name.words.filter { !$0.isInitial }
    for (place, word) in words.enumerated() {
      for other in words[(place + 1)...] { add(word, other, birth) }
    }
    for (word, first) in name.joined {
      for (place, other) in words.enumerated() where place != first && place != first + 1 {
        add(word, other, birth)
      }
    }
    for initial in name.words where initial.isInitial {
      for word in words { addInitial(initial, beside: word, birth) }
    }
  }

  /// Two words of a name.
  private mutating func add(
    _ one: NameWord, _ other: NameWord, _ birth: KnownPerson.Birth
  ) {
    for first in one.codes {
      for second in other.codes {
        let pair = first < second ? "\(first)+\(second)" : "\(second)+\(first)"
        add(pair, birth, isLong: first.utf8.count + second.utf8.count >= 5)
      }
    }
    guard case .day(let day) = birth else { return }
    let when = Self.turned(day)
    for (word, beside) in [(one, other), (other, one)] {
      for code in word.codes {
        for near in beside.codes {
          for short in Self.shortened(near) { add(.strong, "x|\(code)|\(short)|\(when)") }
          // The other side may know no more than an initial.
          kept.insert(PersonKey(.strong, "if|\(code)|\(near.prefix(1))|\(when)"))
          asked.insert(PersonKey(.strong, "ii|\(code)|\(near.prefix(1))|\(when)"))
        }
      }
    }
  }

  /// What is said by a pair of words with as much of a birth date as there is.
  private mutating func add(_ pair: String, _ birth: KnownPerson.Birth, isLong: Bool) {
    let grade = birth.grade
    switch birth {
    case .day(let day):
      add(.strong, "d|\(Self.bag(pair))|\(Self.turned(day))")
      add(.year, "y|\(pair)|\(day.year)")
      // Where the day was not known, registers write the first of January, or of July.
      if !(day.day == 1 && [1, 7].contains(day.month)) {
        add(.month, "m|\(pair)|\(day.month)")
        add(.day, "t|\(pair)|\(day.day)")
      }
      addYear(pair, day.year, grade, asking: ["y"])
    case .year(let year): addYear(pair, year, grade, asking: ["d", "y"])
    case .unknown: break
    }
    guard isLong else { return }
    let others = grade == "n" ? ["d", "y", "n"] : ["n"]
    kept.insert(PersonKey(.strong, "n\(grade)|\(pair)"))
    for other in others { asked.insert(PersonKey(.strong, "n\(other)|\(pair)")) }
  }

  private mutating func addYear(
    _ pair: String, _ year: Int, _ grade: String, asking others: [String]
  ) {
    kept.insert(PersonKey(.strong, "y\(grade)|\(pair)|\(year)"))
    for other in others { asked.insert(PersonKey(.strong, "y\(other)|\(pair)|\(year)")) }
  }

  /// A word and an initial, where the day is known.
  private mutating func addInitial(
    _ initial: NameWord, beside word: NameWord, _ birth: KnownPerson.Birth
  ) {
    guard case .day(let day) = birth else { return }
    for code in word.codes {
      for first in initial.firsts {
        let text = "|\(code)|\(first)|\(Self.turned(day))"
        kept.insert(PersonKey(.strong, "ii" + text))
        asked.insert(PersonKey(.strong, "ii" + text))
        asked.insert(PersonKey(.strong, "if" + text))
      }
    }
  }

  private mutating func add(_ kind: PersonKey.Kind, _ text: String) {
    kept.insert(PersonKey(kind, text))
    asked.insert(PersonKey(kind, text))
  }

  /// A word of three sounds or more, and it with each of them left out: two words have one in common
  /// where one sound was left out, put in or taken for another.
  private static func shortened(_ code: String) -> Set<String> {
    let sounds = Array(code.utf8)
    guard sounds.count > 2 else { return [] }
    var found: Set<String> = [code]
    for place in sounds.indices {
      var rest = sounds
      rest.remove(at: place)
      found.insert(String(decoding: rest, as: UTF8.self))
    }
    return found
  }

  /// A day, the same where day and month changed places.
  private static func turned(_ day: CivilDate) -> String {
    let (low, high) = (min(day.month, day.day), max(day.month, day.day))
    return "\(day.year)-\(low)-\(high)"
  }

  /// The sounds of two words, each in order after its first: letters may have changed places.
  private static func bag(_ pair: String) -> String {
    pair.split(separator: "+").map { code in
      String(code.prefix(1)) + String(code.dropFirst().sorted())
    }.sorted().joined(separator: "+")
  }
}
