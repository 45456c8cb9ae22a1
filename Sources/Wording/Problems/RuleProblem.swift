/// Changes of plans that a rule forbids.
package enum RuleProblem: String, Sendable, Hashable, CaseIterable {
  case planEnded = "plan-ended"
  case planNotDraft = "plan-not-draft"
  case planNotActive = "plan-not-active"
  case planNotSuspended = "plan-not-suspended"
  case planNotAdopted = "plan-not-adopted"
  case planHasBlockers = "plan-has-blockers"
  case planHasWork = "plan-has-work"
  case notOpen = "not-open"
  case lateFallsAway = "late-falls-away"
  case contactsUnlogged = "contacts-unlogged"
  case planMovedOn = "plan-moved-on"
  case otherPlanMovedOn = "other-plan-moved-on"
  case otherPlanStops = "other-plan-stops"
  case planCircle = "plan-circle"
  case planTaken = "plan-taken"
  case dayInFuture = "day-in-future"
  case dayBeforeStart = "day-before-start"
  case dayBeforePlan = "day-before-plan"
  case dayNotLater = "day-not-later"
  case gateOpen = "gate-open"
  case outcomeNeeded = "outcome-needed"
  case outcomeUnknown = "outcome-unknown"
  case outcomeNotAsked = "outcome-not-asked"
  case nothingToChange = "nothing-to-change"
  case itemRemoved = "item-removed"
  case datesCountFrom = "dates-count-from"
  case fieldNeeded = "field-needed"
  case sourceWithoutDate = "source-without-date"
  case outcomesNeedDecision = "outcomes-need-decision"
  case phaseUnknown = "phase-unknown"
  case reasonNeeded = "reason-needed"
  case reasonTooLong = "reason-too-long"
  case actorMissing = "actor-missing"
  case initActorMissing = "init-actor-missing"
  case templateCopyDiffers = "template-copy-differs"
  case idMalformed = "id-malformed"
  case partnerTaken = "partner-taken"
  case workerTaken = "worker-taken"
  case workerLeft = "worker-left"
}

