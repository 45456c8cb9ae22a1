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
  package static let feedTooOften = Phrase(
    nl: "Deze pagina is te vaak opgevraagd. Probeer het over een minuut weer.",
    en: "This page was asked for too often. Try again in a minute.")
  package static let feedReadOnly = Phrase(
    nl: "Deze agenda is alleen te lezen: zet hem in uw programma op alleen-lezen.",
    en: "This calendar can only be read: set it to read-only in your program.")
  package static let olderClient = Phrase(
    nl: "Let op: dit programma is ouder dan de dienst waarop het werkt; werk het bij.",
    en: "Note: this program is older than the service it works on; upgrade it.")
  package static let feedUnavailable = Phrase(
    nl: "De agenda is even niet te lezen. Probeer het zo weer.",
    en: "The calendar cannot be read just now. Try again shortly.")
}
