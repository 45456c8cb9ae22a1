/// Tasks, links, series and measures in a state that forbids the change.
package enum RowProblem: String, Sendable, Hashable, CaseIterable {
  case taskDone = "task-done"
  case taskNotDone = "task-not-done"
  case taskStarted = "task-started"
  case taskSkipped = "task-skipped"
  case taskNotApplicable = "task-not-applicable"
  case taskKeyTaken = "task-key-taken"
  case itemTwice = "item-twice"
  case planTooLarge = "plan-too-large"
  case taskKeyMalformed = "task-key-malformed"
  case pinMissing = "pin-missing"
  case linkToItself = "link-to-itself"
  case linkPointNeeded = "link-point-needed"
  case seriesNoOrigin = "series-no-origin"
  case taskCycle = "task-cycle"
  case ruleCycle = "rule-cycle"
  case contactTooEarly = "contact-too-early"
  case contactLogged = "contact-logged"
  case contactDayTaken = "contact-day-taken"
  case seriesStopped = "series-stopped"
  case measureEnded = "measure-ended"
  case measureAfterAct = "measure-after-act"
  case measureTooEarly = "measure-too-early"
  case requestAfterStart = "request-after-start"
  case measureRanOut = "measure-ran-out"
  case measureTooLong = "measure-too-long"
}

