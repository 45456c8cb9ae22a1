/// Texts of the worklist.
package enum WorklistWords {
  package static let title = Phrase(nl: "Werklijst op {day}", en: "Worklist on {day}")
  package static let empty = Phrase(nl: "Er ligt niets.", en: "There is nothing to do.")

  package static let breached = Phrase(
    nl: "Wettelijke termijn verstreken", en: "Past its statutory term")
  package static let overdue = Phrase(nl: "Te laat", en: "Overdue")
  package static let due = Phrase(nl: "Deze week", en: "This week")
  package static let ready = Phrase(nl: "Kan nu", en: "Ready")
  package static let heldUp = Phrase(
    nl: "Nog niet begonnen, wacht op ander werk", en: "Not begun, waits for other work")
  package static let waiting = Phrase(nl: "Wacht tot", en: "Waiting until")
  package static let contacts = Phrase(nl: "Contacten", en: "Contacts")
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
  package static let openDated = CountPhrase(
    one: Phrase(nl: "1 zonder datum", en: "1 without a date"),
    more: Phrase(nl: "{n} zonder datum", en: "{n} without a date"))
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
