/// Words of `term`: how a term came to its end.
package enum TermWords {
  package static let help = CommandHelp(
    Phrase(
      nl: "Rekent een termijn uit en legt elke stap uit; er is geen gegevensbestand voor nodig.",
      en: "Works out a term and explains every step; it needs no store."),
    [
      "aftercare term 2026-04-02 5d --roll roll+two", "aftercare term 30-11 3m",
      "aftercare term --batch < questions.jsonl",
    ])
  package static let origin = Phrase(
    nl: "De dag waarna het tellen begint.", en: "The day after which counting begins.")
  package static let term = Phrase(
    nl: "Een getal met d, wd, w, m of y; met een min ervoor terug.",
    en: "A number with d, wd, w, m or y; with a minus before it, backwards.")
  package static let roll = Phrase(
    nl: """
      Wat er met een laatste dag in een weekend of op een feestdag gebeurt: none (blijft), roll \
      (volgende werkdag, Atw 1), roll+two (en twee werkdagen, Atw 2), next (volgende werkdag, \
      hoe lang ook), back (werkdag ervoor).
      """,
    en: """
      What happens to a last day in a weekend or on a holiday: none (stays), roll (next ordinary \
      day, Atw 1), roll+two (and two ordinary days, Atw 2), next (next ordinary day, whatever \
      the length), back (ordinary day before).
      """)
  package static let region = Phrase(
    nl: "De regio waarvan de feestdagen gelden.", en: "The region whose holidays hold.")
  package static let batch = Phrase(
    nl: "Lees per regel een JSON-vraag (origin, amount, unit, roll) en antwoord per regel.",
    en: "Read one JSON question a line (origin, amount, unit, roll) and answer each on a line.")
  package static let needsTwo = Phrase(
    nl: "Geef een dag en een termijn, of --batch.", en: "Give a day and a term, or --batch.")

  package static let title = Phrase(
    nl: "{origin} en {term}: {result}", en: "{origin} and {term}: {result}")
  package static let counted = Phrase(
    nl: "{term} geteld vanaf de dag na {from}: {to}",
    en: "{term} counted from the day after {from}: {to}")
  package static let countedBack = Phrase(
    nl: "{term} teruggeteld vanaf de dag voor {from}: {to}",
    en: "{term} counted back from the day before {from}: {to}")
  package static let clamped = Phrase(
    nl: "die maand heeft geen dag {day}; het wordt haar laatste dag, {to}",
    en: "that month has no day {day}; it becomes its last day, {to}")
  package static let skipped = Phrase(
    nl: "{date} telt niet: {reason}", en: "{date} does not count: {reason}")
  package static let weekend = Phrase(nl: "weekend", en: "weekend")
  package static let closed = Phrase(nl: "gesloten", en: "closed")
  package static let art1 = Phrase(
    nl: "{from} is geen werkdag: verlengd tot {to} (Algemene termijnenwet, artikel 1)",
    en: "{from} is no ordinary day: extended to {to} (Algemene termijnenwet, article 1)")
  package static let art2 = Phrase(
    nl:
      "er moeten twee werkdagen in vallen: van {from} verlengd tot {to} (Algemene termijnenwet, artikel 2)",
    en:
      "it must hold two ordinary days: from {from} extended to {to} (Algemene termijnenwet, article 2)"
  )
  package static let next = Phrase(
    nl: "{from} is geen werkdag: de eerstvolgende is {to}",
    en: "{from} is no ordinary day: the next one is {to}")
  package static let unverified = Phrase(
    nl: "na te gaan: {date} is {reason}; de bron is nog niet gelezen",
    en: "to be verified: {date} is {reason}; its source has not been read yet")
  package static let undecreed = Phrase(
    nl:
      "let op: {date} kan nog met een feestdag gelijkgesteld worden; voor {year} is geen besluit bekend",
    en: "mind: {date} may still be put on a par with a holiday; no decree is known for {year} yet")
  package static let back = Phrase(
    nl: "{from} is geen werkdag: vervroegd naar {to}",
    en: "{from} is no ordinary day: brought forward to {to}")
  package static let backward = Phrase(
    nl: "blijft staan: teruggetelde termijnen worden niet verlengd",
    en: "stays: terms counted backwards are not extended")
  package static let overTwelveWeeks = Phrase(
    nl: "blijft staan: langer dan twaalf weken (artikel 4)",
    en: "stays: longer than twelve weeks (article 4)")
  package static let overNinetyDays = Phrase(
    nl: "blijft staan: langer dan negentig dagen (artikel 4)",
    en: "stays: longer than ninety days (article 4)")
  package static let overThreeMonths = Phrase(
    nl: "blijft staan: langer dan drie maanden (artikel 4)",
    en: "stays: longer than three months (article 4)")
  package static let years = Phrase(
    nl: "blijft staan: in jaren uitgedrukt (artikel 4)", en: "stays: expressed in years (article 4)"
  )
  package static let notStatutory = Phrase(
    nl: "blijft staan, welke dag het ook is", en: "stays, whatever day it is")

  /// The short names of the days of the week, Monday first.
  package static let weekdays = [
    Phrase(nl: "ma", en: "Mon"), Phrase(nl: "di", en: "Tue"), Phrase(nl: "wo", en: "Wed"),
    Phrase(nl: "do", en: "Thu"), Phrase(nl: "vr", en: "Fri"), Phrase(nl: "za", en: "Sat"),
    Phrase(nl: "zo", en: "Sun"),
  ]
}
