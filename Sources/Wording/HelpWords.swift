/// Help texts of options that many commands share.
package enum HelpWords {
  package static let store = Phrase(
    nl: "Het gegevensbestand; anders AFTERCARE_STORE of de eigen gegevensmap.",
    en: "The store; else AFTERCARE_STORE or your own data folder.")
  package static let home = Phrase(
    nl: "Map met eigen sjablonen en instellingen, over de meegeleverde heen.",
    en: "Folder with templates and settings of your own, over the shipped ones.")
  package static let today = Phrase(
    nl: "Kijk alsof het deze dag is; het logboek houdt de echte tijd.",
    en: "Look as if it were this day; the journal keeps true time.")
  package static let format = Phrase(
    nl: "Hoe de uitkomst wordt afgedrukt.", en: "How the result is printed.")
  package static let csv = Phrase(
    nl: "Welke CSV: rfc voor programma's, excel (; en 24-12-2026) voor een Nederlandse Excel.",
    en: "Which CSV: rfc for programs, excel (; and 24-12-2026) for a Dutch Excel.")
  package static let lang = Phrase(nl: "Taal van de teksten.", en: "Language of the texts.")
  package static let noColor = Phrase(
    nl: "Geen kleuren (ook: NO_COLOR).", en: "No colours (also: NO_COLOR).")
  package static let dryRun = Phrase(
    nl: "Laat zien wat er zou veranderen, schrijft niets.",
    en: "Show what would change, write nothing.")
  package static let ifChange = Phrase(
    nl: "Alleen als er sinds wijziging N niets veranderd is; -n zegt welke N u zag.",
    en: "Only if nothing changed since change N; -n says which N you saw.")
  package static let reason = Phrase(
    nl: "Waarom; - leest de reden van de invoer.", en: "Why; - reads the reason from the input.")
  package static let yes = Phrase(
    nl: "Vraag niets, ga door.", en: "Ask nothing, go on.")
  package static let anyway = Phrase(
    nl: "Leg de tekst vast, al lijkt hij te zeggen wie iemand is; dat komt in het logboek.",
    en: "Record the text though it seems to say who somebody is; the journal keeps that.")
  package static let verbose = Phrase(
    nl: "Toon elke wijziging, hoe veel het er ook zijn.",
    en: "Show every change, however many there are.")
}
