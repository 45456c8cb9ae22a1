/// Texts of the commands about partners and workers.
package enum DirectoryWords {
  package static let partners = CommandHelp(
    Phrase(nl: "Partners die taken uitvoeren.", en: "Partners that carry out tasks."),
    ["aftercare partner list", "aftercare partner show reclassering"])
  package static let workers = CommandHelp(
    Phrase(nl: "Medewerkers van partners.", en: "Workers at partners."),
    ["aftercare worker list", "aftercare worker add gem-01 --partner gemeente"])
  package static let partnerAdd = CommandHelp(
    Phrase(nl: "Voeg een partner toe.", en: "Add a partner."),
    ["aftercare partner add ggz-west --name \"GGZ West\" --roles GGZ"])
  package static let workerAdd = CommandHelp(
    Phrase(nl: "Voeg een medewerker toe.", en: "Add a worker."),
    ["aftercare worker add rn-03 --partner reclassering"])
  package static let partnerImport = CommandHelp(
    Phrase(
      nl:
        "Lees partners uit een CSV-bestand met de kolommen code, naam, rollen; wie er al is, krijgt wat er staat.",
      en:
        "Take in partners from a CSV file with the columns code, name, roles; who is there already gets what it says."
    ),
    ["aftercare partner import partners.csv -n", "aftercare partner import partners.csv"])
  package static let workerImport = CommandHelp(
    Phrase(
      nl:
        "Lees medewerkers uit een CSV-bestand met de kolommen code, partner, naam, contact; wie er al is, krijgt wat er staat.",
      en:
        "Take in workers from a CSV file with the columns code, partner, name, contact; who is there already gets what it says."
    ),
    ["aftercare worker import workers.csv -n", "aftercare worker import workers.csv"])
  package static let list = CommandHelp(
    Phrase(nl: "Toon ze met wat er open staat.", en: "List them with what is open."),
    ["aftercare partner list --roles", "aftercare worker list -f csv"])
  package static let show = CommandHelp(
    Phrase(nl: "Toon er een.", en: "Show one."), ["aftercare partner show reclassering"])
  package static let set = CommandHelp(
    Phrase(
      nl: "Wijzig er een; wat verschuift wordt getoond.", en: "Change one; what moves is shown."),
    [
      "aftercare partner set ggz --roles GGZ --name \"GGZ West\"",
      "aftercare worker set rn-03 --left 2027-03-01",
    ])
  package static let closures = CommandHelp(
    Phrase(
      nl: "Dagen waarop er niet gewerkt wordt: tonen, toevoegen, weghalen, inlezen.",
      en: "Days without work: list, add, remove, import."),
    [
      "aftercare partner closures reclassering",
      "aftercare partner closures reclassering --add 2026-12-24..2027-01-03",
      "aftercare worker closures rn-03 --import absence.ics",
    ])
  package static let partnerID = Phrase(
    nl: "Korte naam van de partner: kleine letters, cijfers, streepjes.",
    en: "Short name of the partner: small letters, digits, hyphens.")
  package static let workerID = Phrase(
    nl: "Code van de medewerker: kleine letters, cijfers, streepjes.",
    en: "Code of the worker: small letters, digits, hyphens.")
  package static let name = Phrase(
    nl: "Naam, verzegeld bewaard.", en: "Name, kept sealed.")
  package static let contact = Phrase(
    nl: "Hoe te bereiken, verzegeld bewaard.", en: "How to reach, kept sealed.")
  package static let roles = Phrase(
    nl: "Rollen die de partner vervult, met komma's.", en: "Roles the partner fills, with commas.")
  package static let left = Phrase(
    nl: "Dag waarop de deelname eindigde; none haalt hem weg.",
    en: "Day it stopped taking part; none takes it away.")
  package static let ofPartner = Phrase(nl: "Partner.", en: "Partner.")
  package static let add = Phrase(
    nl: "Dag of dagen A..B zonder werk.", en: "Day or days A..B without work.")
  package static let remove = Phrase(
    nl: "Dag of dagen A..B waarop toch gewerkt wordt.", en: "Day or days A..B worked after all.")
  package static let takeIn = Phrase(
    nl: "Agendabestand (.ics) met afwezigheid.", en: "Calendar file (.ics) with absences.")

  package static let byRole = Phrase(
    nl: "Toon de rollen en wie ze vervult.", en: "List the roles and who fills them.")

  package static let id = Phrase(nl: "Code", en: "Code")
  package static let nameHeading = Phrase(nl: "Naam", en: "Name")
  package static let partner = Phrase(nl: "Partner", en: "Partner")
  package static let rolesHeading = Phrase(nl: "Rollen", en: "Roles")
  package static let workersHeading = Phrase(nl: "Mensen", en: "People")
  package static let open = Phrase(nl: "Open", en: "Open")
  package static let late = Phrase(nl: "Te laat", en: "Late")
  package static let away = Phrase(nl: "Gesloten", en: "Closed")
  package static let absent = Phrase(nl: "Afwezig", en: "Away")
  package static let leftHeading = Phrase(nl: "Weg per", en: "Left on")
  package static let contactHeading = Phrase(nl: "Bereikbaar", en: "Contact")
  package static let first = Phrase(nl: "Van", en: "From")
  package static let last = Phrase(nl: "Tot en met", en: "Through")
  package static let noClosures = Phrase(
    nl: "Geen dagen zonder werk.", en: "No days without work.")
  package static let closedDays = Phrase(
    nl: "Dagen zonder werk: {ranges}", en: "Days without work: {ranges}")
  package static let plannedThere = CountPhrase(
    one: Phrase(
      nl: "Op de nieuwe dagen was {n} afspraak gepland.",
      en: "{n} thing was planned on the new days."),
    more: Phrase(
      nl: "Op de nieuwe dagen waren {n} afspraken gepland.",
      en: "{n} things were planned on the new days."))
  package static let read = Phrase(
    nl: "{file}: {days} dagen zonder werk, {ranges}",
    en: "{file}: {days} days without work, {ranges}")
  package static let readNothing = Phrase(
    nl: "{file}: geen dagen zonder werk van twee jaar terug tot vijf vooruit.",
    en: "{file}: no days without work from two years back to five ahead.")
  package static let leftOutFree = CountPhrase(
    one: Phrase(
      nl: "{n} afspraak staat als vrij in de agenda (TRANSPARENT) en sluit niets.",
      en: "{n} event is marked as free (TRANSPARENT) and closes nothing."),
    more: Phrase(
      nl: "{n} afspraken staan als vrij in de agenda (TRANSPARENT) en sluiten niets.",
      en: "{n} events are marked as free (TRANSPARENT) and close nothing."))
  package static let leftOutCancelled = CountPhrase(
    one: Phrase(
      nl: "{n} afspraak is afgezegd en sluit niets.",
      en: "{n} event is cancelled and closes nothing."),
    more: Phrase(
      nl: "{n} afspraken zijn afgezegd en sluiten niets.",
      en: "{n} events are cancelled and close nothing."))
  package static let leftOutTimed = CountPhrase(
    one: Phrase(
      nl: "{n} afspraak heeft tijden, beslaat geen hele dag en sluit niets.",
      en: "{n} event has times of day, covers no whole day and closes nothing."),
    more: Phrase(
      nl: "{n} afspraken hebben tijden, beslaan geen hele dag en sluiten niets.",
      en: "{n} events have times of day, cover no whole day and close nothing."))
  package static let leftOutOlder = CountPhrase(
    one: Phrase(
      nl: "{n} afspraak heeft in het bestand een latere versie; die telt.",
      en: "{n} event has a later version in the file, which counts."),
    more: Phrase(
      nl: "{n} afspraken hebben in het bestand een latere versie; die telt.",
      en: "{n} events have a later version in the file, which counts."))
  package static let leftOutTodos = CountPhrase(
    one: Phrase(
      nl: "{n} taak (VTODO) is geen afspraak en sluit niets.",
      en: "{n} to-do (VTODO) is no event and closes nothing."),
    more: Phrase(
      nl: "{n} taken (VTODO) zijn geen afspraken en sluiten niets.",
      en: "{n} to-dos (VTODO) are no events and close nothing."))
  package static let leftOutJournals = CountPhrase(
    one: Phrase(
      nl: "{n} notitie (VJOURNAL) is geen afspraak en sluit niets.",
      en: "{n} journal entry (VJOURNAL) is no event and closes nothing."),
    more: Phrase(
      nl: "{n} notities (VJOURNAL) zijn geen afspraken en sluiten niets.",
      en: "{n} journal entries (VJOURNAL) are no events and close nothing."))
  package static let leftOutFreeBusy = CountPhrase(
    one: Phrase(
      nl: "{n} overzicht van vrij en bezet (VFREEBUSY) is geen afspraak en sluit niets.",
      en: "{n} list of free and busy times (VFREEBUSY) is no event and closes nothing."),
    more: Phrase(
      nl: "{n} overzichten van vrij en bezet (VFREEBUSY) zijn geen afspraken en sluiten niets.",
      en: "{n} lists of free and busy times (VFREEBUSY) are no events and close nothing."))
  package static let leftOutOthers = CountPhrase(
    one: Phrase(
      nl: "{n} onderdeel van een andere soort is geen afspraak en sluit niets.",
      en: "{n} component of another kind is no event and closes nothing."),
    more: Phrase(
      nl: "{n} onderdelen van een andere soort zijn geen afspraken en sluiten niets.",
      en: "{n} components of other kinds are no events and close nothing."))
  package static let noEvents = Phrase(
    nl: "Er staat geen afspraak (VEVENT) in het bestand; alleen die sluiten dagen.",
    en: "There is no event (VEVENT) in the file; only those close days.")
  package static let passedOverOne = Phrase(
    nl: "Regel {line} is overgeslagen: hij staat er dubbel, of is geen regel van een agenda.",
    en: "Line {line} was passed over: it stands there twice, or is no line of a calendar.")
  package static let passedOverMore = Phrase(
    nl: """
      {n} regels zijn overgeslagen, de eerste is regel {line}: ze staan er dubbel, of zijn geen \
      regels van een agenda.
      """,
    en: """
      {n} lines were passed over, the first is line {line}: they stand there twice, or are no \
      lines of a calendar.
      """)
  package static let unknownZone = Phrase(
    nl: "De tijdzone “{zone}” is onbekend; haar tijden zijn gelezen als die van {home}.",
    en: "The time zone “{zone}” is not known; its times were read as those of {home}.")
  package static let saved = Phrase(nl: "{id} bewaard.", en: "{id} saved.")
  package static let wouldSave = Phrase(
    nl: "{id} zou bewaard worden.", en: "{id} would be saved.")
  package static let workerHolds = Phrase(
    nl: """
      {id} houdt {open} open afspraken ({late} te laat) en leidt {plans} plannen.
      Draag alles over: aftercare worker handover {id} --to CODE
      """,
    en: """
      {id} holds {open} open commitments ({late} overdue) and leads {plans} plans.
      Hand it all over: aftercare worker handover {id} --to CODE
      """)
  package static let partnerHolds = Phrase(
    nl: """
      {id} houdt {open} open afspraken ({late} te laat).
      Draag alles over: aftercare partner handover {id} --to PARTNER
      """,
    en: """
      {id} holds {open} open commitments ({late} overdue).
      Hand it all over: aftercare partner handover {id} --to PARTNER
      """)
  package static let moved = CountPhrase(
    one: Phrase(nl: "{n} plan opnieuw berekend.", en: "{n} plan re-planned."),
    more: Phrase(nl: "{n} plannen opnieuw berekend.", en: "{n} plans re-planned."))
  package static let askMoves = CountPhrase(
    one: Phrase(
      nl: "In {n} plan verschuiven datums. Doorgaan?", en: "Dates move in {n} plan. Go on?"),
    more: Phrase(
      nl: "In {n} plannen verschuiven datums. Doorgaan?", en: "Dates move in {n} plans. Go on?"))
  package static let none = "none"
}
