/// Words of `doctor`: whether all a store needs is in order.
package enum DoctorWords {
  package static let help = CommandHelp(
    Phrase(
      nl:
        "Kijkt na of gegevensbestand, sleutel, rechten, klok, sjablonen en de dienst in orde zijn.",
      en: "Checks that store, key, permissions, clock, templates and the service are in order."),
    ["aftercare doctor", "aftercare doctor -f json"])
  package static let checkColumn = Phrase(nl: "Onderdeel", en: "Check")
  package static let stateColumn = Phrase(nl: "Staat", en: "State")
  package static let detailColumn = Phrase(nl: "Bijzonderheden", en: "Details")
  package static let fine = Phrase(nl: "goed", en: "fine")
  package static let finding = Phrase(nl: "LET OP", en: "LOOK")
  package static let total = CountPhrase(
    one: Phrase(nl: "{n} bevinding", en: "{n} finding"),
    more: Phrase(nl: "{n} bevindingen", en: "{n} findings"))
  package static let allFine = Phrase(nl: "Alles is in orde.", en: "All is in order.")

  package static let program = Phrase(nl: "Programma", en: "Program")
  package static let programIs = Phrase(
    nl: "aftercare {version}, SQLite {sqlite}, libical {libical}",
    en: "aftercare {version}, SQLite {sqlite}, libical {libical}")
  package static let settings = Phrase(nl: "Instellingen", en: "Settings")
  package static let noFile = Phrase(nl: "geen bestand {path}", en: "no file {path}")
  package static let actor = Phrase(nl: "Naam", en: "Name")
  package static let store = Phrase(nl: "Opslag", en: "Store")
  package static let storeIs = Phrase(
    nl: "{path}: {plans} plannen, logboek {head}", en: "{path}: {plans} plans, journal {head}")
  package static let permissions = Phrase(nl: "Rechten", en: "Permissions")
  package static let permissionsAreClosed = Phrase(
    nl: "gegevensbestand en sleutel zijn alleen voor de eigenaar",
    en: "store and key are for their owner alone")
  package static let keyBeside = Phrase(
    nl: "Er ligt een reservekopie in de map van de sleutel ({name}); bewaar ze apart.",
    en: "A backup lies in the folder of the key ({name}); keep them apart.")
  package static let zone = Phrase(nl: "Tijdzone", en: "Time zone")
  package static let zoneIs = Phrase(
    nl: "{zone}; daar is het nu {today} {time}", en: "{zone}; there it is {today} {time} now")
  package static let clock = Phrase(nl: "Klok", en: "Clock")
  package static let clockIsFine = Phrase(
    nl: "loopt niet achter op het logboek", en: "not behind the journal")
  package static let clockBehind = Phrase(
    nl: "De klok loopt {minutes} minuten achter op de laatste wijziging; zet hem goed.",
    en: "The clock is {minutes} minutes behind the latest change; set it right.")
  package static let clockOff = Phrase(
    nl: "De klok staat op {today}; dat kan niet. Zet hem goed.",
    en: "The clock says {today}, which cannot be. Set it right.")
  package static let templates = Phrase(nl: "Sjablonen", en: "Templates")
  package static let templatesAreFine = Phrase(nl: "{n} te lezen", en: "{n} can be read")
  package static let templateFaulty = Phrase(
    nl: "{template} is niet te lezen; kijk met: aftercare template check",
    en: "{template} cannot be read; look with: aftercare template check")
}