extension RowProblem {
  /// What happened, and the way out.
  package var text: ErrorText {
    switch self {
    case .taskDone:
      ErrorText(
        Phrase(nl: "{ref} is al klaar sinds {date}.", en: "{ref} has been done since {date}."),
        wayOut: Phrase(
          nl: "Klopt dat niet, heropen met: aftercare task reopen {ref}",
          en: "If that is wrong, reopen with: aftercare task reopen {ref}"))
    case .taskNotDone:
      ErrorText(
        Phrase(nl: "{ref} is nog niet klaar.", en: "{ref} is not done yet."),
        wayOut: Phrase(
          nl: "Er valt niets te heropenen; bekijk het met: aftercare task show {ref}",
          en: "There is nothing to reopen; look at it with: aftercare task show {ref}"))
    case .taskStarted:
      ErrorText(
        Phrase(nl: "{ref} is al begonnen op {date}.", en: "{ref} was begun on {date} already."),
        wayOut: Phrase(
          nl: "Meld het klaar met: aftercare done {ref}",
          en: "Report it done with: aftercare done {ref}"))
    case .taskSkipped:
      ErrorText(
        Phrase(nl: "{ref} is overgeslagen.", en: "{ref} was skipped."),
        wayOut: Phrase(
          nl: "Moet het toch, heropen met: aftercare task reopen {ref}",
          en: "If it is needed after all, reopen with: aftercare task reopen {ref}"))
    case .taskNotApplicable:
      ErrorText(
        Phrase(nl: "{ref} geldt niet: {condition}.", en: "{ref} does not apply: {condition}."),
        brief: Phrase(
          nl: "{ref} geldt nu niet.",
          en: "{ref} does not apply now."),
        wayOut: Phrase(
          nl: "Klopt een feit niet, wijzig het met: aftercare plan fact {plan} …",
          en: "If a fact is wrong, change it with: aftercare plan fact {plan} …"))
    case .taskKeyTaken:
      ErrorText(
        Phrase(
          nl: "{ref} bestaat al, in het plan of in zijn sjabloon.",
          en: "{ref} is there already, in the plan or in its template."),
        wayOut: Phrase(nl: "Neem een andere sleutel.", en: "Take another key."))
    case .itemTwice:
      ErrorText(
        Phrase(
          nl: "{ref} zou de naam van twee dingen zijn.",
          en: "{ref} would be the name of two things."),
        wayOut: Phrase(
          nl:
            "Bewaar het plan met: aftercare plan export, geef een van beide een andere sleutel en lees het in als nieuw plan.",
          en:
            "Keep the plan with: aftercare plan export, give one of them another key and import it as a new plan."
        ))
    case .planTooLarge:
      ErrorText(
        Phrase(
          nl: "{plan} zou in twee jaar meer dan {most} dingen te doen geven.",
          en: "{plan} would owe more than {most} things in two years."),
        wayOut: Phrase(
          nl: "Neem minder reeksen of een groter interval.",
          en: "Take fewer series or a longer interval."))
    case .taskKeyMalformed:
      ErrorText(
        Phrase(nl: "“{key}” kan geen sleutel zijn.", en: "“{key}” cannot be a key."),
        wayOut: Phrase(
          nl:
            "Begin met een letter; daarna letters en cijfers, hoogstens 20 tekens. M met een getal is voor maatregelen, punten zijn voor contacten en herhalingen.",
          en:
            "Begin with a letter; then letters and digits, 20 signs at most. M with a number is for measures, points are for contacts and repeats."
        ))
    case .pinMissing:
      ErrorText(
        Phrase(nl: "{ref} heeft geen vaste dag.", en: "{ref} has no fixed day."),
        wayOut: Phrase(
          nl: "Zet er een vast met: aftercare task pin {ref} DAG -m …",
          en: "Fix one with: aftercare task pin {ref} DAY -m …"))
    case .linkToItself:
      ErrorText(
        Phrase(nl: "{ref} kan niet op zichzelf wachten.", en: "{ref} cannot wait for itself."),
        wayOut: Phrase(nl: "Noem een andere taak.", en: "Name another task."))
    case .linkPointNeeded:
      ErrorText(
        Phrase(
          nl: "{ref} is een reeks; daar kan een taak niet als geheel op wachten.",
          en: "{ref} is a series; a task cannot wait for all of it."),
        wayOut: Phrase(
          nl: "Zeg van welk contact: --point first, last of each.",
          en: "Say which contact is meant: --point first, last or each."))
    case .seriesNoOrigin:
      ErrorText(
        Phrase(
          nl: "{ref} is een reeks; daar kan geen datum of andere reeks vanaf tellen.",
          en: "{ref} is a series; no date and no other series can count from it."),
        wayOut: Phrase(
          nl:
            "Tel vanaf een taak, een peildatum of een dag. Een taak kan op een contact ervan wachten: aftercare task link … --after {ref} --point first.",
          en:
            "Count from a task, an anchor or a day. A task can wait for one of its contacts: aftercare task link … --after {ref} --point first."
        ))
    case .taskCycle:
      ErrorText(
        Phrase(
          nl: "Zo zouden taken op elkaar wachten: {path}.",
          en: "Tasks would wait for each other: {path}."),
        wayOut: Phrase(
          nl: "Haal een van deze verbanden weg met: aftercare task unlink …",
          en: "Remove one of these links with: aftercare task unlink …"))
    case .ruleCycle:
      ErrorText(
        Phrase(
          nl: "Zo zouden datums van elkaar afhangen: {path}.",
          en: "Dates would depend on each other: {path}."),
        wayOut: Phrase(
          nl: "Laat een van deze datums ergens anders vandaan tellen.",
          en: "Let one of these dates count from something else."))
    case .contactTooEarly:
      ErrorText(
        Phrase(
          nl: "{ref} staat gepland op {planned}; dat is te vroeg om te melden.",
          en: "{ref} is planned for {planned}; that is too early to report."),
        wayOut: Phrase(
          nl: "Meld hem vanaf {from}, of verander de reeks met: aftercare series change {series} …",
          en:
            "Report it from {from} on, or change the series with: aftercare series change {series} …"
        ))
    case .contactLogged:
      ErrorText(
        Phrase(
          nl: "{ref} staat al genoteerd: {outcome} op {date}.",
          en: "{ref} is logged already: {outcome} on {date}."),
        wayOut: Phrase(
          nl:
            "Was het anders, zeg dat met een reden: aftercare log {ref} missed --on … -m …",
          en:
            "If it was otherwise, say so with a reason: aftercare log {ref} missed --on … -m …"
        ))
    case .contactDayTaken:
      ErrorText(
        Phrase(
          nl: "Op {date} is al {other}; twee contacten van een reeks vallen niet op een dag.",
          en: "On {date} there is {other} already; two contacts of a series never share a day."),
        brief: Phrase(
          nl: "Op {date} is al een contact van deze reeks.",
          en: "On {date} there is a contact of this series already."),
        wayOut: Phrase(
          nl:
            "Kies een andere dag, zet {other} eerst op een andere, of meld {ref} als vervallen: aftercare log {ref} excused -m …",
          en:
            "Choose another day, put {other} on another first, or log {ref} as excused: aftercare log {ref} excused -m …"
        ))
    case .seriesStopped:
      ErrorText(
        Phrase(
          nl: "De reeks {ref} is gestopt op {date}.", en: "The series {ref} was stopped on {date}."),
        wayOut: Phrase(
          nl: "Begin een nieuwe met: aftercare series add …",
          en: "Begin a new one with: aftercare series add …"))
    case .measureEnded:
      ErrorText(
        Phrase(
          nl: "De maatregel {ref} is afgelopen op {date}.", en: "The measure {ref} ended on {date}."
        ),
        wayOut: Phrase(
          nl: "Leg een nieuwe vast met: aftercare measure add …",
          en: "Enter a new one with: aftercare measure add …"))
    case .measureAfterAct:
      ErrorText(
        Phrase(
          nl: "Een maatregel {law} kan niet op {date} beginnen: de wet eindigt op {last}.",
          en: "A measure {law} cannot begin on {date}: the Act ends on {last}."),
        wayOut: Phrase(
          nl: "Zie of de wet verlengd is: aftercare tables show, en neem dat over: tables renew.",
          en: "See whether the Act was prolonged: aftercare tables show, then: tables renew."))
    case .measureTooEarly:
      ErrorText(
        Phrase(
          nl: "{date} ligt meer dan twee jaar voor het begin van plan {plan}.",
          en: "{date} lies more than two years before the beginning of plan {plan}."),
        wayOut: Phrase(
          nl:
            "Begin vanaf {first}; is de maatregel sindsdien verlengd, neem dan de dag waarop de verlenging inging.",
          en:
            "Begin on {first} or later; if the measure was renewed since, take the day on which the renewal began."
        ))
    case .requestAfterStart:
      ErrorText(
        Phrase(
          nl: "Gevraagd op {date} kan niet: de maatregel begint op {start}.",
          en: "It cannot have been requested on {date}: the measure begins on {start}."),
        wayOut: Phrase(
          nl: "Neem bij --requested een dag tot en met {start}, of een andere dag bij --start.",
          en: "Take a day up to {start} with --requested, or another one with --start."))
    case .measureRanOut:
      ErrorText(
        Phrase(
          nl: "De maatregel {ref} is geëindigd op {date} en wordt niet meer verlengd.",
          en: "The measure {ref} ended on {date} and is not renewed any more."),
        wayOut: Phrase(
          nl:
            "Leg een nieuwe maatregel vast met: aftercare measure add … Was op tijd besloten? Noem die dag met --decided.",
          en:
            "Note a new measure with: aftercare measure add … Was it decided in time? Give that day with --decided."
        ))
    case .measureTooLong:
      ErrorText(
        Phrase(
          nl: "De maatregel {ref} mag niet tot {date} duren.",
          en: "The measure {ref} may not last until {date}."),
        wayOut: Phrase(
          nl: "De wet staat hoogstens {latest} toe.", en: "The law allows {latest} at the latest."))
    }
  }
}
