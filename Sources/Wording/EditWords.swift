/// What is said while a plan is edited as a text.
package enum EditWords {
  package static let unchanged = Phrase(
    nl: "De tekst is niet veranderd; er is niets gedaan.",
    en: "The text was not changed; nothing was done.")
  package static let again = Phrase(
    nl: "De tekst opnieuw bewerken?", en: "Edit the text again?")
  package static let why = Phrase(nl: "Waarom?", en: "Why?")
  package static let keep = Phrase(
    nl: "Uw tekst bewaren in {path}?", en: "Keep your text in {path}?")
  package static let kept = Phrase(
    nl:
      "Uw tekst staat in {path}; met plan import --into gaat hij alsnog terug. Gooi hem daarna weg.",
    en: "Your text is in {path}; plan import --into still takes it back. Throw it away after that.")
  package static let notKept = Phrase(
    nl: "Uw tekst is niet bewaard; met --keep BESTAND gebeurt dat wel.",
    en: "Your text was not kept; with --keep FILE it is.")
  package static let copiesRemoved = Phrase(
    nl: "De editor liet kopieën achter; die zijn verwijderd: {files}",
    en: "The editor left copies; they were removed: {files}")
  package static let copyElsewhere = Phrase(
    nl: "Misschien een kopie van de tekst: {path}. Kijk het na en gooi het weg.",
    en: "Perhaps a copy of the text: {path}. Look, and throw it away.")
}
