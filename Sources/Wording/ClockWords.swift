/// Texts about clocks that were, or are, wrong.
package enum ClockWords {
  package static let back = Phrase(
    nl: "De klok staat {time} vóór de laatste wijziging.",
    en: "The clock is {time} before the latest change.")
  package static let ahead = Phrase(
    nl: "De klok staat {time} later dan de laatste wijziging en dan het systeem hem gelijkzette.",
    en: "The clock is {time} after the latest change and after the system last set it.")
  package static let ask = Phrase(
    nl: "Toch schrijven? Verslagen van eerdere dagen (--as-of) gaan naar deze klok.",
    en: "Write all the same? Reports of earlier days (--as-of) go by this clock.")
  package static let lens = Phrase(
    nl: "Geschreven met --today {day}; verslagen met --as-of gaan naar de klok: {clock}.",
    en: "Written with --today {day}; reports with --as-of go by the clock: {clock}.")
  package static let jump = Phrase(
    nl:
      "Ter kennisgeving: wijziging {number} van het logboek is {time} vroeger gedateerd dan de vorige.",
    en: "For your information: change {number} of the journal is dated {time} before the last one.")
  package static let jumps = CountPhrase(
    one: Phrase(
      nl: "De klok sprong {n} keer terug in het logboek; kijk met: aftercare store verify",
      en: "The clock went back {n} time in the journal; look with: aftercare store verify"),
    more: Phrase(
      nl: "De klok sprong {n} keer terug in het logboek; kijk met: aftercare store verify",
      en: "The clock went back {n} times in the journal; look with: aftercare store verify"))
  package static let minutes = CountPhrase(
    one: Phrase(nl: "{n} minuut", en: "{n} minute"),
    more: Phrase(nl: "{n} minuten", en: "{n} minutes"))
  package static let hours = CountPhrase(
    one: Phrase(nl: "{n} uur", en: "{n} hour"), more: Phrase(nl: "{n} uur", en: "{n} hours"))
  package static let days = CountPhrase(
    one: Phrase(nl: "{n} dag", en: "{n} day"), more: Phrase(nl: "{n} dagen", en: "{n} days"))
}