extension RuleProblem {
  /// What happened, and the way out.
  package var text: ErrorText {
    switch self {
    case .planEnded:
      ErrorText(
        Phrase(nl: "Plan {plan} is afgelopen ({status}).", en: "Plan {plan} is over ({status})."),
        brief: Phrase(
          nl: "Plan {plan} is afgelopen.",
          en: "Plan {plan} is over."),
        wayOut: Phrase(
          nl: "Is dat niet de bedoeling: aftercare plan undo {plan} neemt het terug.",
          en: "If that was not meant: aftercare plan undo {plan} takes it back."))
    case .planNotDraft:
      ErrorText(
        Phrase(
          nl: "Plan {plan} is al begonnen ({status}).",
          en: "Plan {plan} has begun already ({status})."),
        brief: Phrase(
          nl: "Plan {plan} is al begonnen.",
          en: "Plan {plan} has begun already."),
        wayOut: Phrase(
          nl: "Bekijk het met: aftercare show {plan}", en: "Look at it with: aftercare show {plan}")
      )
    case .planNotActive:
      ErrorText(
        Phrase(
          nl: "Plan {plan} loopt niet ({status}).", en: "Plan {plan} is not running ({status})."),
        brief: Phrase(
          nl: "Plan {plan} loopt niet.",
          en: "Plan {plan} is not running."),
        wayOut: Phrase(
          nl:
            "Begin het met: aftercare plan start {plan} – of hervat het: aftercare plan resume {plan}",
          en:
            "Begin it with: aftercare plan start {plan} – or resume it: aftercare plan resume {plan}"
        )
      )
    case .planNotSuspended:
      ErrorText(
        Phrase(
          nl: "Plan {plan} staat niet stil ({status}).",
          en: "Plan {plan} is not suspended ({status})."),
        brief: Phrase(
          nl: "Plan {plan} staat niet stil.",
          en: "Plan {plan} is not suspended."),
        wayOut: Phrase(
          nl: "Er is niets te hervatten; bekijk het met: aftercare show {plan}",
          en: "There is nothing to resume; look at it with: aftercare show {plan}"))
    case .planNotAdopted:
      ErrorText(
        Phrase(
          nl: "Plan {plan} liep niet al voor het werd ingevoerd; er is niets van voor onze tijd.",
          en: "Plan {plan} was not running before it was put in; nothing is before our time."),
        wayOut: Phrase(
          nl: "Liep het toch al: aftercare plan catch-up {plan} --until today",
          en: "Was it running after all: aftercare plan catch-up {plan} --until today"))
    case .planHasBlockers:
      ErrorText(
        Phrase(
          nl:
            "Plan {plan} kan nog niet eindigen of afbouwen; er staat nog open ({count}): {items}.",
          en: "Plan {plan} cannot end or wind down yet; still owed ({count}): {items}."),
        brief: Phrase(
          nl: "Plan {plan} kan nog niet eindigen of afbouwen: er staat nog werk open.",
          en: "Plan {plan} cannot end or wind down yet: work is still owed."),
        wayOut: Phrase(
          nl:
            "Rond ze af, sla ze over, meld de contacten, of noem wat open blijft: aftercare done … of aftercare task skip … -m … of aftercare log … of --leave-open {first} … -m …",
          en:
            "Finish or skip them, log the contacts, or name what is left open: aftercare done … or aftercare task skip … -m … or aftercare log … or --leave-open {first} … -m …"
        ))
    case .planHasWork:
      ErrorText(
        Phrase(
          nl: "In plan {plan} is gewerkt: {count} keer is iets gemeld, zoals van {first}.",
          en: "Plan {plan} was worked in: {count} things were reported, such as of {first}."),
        brief: Phrase(
          nl: "In plan {plan} is gewerkt.", en: "Plan {plan} was worked in."),
        wayOut: Phrase(
          nl:
            "Stop het: aftercare plan stop {plan} --kind … -m … of, als ook dat vergissingen zijn: aftercare plan discard {plan} --with-work -m …",
          en:
            "Stop it: aftercare plan stop {plan} --kind … -m … or, if that was all by mistake too: aftercare plan discard {plan} --with-work -m …"
        ))
    case .notOpen:
      ErrorText(
        Phrase(
          nl: "{ref} staat niet open, of het hoort niet bij een plan dat u nu beëindigt.",
          en: "{ref} is not open, or is not of a plan that you end now."),
        wayOut: Phrase(
          nl: "Laat het weg; wat open staat, toont: aftercare show {plan}",
          en: "Leave it out; what is open is shown by: aftercare show {plan}"))
    case .lateFallsAway:
      ErrorText(
        Phrase(
          nl: "Hierdoor vervalt werk dat te laat is, of het is niet meer te laat: {items}.",
          en: "By this, late work falls away or is no longer late: {items}."),
        brief: Phrase(
          nl: "Hierdoor vervalt werk dat te laat is, of het is niet meer te laat.",
          en: "By this, late work falls away or is no longer late."),
        wayOut: Phrase(
          nl:
            "Zeg waarom dat mag: -m \"waarom\". Of rond het eerst af: aftercare done …",
          en: "Say why that is right: -m \"why\". Or finish it first: aftercare done …")
      )
    case .contactsUnlogged:
      ErrorText(
        Phrase(
          nl:
            "Met een ander ritme zouden contacten van {ref} verdwijnen die nog geen melding hebben ({count} sinds {since}).",
          en:
            "With another rhythm, contacts of {ref} would be lost that nobody logged ({count} since {since})."
        ),
        wayOut: Phrase(
          nl:
            "Meld ze eerst: aftercare log {first} – of laat de reeks eindigen en begin een nieuwe: aftercare series stop {ref} -m …",
          en:
            "Log them first: aftercare log {first} – or let the series end and begin another: aftercare series stop {ref} -m …"
        ))
    case .planMovedOn:
      ErrorText(
        Phrase(
          nl: "Iemand anders heeft plan {plan} intussen gewijzigd; er is niets geschreven.",
          en: "Somebody else has changed plan {plan} meanwhile; nothing was written."),
        wayOut: Phrase(
          nl: "Geef de opdracht opnieuw en bekijk het nieuwe verschil.",
          en: "Give the command again and look at the new difference."))
    case .otherPlanMovedOn:
      ErrorText(
        Phrase(
          nl:
            "Een ander plan dat hierdoor verschuift, is intussen gewijzigd; er is niets geschreven.",
          en: "Another plan that this moves has changed meanwhile; nothing was written."),
        wayOut: Phrase(
          nl: "Geef de opdracht opnieuw en bekijk het nieuwe verschil.",
          en: "Give the command again and look at the new difference."))
    case .otherPlanStops:
      ErrorText(
        Phrase(
          nl: "Een ander plan, dat u niet ziet, zou meeverschuiven en laat dat zo niet toe.",
          en: "Another plan, which you do not see, would move too and does not allow that as it is."
        ),
        wayOut: Phrase(
          nl: "Geef een reden met -m, of vraag het de procesregisseur.",
          en: "Give a reason with -m, or ask the coordinator."))
    case .planCircle:
      ErrorText(
        Phrase(
          nl: "Deze plannen zouden in een kring op elkaar wachten: {path}.",
          en: "These plans would wait for each other in a circle: {path}."),
        brief: Phrase(
          nl: "Plannen zouden in een kring op elkaar wachten.",
          en: "Plans would wait for each other in a circle."),
        wayOut: Phrase(
          nl: "Laat een van deze plannen niet langer op een ander ervan wachten.",
          en: "Let one of these plans no longer wait for another of them."))
    case .planTaken:
      ErrorText(
        Phrase(nl: "Er is al een plan {plan}.", en: "There is a plan {plan} already."),
        wayOut: Phrase(
          nl:
            "Een bewerkte tekst gaat terug met plan import --into {plan}. Voor een tweede plan haalt u de regel plan: uit het bestand; het krijgt dan een nieuwe code.",
          en:
            "An edited text goes back with plan import --into {plan}. For a second plan take the line plan: out of the file; it then gets a new code."
        ))
    case .dayInFuture:
      ErrorText(
        Phrase(
          nl: "{date} moet nog komen; het is vandaag {today}.",
          en: "{date} is still to come; today is {today}."),
        wayOut: Phrase(
          nl: "Meld wat gebeurd is op de dag zelf of later.",
          en: "Report what happened on its day or later."))
    case .dayBeforeStart:
      ErrorText(
        Phrase(nl: "{ref} begon pas op {start}.", en: "{ref} only began on {start}."),
        wayOut: Phrase(
          nl: "Neem een dag vanaf {start} in plaats van {date}.",
          en: "Take a day from {start} on instead of {date}."))
    case .dayBeforePlan:
      ErrorText(
        Phrase(
          nl: "{date} ligt voor het begin van plan {plan}.",
          en: "{date} lies before the beginning of plan {plan}."),
        wayOut: Phrase(nl: "Neem een dag vanaf {first}.", en: "Take a day from {first} on."))
    case .dayNotLater:
      ErrorText(
        Phrase(nl: "{date} ligt niet na {than}.", en: "{date} is not after {than}."),
        wayOut: Phrase(nl: "Neem een latere dag.", en: "Take a later day."))
    case .gateOpen:
      ErrorText(
        Phrase(nl: "{ref} wacht nog op {open}.", en: "{ref} still waits for {open}."),
        wayOut: Phrase(
          nl: "Rond die eerst af, of beantwoord de vraag waar ze van afhangen.",
          en: "Finish those first, or answer the question they hang on."))
    case .outcomeNeeded:
      ErrorText(
        Phrase(
          nl: "{ref} is een besluit: de uitkomst ontbreekt.",
          en: "{ref} is a decision: its outcome is missing."),
        wayOut: Phrase(
          nl: "Voeg toe: --outcome met een van {outcomes}.",
          en: "Add: --outcome with one of {outcomes}."))
    case .outcomeUnknown:
      ErrorText(
        Phrase(
          nl: "“{outcome}” is geen uitkomst van {ref}.", en: "“{outcome}” is no outcome of {ref}."),
        wayOut: Phrase(nl: "Kies uit: {outcomes}.", en: "Choose from: {outcomes}."))
    case .outcomeNotAsked:
      ErrorText(
        Phrase(nl: "{ref} heeft geen uitkomst.", en: "{ref} has no outcome."),
        wayOut: Phrase(nl: "Laat --outcome weg.", en: "Leave --outcome out."))
    case .nothingToChange:
      ErrorText(
        Phrase(nl: "Bij {ref} verandert niets.", en: "Nothing changes in {ref}."),
        wayOut: Phrase(
          nl: "Het staat er al zo; er is niets geschreven.",
          en: "It is as you say already; nothing was written."))
    case .itemRemoved:
      ErrorText(
        Phrase(
          nl: "{ref} is op {date} uit het plan gehaald.",
          en: "{ref} was taken out of the plan on {date}."),
        wayOut: Phrase(
          nl: "Is dat niet de bedoeling: aftercare undo neemt die wijziging terug.",
          en: "If that was not meant: aftercare undo takes that change back."))
    case .datesCountFrom:
      ErrorText(
        Phrase(
          nl: "{ref} kan niet weg: datums van {others} tellen ervan.",
          en: "{ref} cannot be removed: dates of {others} count from it."),
        wayOut: Phrase(
          nl: "Geef die eerst een andere regel, of sla {ref} over: aftercare task skip {ref} -m …",
          en: "Give those another rule first, or skip {ref}: aftercare task skip {ref} -m …"))
    case .fieldNeeded:
      ErrorText(
        Phrase(
          nl: "{ref} kan niet zonder {field}.", en: "{ref} cannot be without {field}."),
        wayOut: Phrase(
          nl:
            "Geef een andere waarde: --{option}. Iemand moet het doen, een reeks begint ergens en heeft een ritme, een maatregel heeft een wet, een dag en een duur, en wat u zelf toevoegde een titel.",
          en:
            "Give another value: --{option}. Somebody has to do it, a series begins somewhere and has a rhythm, a measure has a law, a day and a length, and what you added yourself a title."
        ))
    case .sourceWithoutDate:
      ErrorText(
        Phrase(
          nl: "{ref} heeft geen datum waarvan de bron gezegd kan worden.",
          en: "{ref} has no date a source could be given for."),
        wayOut: Phrase(
          nl: "Geef ook --due of --limit.", en: "Give --due or --limit as well."))
    case .outcomesNeedDecision:
      ErrorText(
        Phrase(
          nl: "Alleen een besluit heeft uitkomsten, en {ref} is er geen.",
          en: "Only a decision has outcomes, and {ref} is none."),
        wayOut: Phrase(
          nl: "Maak er een van met --kind decision, of laat de uitkomsten weg: --unset outcomes.",
          en: "Make it one with --kind decision, or leave the outcomes out: --unset outcomes."))
    case .phaseUnknown:
      ErrorText(
        Phrase(nl: "Het plan heeft geen fase {phase}.", en: "The plan has no phase {phase}."),
        wayOut: Phrase(nl: "Kies uit: {phases}.", en: "Choose from: {phases}."))
    case .reasonNeeded:
      ErrorText(
        Phrase(nl: "Bij “{verb}” hoort een reden.", en: "“{verb}” needs a reason."),
        wayOut: Phrase(
          nl: "Voeg toe: -m \"waarom\" (of -m - om hem te typen).",
          en: "Add: -m \"why\" (or -m - to type it in)."))
    case .reasonTooLong:
      ErrorText(
        Phrase(
          nl: "De reden is langer dan {limit} tekens.",
          en: "The reason is longer than {limit} signs."
        ),
        wayOut: Phrase(nl: "Maak hem korter.", en: "Make it shorter."))
    case .actorMissing:
      ErrorText(
        Phrase(
          nl: "Niemand is genoemd als degene die dit doet.",
          en: "Nobody is named as the one who does this."),
        wayOut: Phrase(
          nl:
            "Zeg het eenmaal: aftercare config set actor \"uw functie\" – of zet AFTERCARE_ACTOR.",
          en: "Say it once: aftercare config set actor \"your function\" – or set AFTERCARE_ACTOR.")
      )
    case .initActorMissing:
      ErrorText(
        Phrase(
          nl: "Niemand is genoemd als degene die dit doet.",
          en: "Nobody is named as the one who does this."),
        wayOut: Phrase(
          nl: "Geef uw naam: aftercare init --actor \"Uw naam\"",
          en: "Give your name: aftercare init --actor \"Your name\""))
    case .templateCopyDiffers:
      ErrorText(
        Phrase(
          nl:
            "Het plan hangt aan een andere tekst van sjabloon {template} versie {version} dan de onze.",
          en: "The plan hangs on another text of template {template} version {version} than ours."),
        wayOut: Phrase(
          nl: "Geef met --home de map op waarin dat sjabloon staat.",
          en: "Name the folder that has that template with --home."))
    case .idMalformed:
      ErrorText(
        Phrase(nl: "“{id}” kan geen code zijn.", en: "“{id}” cannot be an id."),
        wayOut: Phrase(
          nl: "Neem hoogstens 24 kleine letters, cijfers en streepjes.",
          en: "Take at most 24 small letters, digits and hyphens."))
    case .partnerTaken:
      ErrorText(
        Phrase(nl: "Er is al een partner {partner}.", en: "There is a partner {partner} already."),
        wayOut: Phrase(
          nl: "Wijzig hem met: aftercare partner set {partner} …",
          en: "Change it with: aftercare partner set {partner} …"))
    case .workerTaken:
      ErrorText(
        Phrase(nl: "Er is al een medewerker {worker}.", en: "There is a worker {worker} already."),
        wayOut: Phrase(
          nl: "Wijzig hem met: aftercare worker set {worker} …",
          en: "Change it with: aftercare worker set {worker} …"))
    case .workerLeft:
      ErrorText(
        Phrase(nl: "{worker} is er sinds {date} niet meer.", en: "{worker} left on {date}."),
        wayOut: Phrase(
          nl: "Kies een ander; aftercare worker list toont wie er zijn.",
          en: "Choose somebody else; aftercare worker list shows who is there."))
    }
  }
}
