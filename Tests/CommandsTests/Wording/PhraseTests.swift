import Foundation
import Testing

/// Rules for the texts themselves, held against the sources.
struct PhraseTests {
  /// A phrase as it is written in the sources.
  struct Written {
    var file: String
    var nl: String
    var en: String
  }

  /// Finds every `Phrase(nl: …, en: …)`; a phrase that is written in another way is counted too.
  private func phrases() throws -> (found: [Written], count: Int) {
    let literal = #/"""(?s:(.*?))"""|"((?:[^"\\\n]|\\.)*)"/#
    var found: [Written] = []
    var count = 0
    for file in try SourceTexts.files(below: "Sources/Wording") where file.name != "Phrase.swift" {
      var rest = file.text[...]
      while let place = rest.firstRange(of: "Phrase(") {
        rest = rest[place.upperBound...]
        guard rest.drop(while: \.isWhitespace).hasPrefix("nl:") else { continue }
        count += 1
        guard let nl = rest.firstMatch(of: literal) else { continue }
        rest = rest[nl.range.upperBound...]
        guard rest.drop(while: { $0.isWhitespace || $0 == "," }).hasPrefix("en:"),
          let en = rest.firstMatch(of: literal)
        else { continue }
        found.append(
          Written(
            file: file.name, nl: String(nl.1 ?? nl.2 ?? ""), en: String(en.1 ?? en.2 ?? "")))
      }
    }
    return (found, count)
  }

  @Test func `every text is there in both languages with the same places`() throws {
    let (found, count) = try phrases()
    #expect(found.count == count, "a phrase is not written as two literals")
    #expect(count > 300)
    for phrase in found {
      #expect(phrase.nl.contains { !$0.isWhitespace }, "\(phrase)")
      #expect(phrase.en.contains { !$0.isWhitespace }, "\(phrase)")
      #expect(places(in: phrase.nl) == places(in: phrase.en), "\(phrase)")
    }
  }

  private func places(in text: String) -> [String] {
    Set(text.matches(of: /\{([A-Za-z]+)\}/).map { String($0.1) }).sorted()
  }

  @Test func `no command prints words of its own`() throws {
    let words = /(?:console\.(?:data|talk|prompt)|print)\(\s*"[^"\\]*[A-Za-z]{2,}/
    let help = /(?:abstract|discussion|help): "[A-Za-z]/
    for file in try SourceTexts.files(below: "Sources/Commands") {
      for line in file.text.split(separator: "\n")
      where !line.drop(while: \.isWhitespace).hasPrefix("//") {
        #expect(!line.contains(words), "\(file.name): \(line)")
        #expect(!line.contains(help), "\(file.name): \(line)")
      }
    }
  }
}
