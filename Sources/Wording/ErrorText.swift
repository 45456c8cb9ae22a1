/// The two sentences about a problem: what happened, and the way out.
package struct ErrorText: Sendable, Hashable {
  package let what: Phrase
  package let wayOut: Phrase

  package init(_ what: Phrase, wayOut: Phrase) {
    self.what = what
    self.wayOut = wayOut
  }
}

/// The words of every problem, by its id.
package enum ErrorWords {
  package static let mark = Phrase(nl: "Fout:", en: "Error:")

  /// A line without the mark, for programs that know it is an error.
  package static func unmarked(_ line: some StringProtocol) -> String {
    let marks = [Language.nl, .en].map { mark($0) + " " }
    let own = marks.first { line.hasPrefix($0) } ?? ""
    return String(line.dropFirst(own.count))
  }
  package static let warning = Phrase(nl: "Waarschuwing:", en: "Warning:")
  /// What stands for the place of the files of a service.
  package static let place = Phrase(
    nl: "de opslag van de dienst", en: "the store of the service")
  package static let didYouMean = Phrase(nl: "Bedoelde u {near}?", en: "Did you mean {near}?")

  /// The words of a problem; nil for an id nobody wrote words for.
  package static func text(of id: String) -> ErrorText? {
    for table in tables { if let text = table[id] { return text } }
    return nil
  }

  /// All ids with their words, in the order of the alphabet.
  package static var all: [(id: String, text: ErrorText)] {
    tables.flatMap { $0.map { ($0.key, $0.value) } }.sorted { $0.0 < $1.0 }
  }

  private static var tables: [[String: ErrorText]] {
    [input, refs, rules, rows, store, texts, templates, closures, running, planning, service, api]
  }
}
