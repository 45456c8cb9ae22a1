/// A text a user meets, in both languages, with places `{name}` for values.
///
/// A phrase cannot be made without both languages; a test compares the places of the two.
package struct Phrase: Sendable, Hashable {
  package let nl: String
  package let en: String

  package init(nl: String, en: String) {
    self.nl = nl
    self.en = en
  }

  /// The names of its places.
  package var places: Set<String> {
    var names: Set<String> = []
    for part in nl.split(separator: "{", omittingEmptySubsequences: false).dropFirst() {
      if let close = part.firstIndex(of: "}") { names.insert(String(part[..<close])) }
    }
    return names
  }

  /// The text in a language, as written.
  package func callAsFunction(_ language: Language) -> String {
    switch language {
    case .nl: nl
    case .en: en
    }
  }

  /// The text in a language with values put in their places; a place without a value stays.
  package func callAsFunction(_ language: Language, _ values: KeyValuePairs<String, String>)
    -> String
  {
    Self.fill(self(language), values.map { ($0.key, $0.value) })
  }

  /// The same for values that are not known when the program is written.
  package func callAsFunction(_ language: Language, values: [String: String]) -> String {
    Self.fill(self(language), values.map { ($0.key, $0.value) })
  }

  private static func fill(_ text: String, _ values: [(String, String)]) -> String {
    guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      rest = rest[open...]
      guard let close = rest.firstIndex(of: "}") else { break }
      let name = rest[rest.index(after: open)..<close]
      if let value = values.first(where: { $0.0 == name })?.1 {
        result += value
      } else {
        result += rest[...close]
      }
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}

/// A phrase with one form for one and another for more.
package struct CountPhrase: Sendable, Hashable {
  package let one: Phrase
  package let more: Phrase

  package init(one: Phrase, more: Phrase) {
    self.one = one
    self.more = more
  }

  /// The form for a count; the place `{n}` gets the count itself.
  package func callAsFunction(_ language: Language, _ count: Int) -> String {
    (count == 1 ? one : more)(language, ["n": String(count)])
  }
}
