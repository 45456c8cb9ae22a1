/// Texts of the worklist.
package enum WorklistWords {
  package static let title = Phrase(nl: "Werklijst op {day}", en: "Worklist on {day}")
  package static let empty = Phrase(nl: "Er ligt niets.", en: "There is nothing to do.")

  package static let breached = Phrase(
    nl: "Wettelijke termijn verstreken", en: "Past its statutory term")
  package static let overdue = Phrase(nl: "Te laat", en: "Overdue")
  package static let toReport = Phrase(
    nl: "Voorbij, nog niet gemeld", en: "Passed, not reported yet")
  package static let due = Phrase(
    nl: "In de komende zeven dagen", en: "In the coming seven days")
  package static let ready = Phrase(nl: "Kan ook nu", en: "Ready too")
  package static let waiting = Phrase(nl: "Wacht tot", en: "Waiting until")
  package static let contacts = Phrase(
    nl: "Contacten in de komende twee weken", en: "Contacts in the coming two weeks")
  package static let heading = Phrase(nl: "{group} ({n})", en: "{group} ({n})")

  package static let daysColumn = Phrase(nl: "Wanneer", en: "When")
  package static let dateColumn = Phrase(nl: "Dag", en: "Day")

  package static let late = Phrase(nl: "{n} d te laat", en: "{n} d late")
  package static let until = Phrase(nl: "over {n} d", en: "in {n} d")
  package static let today = Phrase(nl: "vandaag", en: "today")
  package static let passed = Phrase(nl: "{n} d terug", en: "{n} d ago")

  package static let total = CountPhrase(
    one: Phrase(nl: "1 regel", en: "1 line"), more: Phrase(nl: "{n} regels", en: "{n} lines"))
  package static let later = CountPhrase(
    one: Phrase(nl: "1 later", en: "1 later"), more: Phrase(nl: "{n} later", en: "{n} later"))
  package static let laterContacts = CountPhrase(
    one: Phrase(nl: "1 contact later", en: "1 contact later"),
    more: Phrase(nl: "{n} contacten later", en: "{n} contacts later"))
  package static let putAside = CountPhrase(
    one: Phrase(nl: "1 langer opzij gezet", en: "1 put aside for longer"),
    more: Phrase(nl: "{n} langer opzij gezet", en: "{n} put aside for longer"))
  package static let heldUp = CountPhrase(
    one: Phrase(nl: "1 wacht op ander werk", en: "1 waits for other work"),
    more: Phrase(nl: "{n} wachten op ander werk", en: "{n} wait for other work"))
  package static let openDated = CountPhrase(
    one: Phrase(nl: "1 zonder datum", en: "1 without a date"),
    more: Phrase(nl: "{n} zonder datum", en: "{n} without a date"))
  package static let coming = Phrase(nl: "Belangrijke datums", en: "Dates ahead")
  package static let comingColumn = Phrase(nl: "Wat", en: "What")
  package static let surenessColumn = Phrase(nl: "Zeker", en: "Sure")
  package static let comingLater = CountPhrase(
    one: Phrase(nl: "en 1 later dan over een half jaar", en: "and 1 more than half a year ahead"),
    more: Phrase(
      nl: "en {n} later dan over een half jaar", en: "and {n} more than half a year ahead"))
  package static let expectedLegend = Phrase(
    nl: "~ verwacht: hangt af van werk dat nog niet af is",
    en: "~ expected: depends on work that is not finished")
  package static let drafts = CountPhrase(
    one: Phrase(
      nl: "{n} plan is nog niet begonnen: aftercare plan list --status draft",
      en: "{n} plan has not begun yet: aftercare plan list --status draft"),
    more: Phrase(
      nl: "{n} plannen zijn nog niet begonnen: aftercare plan list --status draft",
      en: "{n} plans have not begun yet: aftercare plan list --status draft"))
}
