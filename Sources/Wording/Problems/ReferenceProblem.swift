/// Names of plans, items, partners and workers that lead nowhere, or to more than one place.
package enum ReferenceProblem: String, Sendable, Hashable, CaseIterable {
  case planUnknown = "plan-unknown"
  case planAmbiguous = "plan-ambiguous"
  case planCheckSign = "plan-check-sign"
  case refMalformed = "ref-malformed"
  case itemUnknown = "item-unknown"
  case itemNeeded = "item-needed"
  case planNeeded = "plan-needed"
  case notATask = "not-a-task"
  case adoptionCounts = "adoption-counts"
  case factsAsk = "facts-ask"
  case goalUnknown = "goal-unknown"
  case notASeries = "not-a-series"
  case notAnOccurrence = "not-an-occurrence"
  case notAMeasure = "not-a-measure"
  case contactUnknown = "contact-unknown"
  case seriesNotBegun = "series-not-begun"
  case seriesWithoutContacts = "series-without-contacts"
  case anchorUnknown = "anchor-unknown"
  case factUnknown = "fact-unknown"
  case factValueUnknown = "fact-value-unknown"
  case eventUnknown = "event-unknown"
  case memberUnknown = "member-unknown"
  case measureKindUnknown = "measure-kind-unknown"
  case linkUnknown = "link-unknown"
  case partnerUnknown = "partner-unknown"
  case placeUnknown = "place-unknown"
  case workerUnknown = "worker-unknown"
  case roleUnknown = "role-unknown"
  case namesUnknown = "names-unknown"
  case templateUnknown = "template-unknown"
  case undoUnknown = "undo-unknown"
  case findNothing = "find-nothing"
  case findTooLong = "find-too-long"
}

