/// What happened to partners, workers, closures, holidays and laws.
package enum DirectoryHistoryWords {
  package static let group = CommandHelp(
    Phrase(
      nl: "Wat er met partners, medewerkers, vrije dagen en wetten gebeurd is.",
      en: "What happened to partners, workers, closures and laws."),
    ["aftercare directory history"])
  package static let history = CommandHelp(
    Phrase(
      nl: "Alle wijzigingen van de stamgegevens, met nummer; terug te nemen met undo directory.",
      en: "All changes of the directory, with their numbers; undo directory takes them back."),
    ["aftercare directory history", "aftercare undo directory 12 -m \"wrong days\""])
  package static let title = Phrase(nl: "Stamgegevens", en: "Directory")

  package static let founded = Phrase(
    nl: "gesticht met de feestdagen van {region}", en: "founded with the holidays of {region}")
  package static let partnerAdded = Phrase(
    nl: "partner {id} toegevoegd", en: "partner {id} added")
  package static let workerAdded = Phrase(
    nl: "medewerker {id} bij {partner} toegevoegd", en: "worker {id} at {partner} added")
  package static let changed = Phrase(nl: "{id} gewijzigd: {fields}", en: "{id} changed: {fields}")
  package static let holidays = Phrase(nl: "feestdagen gewijzigd", en: "holidays changed")
  package static let acts = Phrase(nl: "wetten gewijzigd: {laws}", en: "laws changed: {laws}")
  package static let restored = Phrase(
    nl: "het gegevensbestand is uit een kopie teruggezet", en: "the store was restored from a copy")

  /// Says which change an undo takes back.
  package static let undoes = Phrase(
    nl: "stamgegevens: neemt wijziging {number} van {when} terug ({what})",
    en: "directory: takes back change {number} of {when} ({what})")
  /// What an undo is told to have done.
  package static let undone = Phrase(
    nl: "Wijziging {id} van de stamgegevens teruggenomen.",
    en: "Change {id} of the directory taken back.")
  package static let wouldUndo = Phrase(
    nl: "Wijziging {id} van de stamgegevens zou teruggenomen worden.",
    en: "Change {id} of the directory would be taken back.")
}
