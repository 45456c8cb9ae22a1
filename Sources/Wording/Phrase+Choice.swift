extension Phrase {
  /// The words one may be chosen of, as help says them: `contact, review or check.`
  package static func choice(of words: [String]) -> Phrase {
    guard let last = words.last, words.count > 1 else {
      let word = words.joined() + "."
      return Phrase(nl: word, en: word)
    }
    let others = words.dropLast().joined(separator: ", ")
    return Phrase(nl: "\(others) of \(last).", en: "\(others) or \(last).")
  }
}