extension ReferenceProblem {
  /// What happened, and the way out.
  package var text: ErrorText {
    switch self {
    case .planUnknown:
      ErrorText(
        Phrase(nl: "Er is geen plan {ref}.", en: "There is no plan {ref}."),
        wayOut: Phrase(
          nl: "Bekijk alle plannen met: aftercare plan list",
          en: "See all plans with: aftercare plan list")
      )
    case .planAmbiguous:
      ErrorText(
        Phrase(
          nl: "{ref} kan meer dan een plan zijn: {codes}.",
          en: "{ref} may be more than one plan: {codes}."),
        wayOut: Phrase(nl: "Typ de hele code.", en: "Type the whole code."))
    case .planCheckSign:
      ErrorText(
        Phrase(
          nl: "De code {ref} klopt niet: het controleteken past niet bij de rest.",
          en: "The code {ref} is not right: its check sign does not fit the rest."),
        wayOut: Phrase(
          nl: "Vergelijk de code teken voor teken met de lijst; er is er een verkeerd getypt.",
          en: "Compare the code sign by sign with the list; one was mistyped."))
    case .refMalformed:
      ErrorText(
        Phrase(nl: "“{ref}” wijst niets aan.", en: "“{ref}” refers to nothing."),
        wayOut: Phrase(
          nl: "Typ een plan zoals K7QF, of een taak zoals K7QF/DR09b of K7QF/9.",
          en: "Type a plan such as K7QF, or a task such as K7QF/DR09b or K7QF/9."))
    case .itemUnknown:
      ErrorText(
        Phrase(nl: "In plan {plan} is geen {ref}.", en: "There is no {ref} in plan {plan}."),
        wayOut: Phrase(
          nl: "Bekijk wat erin staat met: aftercare show {plan}",
          en: "See what is in it with: aftercare show {plan}"))
    case .itemNeeded:
      ErrorText(
        Phrase(
          nl: "{ref} is een heel plan; dit gaat over een taak of contact.",
          en: "{ref} is a whole plan; this is about a task or contact."),
        wayOut: Phrase(
          nl: "Typ erachter welke: {ref}/9. Bekijk ze met: aftercare show {ref}",
          en: "Type which one behind it: {ref}/9. See them with: aftercare show {ref}"))
    case .planNeeded:
      ErrorText(
        Phrase(
          nl: "{ref} is iets in een plan; dit gaat over een heel plan.",
          en: "{ref} is something in a plan; this is about a whole plan."),
        wayOut: Phrase(
          nl:
            "Typ alleen de code van het plan. Een taak die niet nodig is: aftercare task skip {ref} -m …",
          en:
            "Type the plan's code alone. A task that is not needed: aftercare task skip {ref} -m …")
      )
    case .adoptionCounts:
      ErrorText(
        Phrase(
          nl: "{ref} telt alles van voor onze tijd; zelf is het geen taak.",
          en: "{ref} counts all that is before our time; it is no task itself."),
        wayOut: Phrase(
          nl:
            "Zie wat het telt met: aftercare show {ref}, meld elke taak, of vul alles in: aftercare plan catch-up {plan} --sheet vragen.csv",
          en:
            "See what it counts with: aftercare show {ref}, report each task, or fill in all: aftercare plan catch-up {plan} --sheet questions.csv"
        ))
    case .factsAsk:
      ErrorText(
        Phrase(
          nl: "{ref} telt de feiten die nog niet beantwoord zijn; zelf is het geen taak.",
          en: "{ref} counts the facts nobody has answered; it is no task itself."),
        wayOut: Phrase(
          nl:
            "Zie welke met: aftercare show {ref}, en antwoord: aftercare plan fact {plan} NAAM=ANTWOORD",
          en:
            "See which with: aftercare show {ref}, and answer: aftercare plan fact {plan} NAME=ANSWER"
        ))
    case .goalUnknown:
      ErrorText(
        Phrase(nl: "{plan} heeft geen doel {goal}.", en: "{plan} has no goal {goal}."),
        wayOut: Phrase(
          nl: "Doelen: {known}. Zie ze met: aftercare plan goal {plan}",
          en: "Goals: {known}. See them with: aftercare plan goal {plan}"))
    case .notATask:
      ErrorText(
        Phrase(nl: "{ref} is geen taak.", en: "{ref} is no task."),
        wayOut: Phrase(
          nl: "Kies een taak; aftercare show toont wat een taak is.",
          en: "Choose a task; aftercare show tells which are."))
    case .notASeries:
      ErrorText(
        Phrase(nl: "{ref} is geen reeks contacten.", en: "{ref} is no series of contacts."),
        wayOut: Phrase(
          nl: "Bekijk de reeksen met: aftercare series list",
          en: "See the series with: aftercare series list")
      )
    case .notAnOccurrence:
      ErrorText(
        Phrase(nl: "{ref} is niet een enkel contact.", en: "{ref} is not a single contact."),
        wayOut: Phrase(
          nl: "Zet achter de reeks een punt en het nummer van het contact.",
          en: "Put a dot and the number of the contact behind the series."))
    case .notAMeasure:
      ErrorText(
        Phrase(nl: "{ref} is geen maatregel.", en: "{ref} is no measure."),
        wayOut: Phrase(
          nl: "Bekijk de maatregelen met: aftercare measure list",
          en: "See the measures with: aftercare measure list"))
    case .seriesNotBegun:
      ErrorText(
        Phrase(
          nl: "De reeks {series} telt vanaf {task}, en niemand heeft gezegd wanneer dat was.",
          en: "The series {series} counts from {task}, and nobody said when that was."),
        wayOut: Phrase(
          nl:
            "Meld {task} met zijn dag; in een blad met zaken: laatst gedaan = {task}, in een blad met vragen: {task}, gedaan, de dag.",
          en:
            "Report {task} with its day; in a sheet of cases: last done = {task}, in a sheet of questions: {task}, done, the day."
        ))
    case .contactUnknown:
      ErrorText(
        Phrase(nl: "Er is geen contact {ref}.", en: "There is no contact {ref}."),
        wayOut: Phrase(
          nl: "Het laatste contact van {series} heeft nummer {last}.",
          en: "The last contact of {series} has number {last}."))
    case .seriesWithoutContacts:
      ErrorText(
        Phrase(
          nl: "De reeks {series} heeft nog geen contacten.",
          en: "The series {series} has no contacts yet."),
        wayOut: Phrase(
          nl: "Zij hangt aan een datum of feit; kijk met: aftercare show {series}",
          en: "It hangs on a date or a fact; look with: aftercare show {series}"))
    case .anchorUnknown:
      ErrorText(
        Phrase(
          nl: "Het plan kent geen datum “{anchor}”.", en: "The plan has no anchor “{anchor}”."),
        wayOut: Phrase(nl: "Kies uit: {anchors}.", en: "Choose from: {anchors}."))
    case .factUnknown:
      ErrorText(
        Phrase(nl: "Het plan kent geen feit “{fact}”.", en: "The plan has no fact “{fact}”."),
        wayOut: Phrase(nl: "Kies uit: {facts}.", en: "Choose from: {facts}."))
    case .factValueUnknown:
      ErrorText(
        Phrase(
          nl: "“{value}” is geen waarde van {fact}.", en: "“{value}” is no value of {fact}."),
        wayOut: Phrase(nl: "Kies uit: {values}.", en: "Choose from: {values}."))
    case .eventUnknown:
      ErrorText(
        Phrase(
          nl: "Het sjabloon kent geen gebeurtenis “{event}”.",
          en: "The template has no event “{event}”."),
        wayOut: Phrase(nl: "Kies uit: {events}.", en: "Choose from: {events}."))
    case .memberUnknown:
      ErrorText(
        Phrase(
          nl: "{worker} hoort niet bij plan {plan}.", en: "{worker} is no member of plan {plan}."),
        wayOut: Phrase(
          nl: "Bekijk wie erbij hoort met: aftercare show {plan}",
          en: "See who is with: aftercare show {plan}"))
    case .measureKindUnknown:
      ErrorText(
        Phrase(
          nl: "Het sjabloon kent geen maatregel “{law}”.",
          en: "The template has no measure “{law}”."),
        wayOut: Phrase(nl: "Kies uit: {laws}.", en: "Choose from: {laws}."))
    case .linkUnknown:
      ErrorText(
        Phrase(nl: "{ref} wacht niet op {other}.", en: "{ref} does not wait for {other}."),
        wayOut: Phrase(
          nl: "Bekijk waar het op wacht met: aftercare task show {ref}",
          en: "See what it waits for with: aftercare task show {ref}"))
    case .partnerUnknown:
      ErrorText(
        Phrase(nl: "Er is geen partner “{partner}”.", en: "There is no partner “{partner}”."),
        wayOut: Phrase(
          nl: "Bekijk ze met: aftercare partner list", en: "See them with: aftercare partner list"))
    case .placeUnknown:
      ErrorText(
        Phrase(
          nl: "Er is geen plaats met de code “{value}”.",
          en: "There is no place with the code “{value}”."),
        wayOut: Phrase(
          nl: "Kies een van {known}, of zet de plaats in config/places.yaml.",
          en: "Choose one of {known}, or put the place into config/places.yaml."))
    case .workerUnknown:
      ErrorText(
        Phrase(nl: "Er is geen medewerker “{worker}”.", en: "There is no worker “{worker}”."),
        wayOut: Phrase(
          nl: "Bekijk ze met: aftercare worker list", en: "See them with: aftercare worker list"))
    case .roleUnknown:
      ErrorText(
        Phrase(nl: "Er is geen rol “{role}”.", en: "There is no role “{role}”."),
        wayOut: Phrase(
          nl: "Bekijk de rollen met: aftercare partner list --roles",
          en: "See the roles with: aftercare partner list --roles"))
    case .namesUnknown:
      ErrorText(
        Phrase(
          nl: "Onbekende rollen: {roles}. Partners: {partners}. Medewerkers: {workers}.",
          en: "Unknown roles: {roles}. Partners: {partners}. Workers: {workers}."),
        wayOut: Phrase(
          nl:
            "Voeg ze toe met: aftercare worker add, aftercare partner add – of verander de tekst.",
          en: "Add them with: aftercare worker add, aftercare partner add – or change the text."))
    case .templateUnknown:
      ErrorText(
        Phrase(nl: "Er is geen sjabloon “{template}”.", en: "There is no template “{template}”."),
        wayOut: Phrase(nl: "Kies uit: {templates}.", en: "Choose from: {templates}."))
    case .undoUnknown:
      ErrorText(
        Phrase(
          nl: "Plan {plan} heeft geen wijziging {number}.",
          en: "Plan {plan} has no change set {number}."),
        wayOut: Phrase(
          nl: "De laatste is {last}; bekijk ze met: aftercare plan history {plan}",
          en: "The last is {last}; see them with: aftercare plan history {plan}"))
    case .findNothing:
      ErrorText(
        Phrase(nl: "Er is niets om naar te zoeken.", en: "There is nothing to look for."),
        wayOut: Phrase(
          nl: "Typ een woord uit een titel, een sleutel of een code.",
          en: "Type a word of a title, a key or a code."))
    case .findTooLong:
      ErrorText(
        Phrase(
          nl: "De tekst om naar te zoeken is te lang.", en: "The text to look for is too long."),
        wayOut: Phrase(nl: "Neem hoogstens {most} tekens.", en: "Take at most {most} signs."))
    }
  }
}
