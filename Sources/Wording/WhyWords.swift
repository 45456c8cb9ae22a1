/// How a date came about.
package enum WhyWords {
  /// The name of a date of a task, by its key.
  package static func date(_ key: String) -> Phrase? { dates[key] }

  private static let dates: [String: Phrase] = [
    "due": Phrase(nl: "uiterlijk", en: "due"),
    "limit": Phrase(nl: "wettelijke termijn", en: "statutory limit"),
    "start": Phrase(nl: "begin", en: "start"),
    "finish": Phrase(nl: "einde", en: "finish"),
    "needed-by": Phrase(nl: "nodig op", en: "needed by"),
    "projected-due": Phrase(nl: "verwacht uiterlijk", en: "projected due"),
    "projected-limit": Phrase(nl: "verwachte wettelijke termijn", en: "projected limit"),
    "start-by": Phrase(nl: "begin uiterlijk", en: "start at the latest"),
    "late-finish": Phrase(nl: "uiterlijk", en: "at the latest"),
  ]

  package static let owedFrom = Phrase(
    nl:
      "{ref} was nog niet gedaan toen het plan werd overgenomen, en moet vanaf {date}. Dit is de datum van daarvoor.",
    en:
      "{ref} was not done yet when the plan was taken over, and is owed from {date}. This is the date of before."
  )
  package static let heading = Phrase(nl: "{ref} {date}: {day}", en: "{ref} {date}: {day}")
  package static let expected = Phrase(
    nl: "verwacht: hangt af van werk dat nog niet af is",
    en: "expected: depends on work that is not finished")
  package static let rule = Phrase(nl: "regel {rule}", en: "rule {rule}")
  package static let statutory = Phrase(nl: "wettelijke termijn", en: "statutory term")
  package static let policy = Phrase(nl: "werkafspraak", en: "agreed practice")
  package static let optional = Phrase(nl: "waar nodig", en: "where indicated")
  package static let source = Phrase(nl: "bron {source}", en: "source {source}")
  package static let verify = Phrase(
    nl: "nog na te kijken in de wet", en: "still to be verified in the law")
  package static let byHand = Phrase(
    nl: "met de hand gezet door {actor} op {on} (wijziging {number})",
    en: "set by hand by {actor} on {on} (change {number})")
  package static let byTemplate = Phrase(
    nl: "uit sjabloon {template} versie {version}, met het plan gemaakt door {actor} op {on}",
    en: "from template {template} version {version}, made with the plan by {actor} on {on}")
  package static let setBy = Phrase(
    nl: "gezet door {actor} op {on} (wijziging {number})",
    en: "set by {actor} on {on} (change {number})")
  package static let removedBy = Phrase(
    nl: "verwijderd door {actor} op {on} (wijziging {number})",
    en: "removed by {actor} on {on} (change {number})")
  package static let reason = Phrase(nl: "reden: {reason}", en: "reason: {reason}")
  package static let none = Phrase(
    nl: "{ref} heeft deze datum niet.", en: "{ref} does not have this date.")
  package static let openDated = Phrase(
    nl: "{ref} heeft nog geen datum: het wacht op een dag die niemand kent.",
    en: "{ref} has no date yet: it waits for a day nobody knows.")
  package static let transparent = Phrase(
    nl: "{ref} telt niet mee ({state}), dus het heeft geen datums.",
    en: "{ref} does not count ({state}), so it has no dates.")
  package static let unknownAnchor = Phrase(
    nl: "{anchor} is onbekend", en: "{anchor} is unknown")

  package static let today = Phrase(nl: "vandaag", en: "today")
  package static let planStart = Phrase(nl: "begin van het plan", en: "start of the plan")
  package static let actualStart = Phrase(nl: "{item} begon", en: "{item} began")
  package static let actualFinish = Phrase(nl: "{item} was gedaan", en: "{item} was done")
  package static let contactPinned = Phrase(
    nl: "met de hand op deze dag gezet; de reeks blijft zoals zij was",
    en: "put on this day by hand; its series stays as it was")
  package static let pin = Phrase(nl: "{item} staat vast", en: "{item} is pinned")
  package static let fixedDate = Phrase(nl: "vaste datum", en: "fixed date")
  package static let anchor = Phrase(
    nl: "{title} ({anchor}), {state}", en: "{title} ({anchor}), {state}")
  package static let measurePoint = Phrase(
    nl: "maatregel {item}: {point}", en: "measure {item}: {point}")
  package static let event = Phrase(
    nl: "{event}, keer {count}", en: "{event}, time {count}")
  package static let dateOf = Phrase(nl: "{date} van {item}", en: "{date} of {item}")
  package static let kept = Phrase(
    nl: "zoals berekend bij de laatste wijziging van het plan",
    en: "as computed at the plan's last change")
  package static let adding = Phrase(nl: "{term} verder", en: "{term} on")
  package static let backward = Phrase(nl: "{term} terug", en: "{term} back")
  package static let pastLimit = Phrase(
    nl: "de volgende werkdag ligt na de wettelijke termijn van {day}",
    en: "the next working day lies past the statutory limit of {day}")
  package static let pastEnd = Phrase(
    nl: "de volgende werkdag ligt na het einde van de reeks op {day}",
    en: "the next working day lies past the end of the series on {day}")
  package static let pastMaximum = Phrase(
    nl: "tot de volgende werkdag duurt het langer dan {term}",
    en: "up to the next working day it takes longer than {term}")
  package static let closed = Phrase(
    nl: "contact {n} valt op dezelfde dag, dus dit hoeft niet (afgezegd, gesloten)",
    en: "contact {n} falls on the same day, so this one need not be held (excused, closed)")
  package static let subtracting = Phrase(
    nl: "{term} duur eraf", en: "{term} of work before it")
  package static let latestOrigin = Phrase(
    nl: "uiterlijk {term} ervoor", en: "{term} before it at the latest")
  package static let nextWorkingDay = Phrase(
    nl: "eerste werkdag vanaf dan", en: "first working day from then")
  package static let previousWorkingDay = Phrase(
    nl: "laatste werkdag tot dan", en: "last working day up to then")
  package static let finishOf = Phrase(
    nl: "{item} duurt {term}, is dan klaar", en: "{item} takes {term}, is finished then")
  package static let latestStart = Phrase(
    nl: "{item} duurt {term}, begint dan uiterlijk",
    en: "{item} takes {term}, begins then at the latest")
  package static let earliestStart = Phrase(
    nl: "{item} duurt {term}, begint dan op zijn vroegst",
    en: "{item} takes {term}, begins then at the earliest")
  package static let latest = Phrase(nl: "de laatste hiervan", en: "the latest of these")
  package static let earliest = Phrase(nl: "de eerste hiervan", en: "the earliest of these")

  package static let rhythm = Phrase(nl: "ritme {taper}", en: "rhythm {taper}")
  package static let seriesFrom = Phrase(
    nl: "de reeks telt vanaf", en: "the series counts from")
  package static let contactBefore = Phrase(
    nl: "contact {n} stond op", en: "contact {n} stood on")
  package static let lastHeld = Phrase(
    nl: "contact {n} was gehouden op", en: "contact {n} was held on")
  package static let contact = Phrase(nl: "contact {n} valt op", en: "contact {n} falls on")
  package static let window = Phrase(
    nl: "met {term} ruimte uiterlijk", en: "with a window of {term} due")
  package static let logged = Phrase(nl: "gemeld: {outcome}", en: "reported: {outcome}")
  package static let expectedTask = Phrase(
    nl: "{item} is nog niet af; de dag is verwacht",
    en: "{item} is not finished; the day is expected")
  package static let measureStart = Phrase(nl: "de maatregel begon", en: "the measure began")
  package static let maximum = Phrase(
    nl: "hoogstens {term}; dit maximum schuift nooit",
    en: "at most {term}; this maximum never moves")
  package static let lastDay = Phrase(
    nl: "de laatste dag is de dag ervoor", en: "the last day is the day before")
  package static let requested = Phrase(nl: "gevraagd op", en: "requested on")
  package static let imposedUntil = Phrase(
    nl: "opgelegd tot en met", en: "imposed through")
  package static let renewed = Phrase(
    nl: "verlengd op {on} tot en met", en: "renewed on {on} through")
  package static let sunset = Phrase(nl: "de wet vervalt", en: "the Act ends")
  package static let ends = Phrase(nl: "eindigt", en: "ends")
  package static let endedOn = Phrase(nl: "was over", en: "was over")
}
