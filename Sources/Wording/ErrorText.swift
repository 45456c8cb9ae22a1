/// The two sentences about a problem: what happened, and the way out.
package struct ErrorText: Sendable, Hashable {
  package let what: Phrase
  package let wayOut: Phrase
  /// What happened, for somebody from whom values of it are withheld.
  package let brief: Phrase?

  package init(_ what: Phrase, brief: Phrase? = nil, wayOut: Phrase) {
    self.what = what
    self.brief = brief
    self.wayOut = wayOut
  }

  /// Both sentences with their values; one that lacks a value, because it is withheld, in other
  /// words.
  package func sentences(_ language: Language, values: [String: String]) -> (
    what: String, wayOut: String
  ) {
    func fits(_ phrase: Phrase) -> Bool { phrase.places.isSubset(of: values.keys) }
    let what = fits(self.what) ? self.what : brief ?? ErrorWords.withheld
    let wayOut = fits(self.wayOut) ? self.wayOut : ErrorWords.askDirector
    return (what(language, values: values), wayOut(language, values: values))
  }
}

/// The words around a problem; its own are those of its ``ProblemID``.
package enum ErrorWords {
  package static let mark = Phrase(nl: "Fout:", en: "Error:")

  /// A line without the mark, for programs that know it is an error.
  package static func unmarked(_ line: some StringProtocol) -> String {
    let marks = [Language.nl, .en].map { mark($0) + " " }
    let own = marks.first { line.hasPrefix($0) } ?? ""
    return String(line.dropFirst(own.count))
  }
  /// What happened, where nothing of it may be told.
  package static let withheld = Phrase(nl: "Dat kan nu niet.", en: "This cannot be done now.")
  /// The way out where it would tell what is withheld.
  package static let askDirector = Phrase(
    nl: "Vraag het wie de regie over het plan heeft.", en: "Ask whoever directs the plan.")
  package static let warning = Phrase(nl: "Waarschuwing:", en: "Warning:")
  /// What stands for the place of the files of a service.
  package static let place = Phrase(
    nl: "het gegevensbestand van de dienst", en: "the store of the service")
  package static let didYouMean = Phrase(nl: "Bedoelde u {near}?", en: "Did you mean {near}?")

  /// The words of a problem by its name; nil for a name that none has.
  package static func text(of id: String) -> ErrorText? { ProblemID(rawValue: id)?.text }

  /// What is wrong in the same words each time: values stand as `…`.
  package static func title(of text: ErrorText, _ language: Language) -> String {
    let places = text.what.places.map { ($0, "…") }
    return text.what(language, values: Dictionary(places) { first, _ in first })
  }

  /// All ids with their words, in the order of the alphabet.
  package static var all: [(id: String, text: ErrorText)] {
    ProblemID.allCases.map { ($0.rawValue, $0.text) }.sorted { $0.0 < $1.0 }
  }
}
