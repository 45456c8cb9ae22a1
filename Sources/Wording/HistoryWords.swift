/// What happened to a plan.
package enum HistoryWords {
  package static let number = Phrase(nl: "Nr", en: "No")
  package static let actor = Phrase(nl: "Wie", en: "Who")
  package static let what = Phrase(nl: "Wat", en: "What")
  package static let reason = Phrase(nl: "Waarom", en: "Why")
  package static let undone = Phrase(nl: "teruggenomen", en: "undone")

  package static let created = Phrase(nl: "gemaakt van {template}", en: "made from {template}")
  package static let imported = Phrase(nl: "ingelezen", en: "imported")
  package static let begun = Phrase(nl: "begonnen", en: "begun")
  package static let adopted = Phrase(
    nl: "overgenomen: voor onze tijd is wat tot {date} moest",
    en: "taken over: before our time is what was due before {date}")
  package static let leftUndone = Phrase(nl: "{item} niet gedaan", en: "{item} not done")
  package static let suspended = Phrase(nl: "opgeschort", en: "suspended")
  package static let resumed = Phrase(nl: "hervat", en: "resumed")
  package static let aftercareBegun = Phrase(nl: "nazorg begonnen", en: "aftercare begun")
  package static let leftOpen = Phrase(nl: "bleef open: {items}", en: "left open: {items}")
  package static let leftContacts = Phrase(
    nl: "{item} ({count}× sinds {date})", en: "{item} ({count}× since {date})")
  package static let closed = Phrase(nl: "gesloten op {date}", en: "closed on {date}")
  package static let stopped = Phrase(
    nl: "gestopt op {date}: {kind}", en: "stopped on {date}: {kind}")
  package static let discarded = Phrase(
    nl: "weggedaan op {date}: bij vergissing gemaakt",
    en: "discarded on {date}: made by mistake")
  package static let replanned = Phrase(
    nl: "opnieuw berekend, want een kalender veranderde",
    en: "computed anew, because a calendar changed")
  package static let restamped = CountPhrase(
    one: Phrase(
      nl: "{n} datum volgt voortaan een nieuwe regel van het programma",
      en: "{n} date follows a new rule of the program from here on"),
    more: Phrase(
      nl: "{n} datums volgen voortaan een nieuwe regel van het programma",
      en: "{n} dates follow a new rule of the program from here on"))
  package static let undoes = Phrase(
    nl: "neemt wijziging {number} terug", en: "takes back change {number}")

  package static let redoes = Phrase(
    nl: "brengt wijziging {number} terug", en: "brings back change {number}")

  package static let undoesOwn = Phrase(
    nl: "{plan}: neemt wijziging {number} van {when} terug ({what})",
    en: "{plan}: takes back change {number} of {when} ({what})")

  package static let undoesOther = Phrase(
    nl: "{plan}: neemt wijziging {number} van {actor}, {when}, terug ({what})",
    en: "{plan}: takes back change {number} of {actor}, {when} ({what})")

  package static let undoesOwnBrief = Phrase(
    nl: "{plan}: neemt wijziging {number} van {when} terug",
    en: "{plan}: takes back change {number} of {when}")

  package static let redoesOwn = Phrase(
    nl: "{plan}: brengt wijziging {number} van {when} terug ({what})",
    en: "{plan}: brings back change {number} of {when} ({what})")

  package static let redoesOther = Phrase(
    nl: "{plan}: brengt wijziging {number} van {actor}, {when}, terug ({what})",
    en: "{plan}: brings back change {number} of {actor}, {when} ({what})")

  package static let redoesOwnBrief = Phrase(
    nl: "{plan}: brengt wijziging {number} van {when} terug",
    en: "{plan}: brings back change {number} of {when}")

  package static let leadSet = Phrase(nl: "regie: {value}", en: "lead: {value}")
  package static let anchorSet = Phrase(
    nl: "{anchor} op {date} ({state})", en: "{anchor} on {date} ({state})")
  package static let factSet = Phrase(nl: "{fact} = {value}", en: "{fact} = {value}")
  package static let happened = Phrase(
    nl: "{event} gebeurd op {date}", en: "{event} happened on {date}")
  package static let roleBound = Phrase(nl: "rol {role}: {partner}", en: "role {role}: {partner}")
  package static let memberAdded = Phrase(nl: "{worker} erbij", en: "{worker} came in")
  package static let memberRemoved = Phrase(nl: "{worker} eruit", en: "{worker} went out")

  package static let added = Phrase(nl: "{item} toegevoegd", en: "{item} added")
  package static let revised = Phrase(
    nl: "{item} gewijzigd: {fields}", en: "{item} changed: {fields}")
  package static let assigned = Phrase(nl: "{item} aan {worker}", en: "{item} to {worker}")
  package static let started = Phrase(
    nl: "{item} begonnen op {date}", en: "{item} started on {date}")
  package static let present = Phrase(nl: "aanwezig: {roles}", en: "present: {roles}")
  package static let done = Phrase(nl: "{item} gedaan op {date}", en: "{item} done on {date}")
  package static let returned = Phrase(nl: "{item} teruggestuurd", en: "{item} sent back")
  package static let factsTo = Phrase(
    nl: "{item} kent de feiten tot {date}", en: "{item} knows the facts up to {date}")
  package static let reopened = Phrase(nl: "{item} heropend", en: "{item} reopened")
  package static let waiting = Phrase(
    nl: "{item} wacht tot {date}", en: "{item} waits until {date}")
  package static let skipped = Phrase(nl: "{item} overgeslagen", en: "{item} skipped")
  package static let removed = Phrase(nl: "{item} verwijderd", en: "{item} removed")
  package static let removedLate = CountPhrase(
    one: Phrase(nl: ", {n} dag te laat", en: ", {n} day late"),
    more: Phrase(nl: ", {n} dagen te laat", en: ", {n} days late"))
  package static let pinned = Phrase(nl: "{item} vast op {date}", en: "{item} pinned to {date}")
  package static let contactPinned = Phrase(
    nl: "{item} op {date} gezet", en: "{item} put on {date}")
  package static let contactUnpinned = Phrase(
    nl: "{item} weer op de eigen dag", en: "{item} back on its own day")
  package static let unpinned = Phrase(nl: "{item} weer los", en: "{item} unpinned")
  package static let linked = Phrase(nl: "{item} wacht op {other}", en: "{item} waits for {other}")
  package static let unlinked = Phrase(
    nl: "{item} wacht niet meer op {other}", en: "{item} no longer waits for {other}")
  package static let seriesStopped = Phrase(
    nl: "{item} eindigt op {date}", en: "{item} ends on {date}")
  package static let logged = Phrase(
    nl: "{item} {outcome} op {date}", en: "{item} {outcome} on {date}")
  package static let measureAdded = Phrase(
    nl: "{item} {law} vanaf {date}", en: "{item} {law} from {date}")
  package static let measureRenewed = Phrase(
    nl: "{item} verlengd tot en met {date}", en: "{item} renewed through {date}")
  package static let actChanged = Phrase(
    nl: "de wet van {law} vervalt na {date}", en: "the Act of {law} lapses after {date}")
  package static let actStays = Phrase(
    nl: "de wet van {law} vervalt niet meer", en: "the Act of {law} does not lapse any more")
  package static let measureEnded = Phrase(nl: "{item} over op {date}", en: "{item} over on {date}")

  package static let asked = Phrase(
    nl: "{item} gevraagd aan {who}, uiterlijk {date}", en: "{item} asked of {who}, due {date}")
  package static let turned = Phrase(
    nl: "{item} terug naar de ander, uiterlijk {date}", en: "{item} back to the other, due {date}")
  package static let chased = Phrase(
    nl: "{item} opnieuw gevraagd op {date}", en: "{item} asked again on {date}")
  package static let answered = Phrase(
    nl: "{item} beantwoord op {date}", en: "{item} answered on {date}")
  package static let questionWithdrawn = Phrase(
    nl: "{item} ingetrokken op {date}", en: "{item} taken back on {date}")

  /// Why a plan was stopped.
  package static func stopKind(_ kind: String) -> Phrase {
    switch kind {
    case "died": Phrase(nl: "overleden", en: "died")
    case "left": Phrase(nl: "vertrokken", en: "left")
    case "no-action": Phrase(nl: "geen actie", en: "no action")
    default: Phrase(nl: "ingetrokken", en: "withdrawn")
    }
  }

  /// How a contact went.
  package static func outcome(_ outcome: String) -> Phrase {
    switch outcome {
    case "held": Phrase(nl: "gehouden", en: "held")
    case "missed": Phrase(nl: "gemist", en: "missed")
    default: Phrase(nl: "afgezegd", en: "excused")
    }
  }
}
