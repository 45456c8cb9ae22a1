/// What a rule forbids about who is away, who stands in, and who takes over.
package enum PeopleProblem: String, Sendable, Hashable, CaseIterable {
  case absenceOverlaps = "absence-overlaps"
  case absenceUnknown = "absence-unknown"
  case absenceSeveral = "absence-several"
  case absenceDays = "absence-days"
  case absenceReason = "absence-reason"
  case deputyItself = "deputy-itself"
  case deputyElsewhere = "deputy-elsewhere"
  case deputyLeft = "deputy-left"
  case deputyAway = "deputy-away"
  case notAHandover = "not-a-handover"
  case handoverAnswered = "handover-answered"
  case handoverElsewhere = "handover-elsewhere"
  case handoverToItself = "handover-to-itself"
  case handoverToWhom = "handover-to-whom"
  case handoverNothing = "handover-nothing"
  case acceptElsewhere = "accept-elsewhere"
  case partnerLeft = "partner-left"
}

extension PeopleProblem {
  /// What happened, and the way out.
  package var text: ErrorText {
    switch self {
    case .absenceOverlaps:
      ErrorText(
        Phrase(
          nl: "{worker} is al afwezig van {first} t/m {last}.",
          en: "{worker} is away from {first} through {last} already."),
        wayOut: Phrase(
          nl: "Zet andere dagen in de plaats met --change, of haal dagen weg met --remove.",
          en: "Put other days in its place with --change, or take days away with --remove."))
    case .absenceUnknown:
      ErrorText(
        Phrase(
          nl: "{worker} is van {first} t/m {last} niet afwezig.",
          en: "{worker} is not away from {first} through {last}."),
        wayOut: Phrase(
          nl: "Bekijk wanneer wel: aftercare worker absent {worker}",
          en: "See when: aftercare worker absent {worker}"))
    case .absenceSeveral:
      ErrorText(
        Phrase(
          nl: "Van {first} t/m {last} is {worker} meer dan eens afwezig.",
          en: "{worker} is away more than once from {first} through {last}."),
        wayOut: Phrase(
          nl: "Haal er een weg met --remove en wijzig de andere.",
          en: "Remove one with --remove and change the other."))
    case .absenceDays:
      ErrorText(
        Phrase(
          nl: "Welke dagen?", en: "Which days?"),
        wayOut: Phrase(
          nl: "Geef dagen zoals 2-12..16-12, of dagen met --remove; niet beide.",
          en: "Give days such as 2026-12-02..2026-12-16, or days with --remove; not both."))
    case .absenceReason:
      ErrorText(
        Phrase(
          nl: "Waarom iemand er niet is, wordt niet bewaard.",
          en: "Why somebody is away is not kept."),
        wayOut: Phrase(nl: "Laat -m weg.", en: "Leave out -m."))
    case .deputyItself:
      ErrorText(
        Phrase(
          nl: "{worker} kan niet voor zichzelf waarnemen.",
          en: "{worker} cannot stand in for itself."),
        wayOut: Phrase(
          nl: "Noem met --deputy een collega, of laat het weg.",
          en: "Name a colleague with --deputy, or leave it out."))
    case .deputyElsewhere:
      ErrorText(
        Phrase(
          nl:
            "{deputy} werkt bij {partner}; wie waarneemt, ziet het werk en is van dezelfde partner.",
          en:
            "{deputy} works at {partner}; who stands in sees the work, and is of the same partner."
        ),
        wayOut: Phrase(
          nl: "Kies een collega: aftercare worker list --partner {own}",
          en: "Choose a colleague: aftercare worker list --partner {own}"))
    case .deputyLeft:
      ErrorText(
        Phrase(
          nl: "{deputy} is weg per {date}, voor het einde van deze dagen.",
          en: "{deputy} leaves on {date}, before these days end."),
        wayOut: Phrase(
          nl: "Kies een ander, of deel de dagen op.", en: "Choose another, or split the days."))
    case .deputyAway:
      ErrorText(
        Phrase(
          nl: "{deputy} is zelf afwezig van {first} t/m {last}; dan ziet niemand het werk.",
          en: "{deputy} is away itself from {first} through {last}; nobody would see the work."),
        wayOut: Phrase(
          nl: "Kies een ander, of deel de dagen op.", en: "Choose another, or split the days."))
    case .notAHandover:
      ErrorText(
        Phrase(nl: "{ref} is geen overdracht.", en: "{ref} is no hand-over."),
        wayOut: Phrase(
          nl: "Bekijk de overdrachten met: aftercare handover list",
          en: "See the hand-overs with: aftercare handover list"))
    case .handoverAnswered:
      ErrorText(
        Phrase(
          nl: "{ref} is al beantwoord op {date}.", en: "{ref} was answered already on {date}."),
        wayOut: Phrase(
          nl: "Draag zo nodig opnieuw over: aftercare worker handover",
          en: "Hand over anew if need be: aftercare worker handover"))
    case .handoverElsewhere:
      ErrorText(
        Phrase(
          nl: "{ref} is niet aan u om te beantwoorden.", en: "{ref} is not yours to answer."),
        wayOut: Phrase(
          nl: "De ontvanger of diens partner antwoordt; bekijk het met: aftercare handover list",
          en: "The receiver or its partner answers; see it with: aftercare handover list"))
    case .handoverToItself:
      ErrorText(
        Phrase(
          nl: "{giver} kan niet aan zichzelf overdragen.",
          en: "{giver} cannot hand over to itself."),
        wayOut: Phrase(nl: "Noem een ander met --to.", en: "Name another with --to."))
    case .handoverNothing:
      ErrorText(
        Phrase(
          nl: "{giver} heeft niets om over te dragen.", en: "{giver} has nothing to hand over."),
        wayOut: Phrase(
          nl: "Bekijk wie wat heeft met: aftercare worker list",
          en: "See who has what with: aftercare worker list"))
    case .handoverToWhom:
      ErrorText(
        Phrase(nl: "Aan wie?", en: "To whom?"),
        wayOut: Phrase(
          nl: "Noem een of meer codes met --to.", en: "Name one or more codes with --to.")
      )
    case .acceptElsewhere:
      ErrorText(
        Phrase(
          nl: "{receiver} is van een andere partner en aanvaardt zelf.",
          en: "{receiver} is of another partner, and accepts itself."),
        wayOut: Phrase(nl: "Laat --accepted weg.", en: "Leave out --accepted."))
    case .partnerLeft:
      ErrorText(
        Phrase(nl: "{partner} is weg per {date}.", en: "{partner} left on {date}."),
        wayOut: Phrase(
          nl: "Kies een ander: aftercare partner list", en: "Choose another: aftercare partner list"
        ))
    }
  }
}
