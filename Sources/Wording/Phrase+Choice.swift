extension Phrase {
  /// The words one may be chosen of, as help says them.
  ///
  /// Example: `contact, review or check.`
  package static func choice(of words: [String]) -> Phrase {
    let others = words.dropLast().joined(separator: ", ")
    let values = ["others": others, "last": words.last ?? ""]
    return Self(nl: choice(.nl, values: values), en: choice(.en, values: values))
  }

  private static let choice = Phrase(nl: "{others} of {last}.", en: "{others} or {last}.")
}
