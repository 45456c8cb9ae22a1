/// Texts of the report on questions without an answer.
package enum UnansweredWords {
  package static let title = Phrase(nl: "Zonder antwoord op {day}", en: "Unanswered on {day}")
  package static let none = Phrase(
    nl: "Op elke vraag is een antwoord.", en: "Every question has an answer.")
  package static let turnOf = Phrase(nl: "Aan de beurt: {who}", en: "Their turn: {who}")
  package static let openColumn = Phrase(nl: "Dagen open", en: "Days open")
  package static let lateColumn = Phrase(nl: "Te laat", en: "Late")
  package static let times = Phrase(nl: "{n}×", en: "{n}×")
  package static let answered = Phrase(nl: "Beantwoord", en: "Answered")
  package static let withdrawn = Phrase(nl: "Ingetrokken", en: "Taken back")
  package static let resting = Phrase(nl: "In rust", en: "Resting")
  package static let open = Phrase(nl: "Open", en: "Open")
  package static let askedBack = Phrase(nl: "Bij de vrager", en: "With the asker")
}
