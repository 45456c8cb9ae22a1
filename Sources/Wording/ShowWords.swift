/// Texts of lists and of what is shown of a plan.
package enum ShowWords {
  package static let allStates = Phrase(nl: "Ook wat over is.", en: "Also what is over.")
  package static let listTitle = Phrase(
    nl: "Verplichtingen op {day}", en: "Commitments on {day}")
  package static let seriesTitle = Phrase(nl: "Reeksen op {day}", en: "Series on {day}")
  package static let plansTitle = Phrase(nl: "Plannen op {day}", en: "Plans on {day}")
  package static let plansCount = CountPhrase(
    one: Phrase(nl: "{n} plan", en: "{n} plan"), more: Phrase(nl: "{n} plannen", en: "{n} plans"))
  package static let state = Phrase(nl: "Stand", en: "State")
  package static let limit = Phrase(nl: "Wettelijk", en: "Limit")
  package static let limitLegend = Phrase(
    nl: "§ wettelijke termijn; er is geen andere datum",
    en: "§ statutory limit; there is no other date")
  package static let lastHeld = Phrase(nl: "Laatst", en: "Last")
  package static let nextContact = Phrase(nl: "Volgende", en: "Next")
  package static let unlogged = Phrase(nl: "Zonder melding", en: "Unlogged")
  package static let neverHeld = Phrase(nl: "nooit gehouden", en: "never held")
  package static let leftOpen = Phrase(
    nl: "Bleef open toen het eindigde of afbouwde", en: "Left open when it ended or wound down")
  package static let beforeOurTime = Phrase(
    nl: "Moest voor {date}; niemand heeft gezegd hoe het ging",
    en: "Was due before {date}; nobody said how it went")
  package static let formerDue = Phrase(nl: "Moest al op", en: "Was due on")
  package static let adopted = Phrase(nl: "Overgenomen", en: "Taken over")
  package static let adoptedCount = Phrase(
    nl: "{date}; voor onze tijd: {n} ({ref})", en: "{date}; before our time: {n} ({ref})")
  package static let tickOff = Phrase(
    nl:
      "Gedaan: aftercare done {ref}. Nog niet gedaan: aftercare task reopen {ref}; het moet dan vanaf {date}. Niet nodig: aftercare task skip {ref}. Alles in een keer: aftercare plan catch-up {plan} --sheet vragen.csv, of per taak --answer \"{key}=niet gedaan\".",
    en:
      "Done: aftercare done {ref}. Not done yet: aftercare task reopen {ref}; it is owed from {date} then. Not needed: aftercare task skip {ref}. All at once: aftercare plan catch-up {plan} --sheet questions.csv, or one by one --answer \"{key}=not done\"."
  )
  package static let tickOffContacts = Phrase(
    nl:
      "Hoe het ging: aftercare log {ref}. Alles in een keer: aftercare plan catch-up {plan} --sheet vragen.csv",
    en:
      "How it went: aftercare log {ref}. All at once: aftercare plan catch-up {plan} --sheet questions.csv"
  )
  package static let missed = Phrase(nl: "Gemist", en: "Missed")
  package static let breached = Phrase(
    nl: "wettelijk {n} d te laat", en: "limit {n} d past")
  package static let late = Phrase(nl: "{n} d te laat", en: "{n} d late")
  package static let ready = Phrase(nl: "kan nu", en: "ready")
  package static let waits = Phrase(nl: "wacht tot {date}", en: "waits until {date}")
  package static let willBeLate = Phrase(nl: "gaat te laat worden", en: "will be late")
  package static let doneLate = Phrase(nl: "gedaan +{n} d", en: "done +{n} d")

  package static let planTitle = Phrase(nl: "Plan {plan}", en: "Plan {plan}")
  package static let status = Phrase(nl: "Status", en: "Status")
  package static let template = Phrase(nl: "Sjabloon", en: "Template")
  package static let templateVersion = Phrase(nl: "{id}, versie {n}", en: "{id}, version {n}")
  package static let caseType = Phrase(nl: "Soort zaak", en: "Type of case")
  package static let start = Phrase(nl: "Begin", en: "Start")
  package static let lead = Phrase(nl: "Casusregisseur", en: "Lead")
  package static let nobody = Phrase(nl: "niemand", en: "nobody")
  package static let nobodyOrNothing = Phrase(nl: "geen", en: "none")
  package static let phase = Phrase(nl: "Fase", en: "Phase")
  package static let phasesBefore = Phrase(nl: "Daarvoor", en: "Before")
  package static let phasesAfter = Phrase(nl: "Daarna", en: "After")
  package static let members = Phrase(nl: "Betrokkenen", en: "Members")
  package static let anchors = Phrase(nl: "Datums", en: "Dates")
  package static let anchorColumn = Phrase(nl: "Datum", en: "Date of")
  package static let dayColumn = Phrase(nl: "Dag", en: "Day")
  package static let sureColumn = Phrase(nl: "Status", en: "How sure")
  package static let facts = Phrase(nl: "Feiten", en: "Facts")
  package static let factColumn = Phrase(nl: "Feit", en: "Fact")
  package static let answerColumn = Phrase(nl: "Antwoord", en: "Answer")
  package static let answersColumn = Phrase(nl: "Mogelijk", en: "Possible")
  package static let nameColumn = Phrase(nl: "Naam", en: "Name")
  package static let phases = Phrase(nl: "Fasen", en: "Phases")
  package static let fromColumn = Phrase(nl: "Vanaf", en: "From")
  package static let tasks = Phrase(nl: "Taken", en: "Tasks")
  package static let series = Phrase(nl: "Reeksen", en: "Series")
  package static let rhythm = Phrase(nl: "Ritme", en: "Rhythm")
  package static let measures = Phrase(nl: "Maatregelen", en: "Measures")
  package static let endColumn = Phrase(nl: "Einde", en: "End")
  package static let issues = Phrase(nl: "Let op", en: "Mind")
  package static let otherTasks = Phrase(nl: "Algemeen", en: "General")
  package static let noIssues = Phrase(nl: "Geen bijzonderheden.", en: "Nothing to mind.")
  package static let severity = Phrase(nl: "Ernst", en: "Severity")
  package static let unknown = Phrase(nl: "onbekend", en: "unknown")
  package static let tasksHidden = CountPhrase(
    one: Phrase(
      nl: "{n} taak is niet van toepassing; --all toont die ook.",
      en: "{n} task does not apply; --all shows it."),
    more: Phrase(
      nl: "{n} taken zijn niet van toepassing; --all toont die ook.",
      en: "{n} tasks do not apply; --all shows them."))

  package static let partner = Phrase(nl: "Partner", en: "Partner")
  package static let worker = Phrase(nl: "Medewerker", en: "Worker")
  package static let role = Phrase(nl: "Rol", en: "Role")
  package static let with = Phrase(nl: "Met", en: "With")
  package static let kind = Phrase(nl: "Soort", en: "Kind")
  package static let factsTo = Phrase(nl: "Feiten tot", en: "Facts up to")
  package static let sentBack = Phrase(nl: "Teruggestuurd", en: "Sent back")
  package static let times = Phrase(nl: "{n}×", en: "{n}×")
  package static let domain = Phrase(nl: "Leefgebied", en: "Life domain")
  package static let obligation = Phrase(nl: "Verplichting", en: "Obligation")
  package static let estimate = Phrase(nl: "Duur", en: "Estimate")
  package static let notBefore = Phrase(nl: "Niet eerder dan", en: "Not before")
  package static let due = Phrase(nl: "Uiterlijk", en: "Due")
  package static let firstDue = Phrase(nl: "Was eerst", en: "First due")
  package static let changed = Phrase(
    nl: "{date}; {pushes} keer verzet, {moves} keer verschoven",
    en: "{date}; pushed {pushes} times, moved {moves} times")
  package static let movedFrom = Phrase(nl: "{day}, was {date}", en: "{day}, was {date}")
  package static let pinned = Phrase(nl: "Vast op", en: "Pinned to")
  package static let started = Phrase(nl: "Begonnen", en: "Started")
  package static let finished = Phrase(nl: "Gedaan", en: "Finished")
  package static let outcome = Phrase(nl: "Uitkomst", en: "Outcome")
  package static let outcomes = Phrase(nl: "Uitkomsten", en: "Outcomes")
  package static let planned = Phrase(nl: "Gepland", en: "Planned")
  package static let span = Phrase(nl: "{from} tot en met {to}", en: "{from} through {to}")
  package static let neededBy = Phrase(nl: "Nodig op", en: "Needed by")
  package static let lateFinish = Phrase(nl: "Op zijn laatst", en: "At the latest")
  package static let slack = Phrase(nl: "Speling", en: "Slack")
  package static let workingDays = CountPhrase(
    one: Phrase(nl: "{n} werkdag", en: "{n} working day"),
    more: Phrase(nl: "{n} werkdagen", en: "{n} working days"))
  package static let critical = Phrase(nl: "kritiek pad", en: "critical path")
  package static let condition = Phrase(nl: "Alleen als", en: "Only when")
  package static let waitsFor = Phrase(nl: "Wacht op", en: "Waits for")
  package static let waitedForBy = Phrase(nl: "Hierop wacht", en: "Waiting for this")
  package static let blocked = Phrase(nl: "Nog open", en: "Still open")
  package static let soft = Phrase(nl: "zacht", en: "soft")
  /// What an outcome makes of its plan.
  package static func step(_ step: String) -> Phrase {
    switch step {
    case "stop": Phrase(nl: "het plan stopt", en: "the plan stops")
    default: Phrase(nl: "het plan wordt opgeschort", en: "the plan is suspended")
    }
  }

  /// … with what is owed all the same.
  package static let butFor = Phrase(nl: "{step}, behalve {items}", en: "{step}, but for {items}")

  package static let andJoint = Phrase(nl: " en ", en: " and ")
  package static let orJoint = Phrase(nl: " of ", en: " or ")
  package static let anyOf = Phrase(nl: "een van:", en: "any of:")
  package static let pointOf = Phrase(nl: "{key} ({point})", en: "{key} ({point})")
  package static let ofSeries = Phrase(nl: "Reeks", en: "Series")
  package static let contacts = Phrase(nl: "Contacten", en: "Contacts")
  package static let contactOf = Phrase(
    nl: "contact {n} van {series}", en: "contact {n} of {series}")
  package static let counting = Phrase(nl: "Telt", en: "Counts")
  package static let periodic = Phrase(nl: "vanaf het begin", en: "from its beginning")
  package static let chained = Phrase(nl: "vanaf het laatste contact", en: "from the last contact")
  package static let window = Phrase(nl: "Ruimte", en: "Window")
  package static let stopped = Phrase(nl: "Gestopt op", en: "Stopped on")
  package static let measureRuns = CountPhrase(
    one: Phrase(nl: "loopt, nog {n} dag", en: "in force, {n} day left"),
    more: Phrase(nl: "loopt, nog {n} dagen", en: "in force, {n} days left"))
  package static let measureRanOut = CountPhrase(
    one: Phrase(
      nl: "{n} dag geleden geëindigd, nog afmelden",
      en: "ended {n} day ago, still to be reported over"),
    more: Phrase(
      nl: "{n} dagen geleden geëindigd, nog afmelden",
      en: "ended {n} days ago, still to be reported over"))
  package static let unreported = Phrase(nl: "nog niet gemeld", en: "not reported yet")
  package static let toReport = Phrase(nl: "nog afmelden", en: "still to be reported over")
  package static let through = Phrase(nl: "t/m {date}", en: "through {date}")
  package static let measureComing = Phrase(nl: "nog niet begonnen", en: "not begun yet")
  package static let measureOver = Phrase(nl: "over sinds {date}", en: "over since {date}")
  package static let authority = Phrase(nl: "Opgelegd door", en: "Authority")
  package static let maximum = Phrase(nl: "Hoogstens", en: "At most")
  package static let renewed = Phrase(nl: "Verlengd", en: "Renewed")
  package static let renewal = Phrase(
    nl: "op {on} tot en met {until}", en: "on {on} through {until}")
  package static let sunset = Phrase(nl: "Wet vervalt", en: "Act ends")
  package static let removed = Phrase(nl: "Verwijderd", en: "Removed")
  package static let removedLate = Phrase(
    nl: "verwijderd, {n} d te laat", en: "removed, {n} d late")
  package static let ended = Phrase(nl: "Geëindigd", en: "Ended")
  package static let source = Phrase(nl: "Bron", en: "Source")
  package static let verify = Phrase(nl: "nakijken", en: "to be verified")

  package static let open = Phrase(nl: "Open", en: "Open")
  package static let overdue = Phrase(nl: "Te laat", en: "Overdue")
  package static let termPassed = Phrase(nl: "Verstreken", en: "Term passed")
  package static let canNow = Phrase(nl: "Kan nu", en: "Ready")
  package static let waiting = Phrase(nl: "Wacht", en: "Waiting")
  package static let setBy = Phrase(nl: "Gezet door", en: "Set by")
}
