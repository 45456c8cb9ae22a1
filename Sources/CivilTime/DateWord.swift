/// A word for a day, English or Dutch.
package enum DateWord: Hashable, Sendable {
  /// So many days from today.
  case relative(Int)
  case weekday(Weekday)

  init?(_ word: String) {
    guard let meaning = Self.meanings[word] else { return nil }
    self = meaning
  }

  /// Whether a word in lower case names a day of the week.
  package static func isWeekday(_ word: String) -> Bool {
    if case .weekday? = meanings[word] { true } else { false }
  }

  /// The words that differ from `text` by no more than two letters, the nearest first, at most three.
  static func near(_ text: String) -> [String] {
    guard 2...12 ~= text.count, text.allSatisfy(\.isLetter) else { return [] }
    let most = text.count <= 4 ? 1 : 2
    return meanings.keys.map { (distance($0, text), $0) }.filter { $0.0 <= most }
      .sorted { $0 < $1 }.prefix(3).map(\.1)
  }

  private static let meanings: [String: DateWord] = {
    var meanings: [String: DateWord] = [
      "today": .relative(0), "vandaag": .relative(0), "yesterday": .relative(-1),
      "gisteren": .relative(-1), "tomorrow": .relative(1), "morgen": .relative(1),
    ]
    let dutch = [
      "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag",
    ]
    for (weekday, name) in zip(Weekday.allCases, dutch) {
      meanings[weekday.name] = .weekday(weekday)
      meanings[String(weekday.name.prefix(3))] = .weekday(weekday)
      meanings[name] = .weekday(weekday)
      meanings[String(name.prefix(2))] = .weekday(weekday)
    }
    return meanings
  }()

  /// How many letters must be put in, dropped or changed to turn one word into the other.
  private static func distance(_ a: String, _ b: String) -> Int {
    let other = Array(b)
    var row = Array(0...other.count)
    for (number, letter) in a.enumerated() {
      var diagonal = row[0]
      row[0] = number + 1
      for place in other.indices {
        let change = diagonal + (letter == other[place] ? 0 : 1)
        diagonal = row[place + 1]
        row[place + 1] = min(change, diagonal + 1, row[place] + 1)
      }
    }
    return row[other.count]
  }
}
