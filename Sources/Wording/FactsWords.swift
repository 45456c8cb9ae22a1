/// The page of the facts that nobody has answered.
package enum FactsWords {
  package static let fact = Phrase(nl: "Feit", en: "Fact")
  package static let question = Phrase(nl: "Wat", en: "What")
  package static let answers = Phrase(nl: "Antwoorden", en: "Answers")
  package static let items = Phrase(nl: "Daarop wacht", en: "What waits for it")
  package static let howToAnswer = Phrase(
    nl: "Antwoord met: aftercare plan fact {plan} {fact}={value}",
    en: "Answer with: aftercare plan fact {plan} {fact}={value}")
}
