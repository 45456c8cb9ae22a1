/// What the service says to those who ask it.
package enum ServiceWords {
  package static let feedUnknown = Phrase(
    nl: "Dit agenda-adres is niet bekend.", en: "This calendar address is not known.")
  package static let feedGone = Phrase(
    nl: "Deze agenda is ingetrokken. Verwijder het abonnement.",
    en: "This calendar was withdrawn. Remove the subscription.")
  package static let feedInternal = Phrase(
    nl: "Deze agenda is alleen te lezen op het interne netwerk.",
    en: "This calendar can only be read on the internal network.")
  package static let feedUnavailable = Phrase(
    nl: "De agenda is even niet te lezen. Probeer het zo weer.",
    en: "The calendar cannot be read just now. Try again shortly.")
  package static let noFiles = Phrase(
    nl: "Een route leest geen bestand en geen invoer ({name}); geef de tekst zelf.",
    en: "A route reads no file and no input ({name}); give the text itself.")
  package static let notBegun = Phrase(
    nl: "Het is te druk; er is niets gedaan. Probeer het zo weer.",
    en: "There is too much to do; nothing was done. Try again shortly.")
  package static let lateAnswer = Phrase(
    nl: "Het antwoord duurt te lang. Vraag minder tegelijk, of probeer het later.",
    en: "The answer takes too long. Ask for less at once, or try again later.")
  package static let lateChange = Phrase(
    nl:
      "Het antwoord duurt te lang; de wijziging kan zijn gemaakt. Dezelfde aanvraag met dezelfde Idempotency-Key zegt het; zonder sleutel: kijk eerst in plan/history.",
    en:
      "The answer takes too long; the change may have been made. The same request with the same Idempotency-Key tells; without a key look in plan/history first."
  )
}
