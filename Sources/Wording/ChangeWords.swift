/// What a change did, or would do.
package enum ChangeWords {
  package static let goOn = Phrase(nl: "Zo doorvoeren?", en: "Go ahead?")
  package static let nothing = Phrase(nl: "Er verandert niets.", en: "Nothing changes.")
  package static let none = Phrase(nl: "geen", en: "none")
  package static let unknown = Phrase(nl: "onbekend", en: "unknown")
  package static let dealtWith = Phrase(nl: "afgehandeld", en: "dealt with")
  package static let askedOf = Phrase(
    nl: "{item}  gevraagd aan {who}, antwoord uiterlijk {date}",
    en: "{item}  asked of {who}, answer by {date}")
  package static let noOutcomes = Phrase(nl: "geen uitkomsten", en: "no outcomes")
  package static let preview = Phrase(
    nl: "Alleen bekeken; er is niets geschreven.", en: "Preview only; nothing was written.")
  package static let written = Phrase(
    nl: "{plan}: wijziging {number} vastgelegd.", en: "{plan}: change {number} recorded.")
  package static let newPlan = Phrase(
    nl: "Plan {plan} gemaakt, met {count} verplichtingen.",
    en: "Plan {plan} made, with {count} commitments.")
  package static let wouldBeNewPlan = Phrase(
    nl: "Een plan met {count} verplichtingen wordt gemaakt; de code komt bij het maken.",
    en: "A plan with {count} commitments would be made; it gets its code when it is made.")
  package static let nextStep = Phrase(
    nl: "Bekijk het met: aftercare show {plan}", en: "Look at it with: aftercare show {plan}")
  package static let beginStep = Phrase(
    nl: "Het is een concept; laat het beginnen met: aftercare plan start {plan}",
    en: "It is a draft; let it begin with: aftercare plan start {plan}")
  package static let daysLate = CountPhrase(
    one: Phrase(nl: "{n} dag te laat", en: "{n} day late"),
    more: Phrase(nl: "{n} dagen te laat", en: "{n} days late"))
  package static let added = CountPhrase(
    one: Phrase(nl: "{n} verplichting komt erbij.", en: "{n} commitment is added."),
    more: Phrase(nl: "{n} verplichtingen komen erbij.", en: "{n} commitments are added."))
  package static let addedItem = Phrase(nl: "Komt erbij: {items}", en: "Added: {items}")
  package static let removed = CountPhrase(
    one: Phrase(nl: "{n} verplichting vervalt.", en: "{n} commitment falls away."),
    more: Phrase(nl: "{n} verplichtingen vervallen.", en: "{n} commitments fall away."))
  package static let removedItem = Phrase(nl: "Vervalt: {items}", en: "Falls away: {items}")
  package static let undecided = CountPhrase(
    one: Phrase(nl: "{n} verplichting is onbeslist.", en: "{n} commitment is undecided."),
    more: Phrase(nl: "{n} verplichtingen zijn onbeslist.", en: "{n} commitments are undecided."))
  package static let undecidedItem = Phrase(nl: "Onbeslist: {items}", en: "Undecided: {items}")
  package static let factStays = Phrase(
    nl: "{plan}: {fact} blijft {value}; dat is na {item} door iets anders gezet.",
    en: "{plan}: {fact} stays {value}; something else has set it since {item}.")
  package static let movesMany = CountPhrase(
    one: Phrase(
      nl: "De datums van {n} verplichting verschuiven.", en: "The dates of {n} commitment move."),
    more: Phrase(
      nl: "De datums van {n} verplichtingen verschuiven.",
      en: "The dates of {n} commitments move."))
  package static let changesMany = CountPhrase(
    one: Phrase(nl: "{n} verplichting verandert.", en: "{n} commitment changes."),
    more: Phrase(nl: "{n} verplichtingen veranderen.", en: "{n} commitments change."))
  package static let seeAll = Phrase(
    nl: "Alles ziet u met --verbose of -f json.", en: "See all with --verbose or -f json.")
  package static let leaves = CountPhrase(
    one: Phrase(
      nl: "{n} open punt verdwijnt uit alle lijsten.", en: "{n} open item leaves all lists."),
    more: Phrase(
      nl: "{n} open punten verdwijnen uit alle lijsten.", en: "{n} open items leave all lists."))
  package static let joins = CountPhrase(
    one: Phrase(nl: "{n} open punt komt op de lijsten.", en: "{n} open item comes onto lists."),
    more: Phrase(
      nl: "{n} open punten komen op de lijsten.", en: "{n} open items come onto lists."))
  package static let beforeOurTime = Phrase(
    nl: "Voor onze tijd: {n} ({ref})", en: "Before our time: {n} ({ref})")
  package static let nowReady = Phrase(nl: "Kan nu: {items}", en: "Now ready: {items}")
  package static let ifChange = Phrase(
    nl: "Precies dit schrijven: dezelfde regel met --if-change {number}.",
    en: "To write just this: the same line with --if-change {number}.")
  package static let doneBefore = CountPhrase(
    one: Phrase(
      nl: "Let op: {items} hoort voor {item} te komen en staat nog open.",
      en: "Note: {items} should come before {item}, and is still open."),
    more: Phrase(
      nl: "Let op: {items} horen voor {item} te komen en staan nog open.",
      en: "Note: {items} should come before {item}, and are still open."))
  package static let becomesLate = Phrase(nl: "Nu te laat: {items}", en: "Becomes late: {items}")
  package static let noLongerLate = Phrase(
    nl: "Niet meer te laat: {items}", en: "No longer late: {items}")
  package static let removedLate = Phrase(
    nl: "Was te laat en blijft zo vermeld: {items}", en: "Was late, and stays told: {items}")
  package static let willBeLate = Phrase(
    nl: "Gaat te laat worden: {items}", en: "Will be late: {items}")
  package static let inTimeAgain = Phrase(
    nl: "Wordt niet meer te laat: {items}", en: "Will no longer be late: {items}")
  /// That something is fixed on a day on which nobody works.
  package static let dayOff = Phrase(
    nl: "Let op: {item} staat op {day}; {why}.", en: "Note: {item} is on {day}; {why}.")
  package static let inWeekend = Phrase(nl: "dat is weekend", en: "that is a weekend")
  package static let onHoliday = Phrase(nl: "dat is {name}", en: "that is {name}")
  package static let whileClosed = Phrase(
    nl: "dan werkt {partner} niet", en: "{partner} does not work then")
  package static let asksReason = Phrase(
    nl: "Wie dit schrijft, wordt om een reden gevraagd: -m \"waarom\".",
    en: "To write this a reason is needed: -m \"why\".")
  package static let otherPlans = CountPhrase(
    one: Phrase(nl: "{n} ander plan verschuift mee.", en: "{n} other plan moves with it."),
    more: Phrase(nl: "{n} andere plannen verschuiven mee.", en: "{n} other plans move with it."))
  /// What an edited text left as others made it.
  package static let merged = Phrase(
    nl: "Intussen door anderen veranderd, en dat blijft: {parts}",
    en: "Changed by others meanwhile, and kept: {parts}")
  package static let alreadySo = CountPhrase(
    one: Phrase(nl: "{n} is al zo en blijft zo.", en: "{n} is so already, and stays."),
    more: Phrase(nl: "{n} zijn al zo en blijven zo.", en: "{n} are so already, and stay."))
  package static let alreadyOf = CountPhrase(
    one: Phrase(nl: "{n} is al van {worker}.", en: "{n} is of {worker} already."),
    more: Phrase(nl: "{n} zijn al van {worker}.", en: "{n} are of {worker} already."))
  package static let followsAgain = Phrase(
    nl: "Plannen die de teruggenomen wijziging volgden, volgen nu opnieuw.",
    en: "Plans that followed what is taken back follow again.")
  package static let orAftercare = Phrase(
    nl: """
      Loopt de nazorg nog door, bouw dan af: aftercare plan close {plan} --aftercare -m …; \
      of spreek een dag van sluiten af: aftercare plan anchor {plan} closing=DATUM
      """,
    en: """
      If aftercare still goes on, wind down: aftercare plan close {plan} --aftercare -m …; \
      or agree on a day of closing: aftercare plan anchor {plan} closing=DATE
      """)
  package static let cutByAct = Phrase(
    nl: "{ref}: de wet ({law}) vervalt; {date} is de laatste dag, langer verlengen kan niet.",
    en: "{ref}: the Act ({law}) lapses; {date} is the last day, no renewal goes beyond it.")
  package static let blockers = CountPhrase(
    one: Phrase(
      nl: "{n} ding staat het sluiten nog in de weg:", en: "{n} thing still stands in the way:"),
    more: Phrase(
      nl: "{n} dingen staan het sluiten nog in de weg:",
      en: "{n} things still stand in the way:"))
}
