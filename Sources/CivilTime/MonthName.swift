/// A month by its name, English or Dutch, whole or its first three letters.
package struct MonthName: Sendable {
  /// From 1 to 12.
  package let number: Int

  /// - Parameter word: In lower case, also with a point behind it; nil for any other word.
  package init?(_ word: String) {
    let word = word.hasSuffix(".") ? String(word.dropLast()) : word
    guard let number = Self.numbers[word] else { return nil }
    self.number = number
  }

  private static let numbers: [String: Int] = {
    let dutch = [
      "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
      "oktober", "november", "december",
    ]
    let english = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ]
    var numbers: [String: Int] = ["mrt": 3, "sept": 9]
    for names in [dutch, english] {
      for (place, name) in names.enumerated() {
        numbers[name] = place + 1
        numbers[String(name.prefix(3))] = place + 1
      }
    }
    return numbers
  }()
}
