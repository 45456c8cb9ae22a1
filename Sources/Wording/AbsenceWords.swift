/// Texts about who is away and who stands in.
package enum AbsenceWords {
  /// Whose work a list tells too because somebody stands in.
  package static let standingIn = Phrase(
    nl: "Ook van {worker}, die afwezig is t/m {date}.",
    en: "Also of {worker}, who is away through {date}.")
  package static let command = CommandHelp(
    Phrase(
      nl:
        "Zet wanneer iemand afwezig is, en wie dan waarneemt: tonen, toevoegen, wijzigen, weghalen; een reden wordt niet bewaard.",
      en:
        "Say when somebody is away, and who stands in: list, add, change, remove; no reason is kept."
    ),
    [
      "aftercare worker absent gem-01",
      "aftercare worker absent gem-01 2026-12-02..2026-12-16 --deputy gem-02",
      "aftercare worker absent gem-01 2026-12-02..2026-12-20 --change",
      "aftercare worker absent gem-01 --remove 2026-12-10..2026-12-20",
    ])
  package static let days = Phrase(
    nl: "Dag, of eerste en laatste dag: 2-12..16-12.", en: "Day, or first and last day: A..B.")
  package static let deputy = Phrase(
    nl: "Wie waarneemt: een collega bij dezelfde partner.",
    en: "Who stands in: a colleague at the same partner.")
  package static let nobody = Phrase(
    nl: "Niemand neemt nog waar.", en: "Nobody stands in any more.")
  package static let change = Phrase(
    nl: "Zet deze dagen in de plaats van de afwezigheid die ermee overlapt.",
    en: "Put these days in the place of the absence that overlaps.")
  package static let remove = Phrase(
    nl: "Dag of dagen A..B waarop er toch gewerkt wordt.", en: "Day or days A..B at work after all."
  )

  package static let until = Phrase(nl: "afwezig t/m {day}", en: "away through {day}")
  package static let whoAway = Phrase(nl: "{who}, {away}", en: "{who}, {away}")
  package static let awayHeading = Phrase(nl: "Afwezig t/m", en: "Away through")
  package static let deputyHeading = Phrase(nl: "Neemt waar", en: "Stands in")
  package static let none = Phrase(
    nl: "{worker} is niet afwezig.", en: "{worker} is not away.")
  package static let isAway = Phrase(
    nl: "{worker} is afwezig van {first} t/m {last}; niemand neemt waar.",
    en: "{worker} is away from {first} through {last}; nobody stands in.")
  package static let isAwayWithDeputy = Phrase(
    nl: "{worker} is afwezig van {first} t/m {last}; {deputy} neemt waar.",
    en: "{worker} is away from {first} through {last}; {deputy} stands in.")
  package static let falls = CountPhrase(
    one: Phrase(
      nl: "In deze dagen valt {n} ding van {worker}:",
      en: "{n} thing of {worker} falls in these days:"),
    more: Phrase(
      nl: "In deze dagen vallen {n} dingen van {worker}:",
      en: "{n} things of {worker} fall in these days:"))
  package static let nothingFalls = Phrase(
    nl: "In deze dagen valt niets van {worker}.", en: "Nothing of {worker} falls in these days.")
  package static let more = Phrase(nl: "en nog {n}", en: "and {n} more")
  package static let standsIn = Phrase(
    nl:
      "{worker} neemt zelf waar voor {other} ({days}). Wijs daar een ander aan: aftercare worker absent {other} {days} --change --deputy CODE",
    en:
      "{worker} stands in for {other} ({days}). Name somebody else there: aftercare worker absent {other} {days} --change --deputy CODE"
  )
  package static let noWorkers = Phrase(
    nl: "Geen medewerkers. Voeg er een toe met: aftercare worker add CODE --partner PARTNER",
    en: "No workers. Add one with: aftercare worker add CODE --partner PARTNER")
}
