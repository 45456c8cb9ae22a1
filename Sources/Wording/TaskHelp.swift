/// Help of the commands about tasks, and of those typed all day.
package enum TaskHelp {
  package static let group = CommandHelp(
    Phrase(nl: "Taken: tonen, wijzigen, melden.", en: "Tasks: show, change, report."),
    [
      "aftercare task list --worker gem-01", "aftercare task start K7QF/DR06",
      "aftercare task skip K7QF/DR14 -m \"already insured\"",
    ])
  package static let list = CommandHelp(
    Phrase(nl: "Toon verplichtingen, met filters.", en: "List commitments, with filters."),
    [
      "aftercare task list --partner reclassering --overdue",
      "aftercare task list --due ..+2w -f csv",
    ])
  package static let show = CommandHelp(
    Phrase(
      nl: "Toon een plan, taak, contact of maatregel.",
      en: "Show a plan, task, contact or measure."),
    ["aftercare show K7QF", "aftercare show K7QF/DR09b", "aftercare show K7QF/DR21.14"])
  package static let add = CommandHelp(
    Phrase(nl: "Voeg een eigen taak aan een plan toe.", en: "Add a task of your own to a plan."),
    [
      "aftercare task add K7QF/E1 --title \"Bank account\" --role WI --due release+2w",
      "aftercare task add K7QF/E2 --title \"Review\" --role GEM --kind review --after DR06",
    ])
  package static let set = CommandHelp(
    Phrase(nl: "Wijzig een taak.", en: "Change a task."),
    [
      "aftercare task set K7QF/DR06 --due release-20w -m \"agreed in the MDO\"",
      "aftercare task set K7QF/DR06 --unset due,worker",
    ])
  package static let assign = CommandHelp(
    Phrase(
      nl: "Geef taken of reeksen aan een medewerker.", en: "Give tasks or series to a worker."),
    [
      "aftercare task assign K7QF/DR06 K7QF/DR07 --to rn-03",
      "aftercare task assign --where --worker gem-01 --to rn-03",
    ])
  package static let start = CommandHelp(
    Phrase(nl: "Meld dat werk begonnen is.", en: "Report that work has begun."),
    [
      "aftercare task start K7QF/DR06 --on mon",
      "aftercare task start --where --mine --ready --due ..+1w",
    ])
  package static let done = CommandHelp(
    Phrase(
      nl: "Meld taken gedaan of contacten gehouden.", en: "Report tasks done or contacts held."),
    [
      "aftercare done K7QF/DR09b", "aftercare done K7QF/DR05 --outcome here",
      "aftercare done K7QF/V03 --facts-to 2026-11-02",
      "aftercare done K7QF/I05 --outcome no-action --present POL,OM",
      "aftercare done K7QF/21.14 K7QF/9 --on yesterday",
    ])
  package static let factsTo = Phrase(
    nl: "Tot welke dag het de feiten kent; anders de dag zelf.",
    en: "Up to which day it knows the facts; otherwise the day itself.")
  package static let sendBack = CommandHelp(
    Phrase(
      nl: "Stuur werk terug dat nog niet goed is; het moet opnieuw, en hoe vaak wordt geteld.",
      en: "Send work back that is not good enough; it is owed again, and how often is counted."),
    ["aftercare task return K7QF/V03 -m \"without the talk with his family\""])
  package static let reopen = CommandHelp(
    Phrase(
      nl: "Neem terug dat werk begonnen, gedaan of overgeslagen is.",
      en: "Take back that work was started, done or skipped."), ["aftercare task reopen K7QF/DR06"])
  package static let wait = CommandHelp(
    Phrase(
      nl: "Zet taken of contacten even opzij tot een dag, met een reden; geen datum verschuift.",
      en: "Put tasks or contacts aside until a day, with a reason; no date moves."),
    [
      "aftercare wait K7QF/DR13 --until +2w -m \"letter of the landlord\"",
      "aftercare wait K7QF/DR21.14 --until fri -m \"he is in court\"",
    ])
  package static let skip = CommandHelp(
    Phrase(nl: "Sla taken over, met een reden.", en: "Skip tasks, with a reason."),
    ["aftercare task skip K7QF/DR14 -m \"already insured\""])
  package static let remove = CommandHelp(
    Phrase(
      nl: "Haal taken uit een plan; wat te laat is, blijft vermeld.",
      en: "Take tasks out of a plan; what is late stays told."),
    ["aftercare task remove K7QF/E1", "aftercare task remove K7QF/DR14 -m \"no house of his own\""])
  package static let pin = CommandHelp(
    Phrase(
      nl: "Zet de einddag vast, een afspraak met de tijd; of zet contacten op een andere dag.",
      en:
        "Fix the day of the finish, an appointment with its time; or put contacts on another day."
    ),
    [
      "aftercare task pin K7QF/DR02 2026-12-01 --time 14:30 --minutes 60 -m \"room booked\"",
      "aftercare task pin K7QF/DR12a M3PD/DR12a 5-1 -m \"the office is closed\"",
      "aftercare task pin K7QF/DR21.14 2026-12-08 10:00 -m \"the prison called\"",
      "aftercare task pin K7QF/V02 2026-12-08 10:00 --minutes 90 --place zaal-214 -m \"agreed\"",
    ])
  package static let unpin = CommandHelp(
    Phrase(nl: "Laat de regels weer beslissen.", en: "Let the rules decide again."),
    ["aftercare task unpin K7QF/DR02", "aftercare task unpin K7QF/DR21.14"])
  package static let link = CommandHelp(
    Phrase(
      nl: "Laat een taak op een andere, of op een reeks, wachten.",
      en: "Make a task wait for another, or for a series."),
    [
      "aftercare task link K7QF/DR12 --after DR06",
      "aftercare task link K7QF/DR12 --after DR21 --point last --type FS --lag 2w",
    ])
  package static let unlink = CommandHelp(
    Phrase(nl: "Neem een afhankelijkheid weg.", en: "Take a dependency away."),
    ["aftercare task unlink K7QF/DR12 --after DR06"])
  package static let why = CommandHelp(
    Phrase(
      nl: "Waarom deze datum: regel, wet, peildatum en wie hem invulde.",
      en: "Explain every date: rule, law, anchor, and who set it."),
    ["aftercare why K7QF/DR09b", "aftercare why K7QF/DR09b --date limit", "aftercare why K7QF/M1"])
  package static let log = CommandHelp(
    Phrase(nl: "Meld hoe een contact ging.", en: "Report how a contact went."),
    [
      "aftercare log K7QF/DR21", "aftercare log K7QF/DR21.14 missed",
      "aftercare log K7QF/DR21.15 excused -m \"in hospital\"",
      "aftercare log K7QF/V01.1-18 held", "aftercare log K7QF/V01 --on mon --earlier missed",
      "aftercare log --where --worker rn-03 --overdue",
    ])
  package static let nextWho = Phrase(
    nl: "Van wie of van welk plan: karin, reclassering, K7QF.",
    en: "Whose, or of which plan: karin, reclassering, K7QF.")
  package static let next = CommandHelp(
    Phrase(nl: "De werklijst: wat nu te doen is.", en: "The worklist: what to do now."),
    [
      "aftercare next --mine", "aftercare next --partner reclassering",
      "aftercare next --worker rn-03",
    ])

  package static let on = Phrase(
    nl: "Op welke dag; anders vandaag.", en: "On which day; else today.")
  package static let until = Phrase(nl: "Tot welke dag.", en: "Until which day.")
  package static let outcome = Phrase(
    nl: "De uitkomst van een besluit.", en: "A decision's outcome.")
  package static let present = Phrase(
    nl: "Wie bij een besluit aanwezig waren: rollen met een komma ertussen, POL,OM.",
    en: "Who was present at a decision: roles with a comma between, POL,OM.")
  package static let to = Phrase(nl: "De code van de medewerker.", en: "The worker's code.")
  package static let nobody = Phrase(nl: "Aan niemand meer.", en: "To nobody any more.")
  package static let ref = Phrase(nl: "Wat: K7QF/DR09b.", en: "What: K7QF/DR09b.")
  package static let shown = Phrase(
    nl: "Wat, één tegelijk: K7QF, K7QF/DR09b, K7QF/9, K7QF/DR21.14.",
    en: "What, one at a time: K7QF, K7QF/DR09b, K7QF/9, K7QF/DR21.14.")
  package static let newRef = Phrase(
    nl: "Plan, of plan en nieuwe sleutel: K7QF, K7QF/E1.",
    en: "Plan, or plan and new key: K7QF, K7QF/E1.")
  package static let title = Phrase(nl: "De titel, zonder namen.", en: "The title, without names.")
  package static let role = Phrase(nl: "De rol die het doet.", en: "The role that does it.")
  package static let with = Phrase(nl: "Rollen die meedoen.", en: "Roles that take part.")
  package static let obligation = Phrase(
    nl: "statutory, process of optional.", en: "statutory, process or optional.")
  package static let due = Phrase(
    nl: "Uiterlijk, als regel: release-4w, DR06+10wd, 2026-12-01; none haalt weg.",
    en: "Due, as a rule: release-4w, DR06+10wd, 2026-12-01; none removes it.")
  package static let limit = Phrase(
    nl: "Wettelijke termijn, als regel; none haalt weg.",
    en: "Statutory limit, as a rule; none removes it.")
  package static let notBefore = Phrase(
    nl: "Niet eerder dan, als regel; none haalt weg.", en: "Not before, as a rule; none removes it."
  )
  package static let estimate = Phrase(
    nl: "Hoe lang het duurt: 5wd.", en: "How long it takes: 5wd.")
  package static let join = Phrase(
    nl: "Wacht op all voorgangers, of op any.", en: "Wait for all predecessors, or for any.")
  package static let condition = Phrase(
    nl: "Alleen als: \"prosecuted = yes\".", en: "Only when: \"prosecuted = yes\".")
  package static let worker = Phrase(
    nl: "De medewerker die het doet.", en: "The worker who does it.")
  package static let timeTwice = Phrase(
    nl: "{time} komt op {date} tweemaal voor; de eerste is genomen, nog in zomertijd.",
    en: "{time} comes twice on {date}; the first is taken, still in summer time.")
  package static let pinDay = Phrase(nl: "De dag.", en: "The day.")
  package static let time = Phrase(nl: "De tijd: 14:30.", en: "The time: 14:30.")
  package static let minutes = Phrase(
    nl: "Hoeveel minuten het duurt; anders een uur.",
    en: "How many minutes it lasts; an hour otherwise.")
  package static let place = Phrase(
    nl: "Waar: een code uit config/places.yaml; zonder deze optie staat er geen plaats.",
    en: "Where: a code of config/places.yaml; without this option there is no place.")
  package static let after = Phrase(
    nl: "De taak of reeks waarop het wacht.", en: "What it waits for.")
  package static let linkType = Phrase(nl: "FS, SS, FF of SF.", en: "FS, SS, FF or SF.")
  package static let lag = Phrase(nl: "Hoeveel later: 2w, -3d.", en: "How much later: 2w, -3d.")
  package static let soft = Phrase(nl: "Alleen waarschuwen.", en: "Only warn.")
  package static let point = Phrase(
    nl: "Van een reeks: first, last of each.", en: "Of a series: first, last or each.")
  package static let logRefs = Phrase(
    nl: "Reeks of contact, en hoe het ging: gehouden, gemist of afgezegd.",
    en: "Series or contact, and how it went: held, missed or excused.")
  package static let date = Phrase(
    nl: "due, limit, start, finish of needed-by; anders alle.",
    en: "due, limit, start, finish or needed-by; else all.")
}
