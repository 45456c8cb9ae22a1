/// The names of states, kinds and the like, as people read them.
package enum ItemWords {
  /// The word for a state of a task, a contact or a measure.
  package static func state(_ state: String) -> Phrase? { states[state] }
  /// The word for a kind of work.
  package static func kind(_ kind: String) -> Phrase? { kinds[kind] }
  /// The word for why it must be done.
  package static func obligation(_ obligation: String) -> Phrase? { obligations[obligation] }
  /// The word for where a plan stands.
  package static func status(_ status: String) -> Phrase? { statuses[status] }
  /// The word for how sure a named date is.
  package static func anchorState(_ state: String) -> Phrase? { anchorStates[state] }

  /// The answer to a question of a plan, where it is one of the words everybody knows.
  package static func answer(_ answer: String, _ language: Language) -> String {
    AnswerWords.all[answer]?(language) ?? answer
  }

  /// Whether something holds.
  package static func flag(_ flag: Bool) -> Phrase? { AnswerWords.all[flag ? "yes" : "no"] }

  /// All of them by their names for programs; one name may be two things: a plan or a contact is closed.
  static let allWords = [statuses, states, kinds, obligations, anchorStates, domains]

  /// A term that has not begun, in the place of its day.
  package static let termAfter = Phrase(nl: "{term} na {item}", en: "{term} after {item}")
  package static let termBefore = Phrase(nl: "{term} voor {item}", en: "{term} before {item}")
  package static let after = Phrase(nl: "na {item}", en: "after {item}")

  /// A point of a measure, or of a series, that dates count from.
  package static func point(_ name: String) -> Phrase? { points[name] }
  /// How the answers of several predecessors are joined.
  package static func join(_ name: String) -> Phrase? { joins[name] }

  private static let points: [String: Phrase] = [
    "request": Phrase(nl: "aanvraag", en: "request"),
    "start": Phrase(nl: "begin", en: "start"),
    "end": Phrase(nl: "einde", en: "end"),
    "first": Phrase(nl: "het eerste", en: "the first"),
    "last": Phrase(nl: "het laatste", en: "the last"),
    "each": Phrase(nl: "elk contact", en: "each contact"),
  ]

  private static let joins: [String: Phrase] = [
    "all": Phrase(nl: "alle", en: "all"),
    "any": Phrase(nl: "een van", en: "any"),
  ]

  /// Where a contact goes that falls on a day its partner does not work.
  package static func roll(_ key: String) -> Phrase? { rolls[key] }

  private static let rolls: [String: Phrase] = [
    "next": Phrase(nl: "naar de volgende werkdag", en: "to the next working day"),
    "back": Phrase(nl: "naar de werkdag ervoor", en: "to the working day before"),
    "none": Phrase(nl: "blijft staan", en: "stays"),
  ]

  /// What the end of a measure is called in lists.
  package static let endOfMeasure = Phrase(
    nl: "Einde maatregel: {measure}", en: "End of measure: {measure}")

  /// What a line of a plan's own is called that counts something, by its kind.
  package static func line(_ kind: String) -> Phrase? { lines[kind] }

  private static let lines = [
    "adoption": beforeOurTime, "handover": handover, "facts": facts,
  ]

  /// The one line for all that was due before a plan was adopted.
  package static let beforeOurTime = Phrase(nl: "Voor onze tijd: {n}", en: "Before our time: {n}")

  /// The one line for all facts that nobody has answered.
  package static let facts = Phrase(nl: "Feiten te beantwoorden: {n}", en: "Facts to answer: {n}")

  /// The word for a part of life.
  package static func domain(_ domain: String) -> Phrase? { domains[domain] }

  private static let domains: [String: Phrase] = [
    "identity": Phrase(nl: "identiteit", en: "identity"),
    "housing": Phrase(nl: "wonen", en: "housing"),
    "income": Phrase(nl: "inkomen", en: "income"),
    "debts": Phrase(nl: "schulden", en: "debts"),
    "work": Phrase(nl: "werk", en: "work"),
    "education": Phrase(nl: "onderwijs", en: "education"),
    "health": Phrase(nl: "gezondheid", en: "health"),
    "mental-health": Phrase(nl: "geestelijke gezondheid", en: "mental health"),
    "addiction": Phrase(nl: "verslaving", en: "addiction"),
    "family": Phrase(nl: "familie", en: "family"),
    "network": Phrase(nl: "netwerk", en: "network"),
    "meaning": Phrase(nl: "zingeving", en: "meaning"),
    "justice": Phrase(nl: "justitie", en: "justice"),
    "safety": Phrase(nl: "veiligheid", en: "safety"),
    "direction": Phrase(nl: "regie", en: "direction"),
  ]

  package static let handover = Phrase(
    nl: "Overdracht van {n}", en: "Hand-over of {n}")

  private static let states: [String: Phrase] = [
    "open": Phrase(nl: "open", en: "open"),
    "started": Phrase(nl: "begonnen", en: "started"),
    "waiting": Phrase(nl: "wacht", en: "waiting"),
    "done": Phrase(nl: "gedaan", en: "done"),
    "removed": Phrase(nl: "verwijderd", en: "removed"),
    "skipped": Phrase(nl: "overgeslagen", en: "skipped"),
    "missed": Phrase(nl: "gemist", en: "missed"),
    "excused": Phrase(nl: "afgezegd", en: "excused"),
    "closed": Phrase(nl: "afgezegd, gesloten", en: "excused, closed"),
    "withdrawn": Phrase(nl: "vervallen", en: "fell away"),
    "beforeAdoption": Phrase(nl: "voor onze tijd", en: "before our time"),
    "openDated": Phrase(nl: "nog geen datum", en: "no date yet"),
    "notApplicable": Phrase(nl: "niet van toepassing", en: "does not apply"),
    "undecided": Phrase(nl: "onbeslist", en: "undecided"),
  ]

  private static let kinds: [String: Phrase] = [
    "action": Phrase(nl: "actie", en: "action"),
    "appointment": Phrase(nl: "afspraak", en: "appointment"),
    "decision": Phrase(nl: "besluit", en: "decision"),
    "review": Phrase(nl: "casusoverleg", en: "case conference"),
    "gate": Phrase(nl: "poort", en: "gate"),
    "wait": Phrase(nl: "afwachten", en: "wait"),
    "contact": Phrase(nl: "contact", en: "contact"),
    "check": Phrase(nl: "controle", en: "check"),
    "measure-end": Phrase(nl: "einde maatregel", en: "end of measure"),
    "adoption": Phrase(nl: "voor onze tijd", en: "before our time"),
    "question": Phrase(nl: "vraag", en: "question"),
    "handover": Phrase(nl: "overdracht", en: "hand-over"),
    "facts": Phrase(nl: "feiten", en: "facts"),
  ]

  private static let obligations: [String: Phrase] = [
    "statutory": Phrase(nl: "wettelijk", en: "statutory"),
    "process": Phrase(nl: "werkafspraak", en: "process"),
    "optional": Phrase(nl: "alleen als het nodig is", en: "optional"),
  ]

  private static let statuses: [String: Phrase] = [
    "draft": Phrase(nl: "concept", en: "draft"),
    "active": Phrase(nl: "actief", en: "active"),
    "suspended": Phrase(nl: "opgeschort", en: "suspended"),
    "aftercare": Phrase(nl: "nazorg", en: "aftercare"),
    "closed": Phrase(nl: "gesloten", en: "closed"),
    "stopped": Phrase(nl: "gestopt", en: "stopped"),
    "destroyed": Phrase(nl: "vernietigd", en: "destroyed"),
    "discarded": Phrase(nl: "weggedaan", en: "discarded"),
  ]

  private static let anchorStates: [String: Phrase] = [
    "unknown": Phrase(nl: "onbekend", en: "unknown"),
    "expected": Phrase(nl: "verwacht", en: "expected"),
    "confirmed": Phrase(nl: "bevestigd", en: "confirmed"),
    "actual": Phrase(nl: "gebeurd", en: "actual"),
  ]
}
