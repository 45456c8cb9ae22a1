/// Questions to partners and workers, as lists and pages tell of them; never what they ask.
package enum AskingWords {
  package static let question = Phrase(nl: "Vraag", en: "Question")
  package static let about = Phrase(nl: "Vraag over {item}", en: "Question about {item}")
  package static let askedAgain = Phrase(nl: "opnieuw gevraagd", en: "asked again")
  package static let askedBack = Phrase(nl: "teruggevraagd", en: "asked back")
  package static let times = Phrase(nl: "{n}× gevraagd", en: "asked {n}×")

  package static let questions = Phrase(nl: "Vragen", en: "Questions")
  package static let aboutColumn = Phrase(nl: "Over", en: "About")
  package static let asker = Phrase(nl: "Van", en: "From")
  package static let answerer = Phrase(nl: "Aan", en: "To")
  package static let turn = Phrase(nl: "Aan de beurt", en: "Whose turn")
  package static let askedOn = Phrase(nl: "Gevraagd op", en: "Asked on")
  package static let since = Phrase(nl: "Sinds", en: "Since")
  package static let chased = Phrase(nl: "Gevraagd", en: "Asked")
  package static let age = Phrase(nl: "Dagen", en: "Days")
  package static let timesColumn = Phrase(nl: "Keer", en: "Times")
  package static let lastColumn = Phrase(nl: "Laatst", en: "Last")
  package static let answered = Phrase(nl: "Beantwoord op", en: "Answered on")
  package static let withdrawn = Phrase(nl: "Ingetrokken op", en: "Taken back on")
  package static let messages = Phrase(nl: "Wat er gezegd is", en: "What was said")
  package static let noText = Phrase(nl: "(niets opgeschreven)", en: "(nothing written down)")
  package static let hidden = Phrase(
    nl: "Wat er gevraagd is, staat in: aftercare show {ref}",
    en: "What was asked is in: aftercare show {ref}")

  /// `3× gevraagd, laatst 12 dagen geleden`.
  package static func timesAndLast(_ times: Int, daysAgo days: Int, _ language: Language) -> String
  {
    let last: Phrase =
      switch days {
      case ...0: Phrase(nl: "laatst vandaag", en: "last today")
      case 1: Phrase(nl: "laatst gisteren", en: "last yesterday")
      default: Phrase(nl: "laatst {n} dagen geleden", en: "last {n} days ago")
      }
    return self.times(language, ["n": String(times)]) + ", "
      + last(language, ["n": String(days)])
  }

  /// How far a question is.
  package static func state(isAnswered: Bool, isWithdrawn: Bool) -> Phrase {
    if isWithdrawn { return Phrase(nl: "ingetrokken", en: "taken back") }
    return isAnswered ? Phrase(nl: "beantwoord", en: "answered") : Phrase(nl: "open", en: "open")
  }
}
