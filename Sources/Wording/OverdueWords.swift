/// Texts of the overdue report.
package enum OverdueWords {
  package static let title = Phrase(nl: "Te laat op {day}", en: "Overdue on {day}")
  package static let none = Phrase(nl: "Niets is te laat.", en: "Nothing is overdue.")
  package static let total = CountPhrase(
    one: Phrase(nl: "1 te laat", en: "1 overdue"),
    more: Phrase(nl: "{n} te laat", en: "{n} overdue"))
  package static let breached = CountPhrase(
    one: Phrase(
      nl: "van 1 is de wettelijke termijn verstreken", en: "1 is past its statutory term"),
    more: Phrase(
      nl: "van {n} is de wettelijke termijn verstreken", en: "{n} are past their statutory term"))
  package static let nobody = Phrase(nl: "(niemand)", en: "(nobody)")
  package static let withheld = Phrase(
    nl: "· wordt niet getoond: minder dan {least}, of af te leiden tot minder dan {least}",
    en: "· not shown: below {least}, or telling a figure below {least}")
  package static let legend = Phrase(
    nl: "! wettelijke termijn verstreken", en: "! past its statutory term")

  package static let byPartner = Phrase(nl: "Partner", en: "Partner")
  package static let byWorker = Phrase(nl: "Medewerker", en: "Worker")
  package static let byPlan = Phrase(nl: "Plan", en: "Plan")
  package static let byAge = Phrase(nl: "Dagen", en: "Days")
  package static let byObligation = Phrase(nl: "Verplichting", en: "Obligation")
  package static let statutory = Phrase(nl: "wettelijk", en: "statutory")
  package static let process = Phrase(nl: "werkafspraak", en: "process")
  package static let optional = Phrase(nl: "naar keuze", en: "optional")

  package static let overdueColumn = Phrase(nl: "Te laat", en: "Overdue")
  package static let breachedColumn = Phrase(nl: "Termijn verstreken", en: "Term passed")
  package static let ageColumn = Phrase(nl: "{days} d", en: "{days} d")
  package static let sum = Phrase(nl: "Totaal", en: "Total")

  package static let items = Phrase(nl: "Wat te laat is", en: "What is overdue")
  package static let numberColumn = Phrase(nl: "Nr.", en: "No.")
  package static let refColumn = Phrase(nl: "Wat", en: "What")
  package static let titleColumn = Phrase(nl: "Titel", en: "Title")
  package static let whoColumn = Phrase(nl: "Wie", en: "Who")
  package static let dueColumn = Phrase(nl: "Uiterlijk", en: "Due")
  /// Above the columns of spreadsheets that tables leave out.
  package static let dueStateColumn = Phrase(nl: "Vast of verwacht", en: "Firm or expected")
  package static let groupColumn = Phrase(nl: "Groep", en: "Group")
  package static let daysLateColumn = Phrase(nl: "Dagen te laat", en: "Days late")
  package static let earlierColumn = Phrase(nl: "Andere contacten", en: "Other contacts")

  /// Whether a day is certain: `firm` or `expected`.
  package static func sureness(_ name: String) -> Phrase? {
    switch name {
    case "firm": Phrase(nl: "vast", en: "firm")
    case "expected": Phrase(nl: "verwacht", en: "expected")
    default: nil
    }
  }

  package static let unlisted = Phrase(
    nl: "niet in deze lijst; zie show", en: "not in this list; see show")
  package static let agreedColumn = Phrase(nl: "Afgesproken", en: "Agreed")
  package static let wasOn = Phrase(
    nl: "was op {day}, nog niet gemeld", en: "was on {day}, not reported yet")
  package static let wasOnStillOpen = Phrase(
    nl: "was op {day}, nog niet gemeld; kan tot en met {due}",
    en: "was on {day}, not reported yet; may be until {due}")
  package static let isOn = Phrase(nl: "staat op {day}", en: "is on {day}")
  package static let unreported = Phrase(
    nl: "De dag is voorbij en niet gemeld", en: "The day has passed, and was not reported")
  package static let daysColumn = Phrase(nl: "Dagen", en: "Days")
  package static let waitsColumn = Phrase(nl: "Wacht op", en: "Waits for")
  package static let neededColumn = Phrase(nl: "Nodig op", en: "Needed by")
  package static let firstDueColumn = Phrase(nl: "Was eerst", en: "First due")
  package static let pushesColumn = Phrase(nl: "Verzet", en: "Pushed")
  package static let movesColumn = Phrase(nl: "Verschoven", en: "Moved")
  package static let untilColumn = Phrase(nl: "Wacht tot", en: "Waits until")
  package static let otherPartner = Phrase(nl: "een andere partner", en: "another partner")
  package static let more = Phrase(nl: "+{n}", en: "+{n}")
  package static let missedColumn = Phrase(nl: "Niet gemeld", en: "Not reported")
  package static let missedSinceColumn = Phrase(
    nl: "Niet gemeld sinds", en: "Not reported since")
  /// How many contacts passed without a word, and since when.
  package static let missed = Phrase(nl: "{n}× sinds {day}", en: "{n}× since {day}")

  package static let roots = Phrase(nl: "Wat ander werk ophoudt", en: "What holds up other work")
  package static let freesColumn = Phrase(nl: "Houdt op", en: "Holds up")
  package static let plansColumn = Phrase(nl: "Plannen", en: "Plans")
  package static let causes = Phrase(
    nl: "Dezelfde taak in meer plannen", en: "The same task in several plans")
  package static let moreRoots = CountPhrase(
    one: Phrase(nl: "en nog 1 andere", en: "and 1 other"),
    more: Phrase(nl: "en nog {n} andere", en: "and {n} others"))
  package static let waiting = Phrase(
    nl: "Opzij gezet, maar eigenlijk al te laat", en: "Put aside though it was due already")

  /// Terms that are not late because nobody confirmed what they count from.
  package static let awaited = CountPhrase(
    one: Phrase(
      nl: "1 termijn wacht op bevestiging: {name}; aftercare next zegt van welk plan.",
      en: "1 term waits for confirmation: {name}; aftercare next says of which plan."),
    more: Phrase(
      nl: "{n} termijnen wachten op bevestiging: {name}; aftercare next zegt van welk plan.",
      en: "{n} terms wait for confirmation: {name}; aftercare next says of which plans."))
  package static let someDate = Phrase(nl: "een datum van het plan", en: "a date of the plan")

  package static let notOwing = CountPhrase(
    one: Phrase(nl: "1 plan telt niet mee", en: "1 plan does not count"),
    more: Phrase(nl: "{n} plannen tellen niet mee", en: "{n} plans do not count"))
  /// The states of plans that do not count, by their code.
  package static let statuses: [String: CountPhrase] = [
    "draft": CountPhrase(
      one: Phrase(nl: "1 concept", en: "1 draft"), more: Phrase(nl: "{n} concept", en: "{n} draft")),
    "suspended": CountPhrase(
      one: Phrase(nl: "1 opgeschort", en: "1 suspended"),
      more: Phrase(nl: "{n} opgeschort", en: "{n} suspended")),
    "closed": CountPhrase(
      one: Phrase(nl: "1 afgesloten", en: "1 closed"),
      more: Phrase(nl: "{n} afgesloten", en: "{n} closed")),
    "stopped": CountPhrase(
      one: Phrase(nl: "1 gestopt", en: "1 stopped"),
      more: Phrase(nl: "{n} gestopt", en: "{n} stopped")),
    "destroyed": CountPhrase(
      one: Phrase(nl: "1 vernietigd", en: "1 destroyed"),
      more: Phrase(nl: "{n} vernietigd", en: "{n} destroyed")),
  ]
}
