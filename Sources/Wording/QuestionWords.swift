/// Questions and their answers.
package enum QuestionWords {
  package static let choices = Phrase(nl: "[j/N]", en: "[y/N]")
  package static let whoAreYou = Phrase(
    nl: "Onder welke naam komt uw werk in het logboek (bijvoorbeeld uw functie of code)?",
    en: "Under which name shall your work be in the journal (your function or code, say)?")
}
