/// Help of the commands about series and measures.
package enum SeriesHelp {
  package static let group = CommandHelp(
    Phrase(nl: "Reeksen van contacten.", en: "Series of contacts."),
    ["aftercare series list", "aftercare series show K7QF/DR21", "aftercare series log K7QF/DR21"])
  package static let list = CommandHelp(
    Phrase(
      nl: "Toon reeksen met hun laatste en volgende contact.",
      en: "List series with their last and next contact."),
    ["aftercare series list --plan K7QF"])
  package static let show = CommandHelp(
    Phrase(nl: "Toon een reeks met haar contacten.", en: "Show a series with its contacts."),
    ["aftercare series show K7QF/DR21"])
  package static let add = CommandHelp(
    Phrase(nl: "Voeg een eigen reeks toe.", en: "Add a series of your own."),
    [
      "aftercare series add K7QF/E5 --title \"House visit\" --role WI --every 2wx6,1m --from release",
      "aftercare series add K7QF/E6 --title \"Call\" --role CR --every 1w --after DR14 --chained",
    ])
  package static let change = CommandHelp(
    Phrase(nl: "Wijzig een reeks.", en: "Change a series."),
    [
      "aftercare series change K7QF/DR21 --every 2wx12,1m",
      "aftercare series change K7QF/DR21 --unset title,window",
    ])
  package static let stop = CommandHelp(
    Phrase(
      nl: "Laat een reeks eindigen, met een reden; contacten die al te laat zijn, blijven open.",
      en: "Let a series end, with a reason; contacts that are late already stay owed."),
    [
      "aftercare series stop K7QF/DR21 --on 2027-09-01 -m \"agreed in the MDO\"",
      "aftercare series stop K7QF/DR21 --excuse K7QF/DR21.14 K7QF/DR21.15 -m \"in hospital\"",
    ])
  package static let remove = CommandHelp(
    Phrase(
      nl: "Haal reeksen uit een plan; contacten die te laat zijn, blijven vermeld.",
      en: "Take series out of a plan; contacts that are late stay told."),
    ["aftercare series remove K7QF/E5 -m \"noted twice\""])
  package static let excuse = Phrase(
    nl: "Contacten van de reeks die afgezegd zijn: K7QF/DR21.14.",
    en: "Contacts of the series that are excused: K7QF/DR21.14.")
  package static let every = Phrase(
    nl: "Het ritme: 1wx12,2wx12,1m.", en: "The rhythm: 1wx12,2wx12,1m.")
  package static let from = Phrase(
    nl: "Vanaf welke dag, als regel: release, M1.start.",
    en: "From which day, as a rule: release, M1.start.")
  package static let after = Phrase(
    nl: "Vanaf het einde van deze taak: DR14 of DR14+1w.",
    en: "From the finish of this task: DR14 or DR14+1w.")
  package static let chained = Phrase(
    nl: "Tel vanaf het laatste gehouden contact.", en: "Count from the last contact held.")
  package static let counting = Phrase(nl: "periodic of chained.", en: "periodic or chained.")
  package static let roll = Phrase(
    nl:
      "Waar een contact heen gaat op een dag dat de partner niet werkt: next (de volgende werkdag), back (de vorige) of none (het blijft staan).",
    en:
      "Where a contact goes on a day the partner does not work: next (the next working day), back (the one before) or none (it stays)."
  )
  package static let atMost = Phrase(
    nl:
      "De langste tijd tussen twee contacten: 6w; een contact dat verschuift gaat er niet overheen.",
    en: "The longest time between two contacts: 6w; a contact that moves does not pass it.")
  package static let window = Phrase(
    nl: "Hoe veel later een contact nog op tijd is: 3d.",
    en: "How much later a contact is still on time: 3d.")
  package static let ref = Phrase(nl: "De reeks: K7QF/DR21.", en: "The series: K7QF/DR21.")

  package static let measureGroup = CommandHelp(
    Phrase(nl: "Maatregelen naast het plan.", en: "Measures beside the plan."),
    ["aftercare measure list", "aftercare measure add K7QF twbmt --start 2026-12-01"])
  package static let measureAdd = CommandHelp(
    Phrase(
      nl: "Leg een maatregel vast, met het werk dat erbij hoort.",
      en: "Note a measure, with the work it brings along."),
    [
      "aftercare measure add K7QF twbmt --start 2026-12-01 --requested 2026-11-01",
      "aftercare measure add K7QF twbmt --start 2026-12-01 --end 2027-01-31",
    ])
  package static let measureChange = CommandHelp(
    Phrase(
      nl: "Verbeter wat van een maatregel is vastgelegd.",
      en: "Correct what was noted of a measure."),
    [
      "aftercare measure change K7QF/M1 --start 2026-12-03",
      "aftercare measure change K7QF/M1 --unset requested",
    ])
  package static let measureRenew = CommandHelp(
    Phrase(nl: "Verleng maatregelen.", en: "Renew measures."),
    [
      "aftercare measure renew K7QF/M1 --until 2027-05-31",
      "aftercare measure renew K7QF/M1 --decided 20-11",
    ])
  package static let measureEnd = CommandHelp(
    Phrase(nl: "Meld dat een maatregel over is.", en: "Report that a measure is over."),
    ["aftercare measure end K7QF/M1 --on yesterday"])
  package static let measureRemove = CommandHelp(
    Phrase(
      nl: "Haal maatregelen uit een plan die er niet in horen; wat ervan telt, vervalt.",
      en: "Take measures out of a plan that do not belong there; what counts from them falls away."),
    ["aftercare measure remove K7QF/M1 -m \"another person's\""])
  package static let measureList = CommandHelp(
    Phrase(nl: "Toon maatregelen en hun einde.", en: "List measures and their end."),
    ["aftercare measure list"])
  package static let plan = Phrase(nl: "Het plan: K7QF.", en: "The plan: K7QF.")
  package static let law = Phrase(
    nl: "Welke maatregel, zoals het sjabloon haar noemt.",
    en: "Which measure, as the template names it.")
  package static let start = Phrase(nl: "De eerste dag.", en: "The first day.")
  package static let requested = Phrase(
    nl: "De dag waarop zij gevraagd is.", en: "The day it was asked for.")
  package static let until = Phrase(
    nl: "Tot en met; anders zo lang als mag.", en: "Through; else as long as allowed.")
  package static let imposedUntil = Phrase(
    nl: "Tot en met welke dag zij is opgelegd; anders zo lang als mag.",
    en: "The last day it is imposed for; else as long as allowed.")
  package static let decided = Phrase(
    nl: "De dag waarop de verlenging is besloten, op of voor de laatste dag; anders vandaag.",
    en: "The day on which the renewal was decided, on or before the last day; else today.")
  package static let measureRef = Phrase(nl: "De maatregel: K7QF/M1.", en: "The measure: K7QF/M1.")
}
