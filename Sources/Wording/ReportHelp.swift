/// Help of reports, search and feeds.
package enum ReportHelp {
  package static let group = CommandHelp(
    Phrase(nl: "Rapporten.", en: "Reports."),
    ["aftercare report overdue --by worker", "aftercare report upcoming --days 30"])
  package static let overdue = CommandHelp(
    Phrase(
      nl: "Wat te laat is, bij wie, hoe lang, en wat het ophoudt.",
      en: "What is overdue, with whom, for how long, and what holds it up."),
    [
      "aftercare overdue", "aftercare report overdue --by worker --partner reclassering",
      "aftercare report overdue --as-of 2026-10-01 -f csv",
    ])
  package static let upcoming = CommandHelp(
    Phrase(nl: "Wat de komende dagen uiterlijk moet.", en: "What falls due in the coming days."),
    ["aftercare report upcoming", "aftercare report upcoming --days 60 --partner gemeente"])
  package static let by = Phrase(
    nl: "Geteld per partner, worker, plan, age of obligation.",
    en: "Counted by partner, worker, plan, age or obligation.")
  package static let asOf = Phrase(
    nl: "Zoals het op deze dag vastlag; vandaag of eerder.",
    en: "As it was recorded on this day; today or earlier.")
  package static let days = Phrase(nl: "Hoeveel dagen vooruit.", en: "How many days ahead.")
  package static let failing = Phrase(
    nl: "Eindig met code 1 als er iets te melden is.",
    en: "End with code 1 when there is something to report.")
  package static let find = CommandHelp(
    Phrase(
      nl:
        "Zoek in codes, taakcodes en titels, en waar u regie voert in notities en redenen, vanaf het begin van een woord.",
      en:
        "Search codes, keys and titles, and where you direct notes and reasons, from the beginning of a word."
    ), ["aftercare find landlord", "aftercare find K7QF", "aftercare find \"key\" --plan K7QF"])
  package static let text = Phrase(nl: "Waarnaar u zoekt.", en: "What you look for.")
  package static let feedGroup = CommandHelp(
    Phrase(nl: "Agenda's.", en: "Calendars."),
    [
      "aftercare feed grant --worker rn-03 --label telefoon",
      "aftercare feed export --worker rn-03 -o agenda.ics",
    ])
  package static let feedExport = CommandHelp(
    Phrase(nl: "Schrijf een agendabestand (.ics).", en: "Write a calendar file (.ics)."),
    [
      "aftercare feed export --worker rn-03 -o agenda.ics",
      "aftercare feed export --plan K7QF --level 2 --todos --relations",
      "aftercare feed export --partner rn --only appointments,law -o agenda.ics",
    ])
  package static let feedWorker = Phrase(nl: "Van deze medewerker.", en: "Of this worker.")
  package static let feedPartner = Phrase(nl: "Van deze partner.", en: "Of this partner.")
  package static let feedPlan = Phrase(
    nl: "Van dit plan; bij --worker of --partner alleen hun deel ervan.",
    en: "Of this plan; beside --worker or --partner only their part of it.")
  package static let feedAll = Phrase(nl: "Van alle plannen.", en: "Of all plans.")
  package static let feedSupervisor = Phrase(
    nl: "Van een toezichthouder: hoeveel er te laat is, zonder plannen.",
    en: "Of a supervisor: how much is late, without plans.")
  package static let level = Phrase(
    nl: "0 bezet, 1 neutraal, 2 met titels.", en: "0 busy, 1 neutral, 2 with titles.")
  package static let todos = Phrase(nl: "Ook als taken.", en: "As to-dos as well.")
  package static let relations = Phrase(
    nl: "Met wat waarop wacht.", en: "With what waits for what.")
  package static let output = Phrase(nl: "Naar dit bestand.", en: "To this file.")
  package static let force = Phrase(
    nl: "Vervang een bestand dat er al is.", en: "Replace a file that is there.")
  package static let levelZero = Phrase(
    nl: "Niveau 0 toont alleen afspraken met een tijd; termijnen staan er niet in.",
    en: "Level 0 shows appointments with a time only; deadlines are not in it.")
  package static let levelTwo = Phrase(
    nl: "Let op: dit bestand noemt taken bij hun titel; alleen voor interne netwerken.",
    en: "Mind: this file names tasks by their titles; for internal networks only.")
  package static let wrote = Phrase(
    nl: "{path} geschreven: {n} punten.", en: "{path} written: {n} items.")
  package static let changes = CommandHelp(
    Phrase(
      nl: "Wie wat deed en waarom, in alle plannen die u mag openen.",
      en: "Who did what and why, in all plans that you may open."),
    ["aftercare report changes", "aftercare report changes --by gem-02 --since 2026-12-01"])
  package static let changesBy = Phrase(
    nl: "Alleen wat onder deze naam is gedaan.", en: "Only what was done under this name.")
  package static let changesSince = Phrase(
    nl: "Vanaf deze dag; anders de afgelopen week.", en: "From this day on; else the past week.")
  package static let changesTitle = Phrase(
    nl: "Wijzigingen vanaf {date}", en: "Changes since {date}")
  package static let changesNone = Phrase(
    nl: "Er is in die dagen niets gewijzigd.", en: "Nothing was changed in those days.")
  package static let foundWhere = Phrase(nl: "Waar", en: "Where")
  package static let foundText = Phrase(nl: "Tekst", en: "Text")
  package static let foundCode = Phrase(nl: "code", en: "code")
  package static let foundKey = Phrase(nl: "taakcode", en: "key")
  package static let foundInTitle = Phrase(nl: "titel", en: "title")
  package static let foundTitle = Phrase(nl: "Gevonden: {n}", en: "Found: {n}")
  package static let goneOrRemoved = Phrase(
    nl: "vervallen of verwijderd", en: "fell away or removed")
  package static let foundNothing = Phrase(nl: "Niets gevonden.", en: "Nothing found.")
  package static let journal = Phrase(nl: "logboek {head}", en: "journal {head}")
  package static let unrecorded = Phrase(
    nl: "Op {day} was er nog geen plan vastgelegd.", en: "No plan was recorded yet by {day}.")
  package static let planUnrecorded = Phrase(
    nl: "Op {day} was van {plans} nog niets vastgelegd.",
    en: "Nothing was recorded yet of {plans} by {day}.")
  package static let demo = Phrase(nl: "DEMO (alles verzonnen)", en: "DEMO (all made up)")
}
