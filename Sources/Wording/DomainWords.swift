/// Words of life domains and goals.
package enum DomainWords {
  package static let heading = Phrase(nl: "Leefgebieden", en: "Life domains")
  package static let flagged = Phrase(nl: "Gemarkeerd", en: "Flagged")
  package static let open = Phrase(nl: "Open", en: "Open")
  package static let late = Phrase(nl: "Te laat", en: "Late")
  package static let done = Phrase(nl: "Gedaan", en: "Done")
  package static let next = Phrase(nl: "Eerstvolgend", en: "Next")
  package static let answer = Phrase(nl: "Antwoord", en: "Answer")
  package static let noneBecause = Phrase(nl: "niets nodig: {reason}", en: "none needed: {reason}")
  package static let unanswered = Phrase(nl: "nog geen antwoord", en: "no answer yet")
  package static let goals = Phrase(nl: "Doelen", en: "Goals")
  package static let goal = Phrase(nl: "Doel", en: "Goal")
  package static let text = Phrase(nl: "Wat", en: "What")
  package static let state = Phrase(nl: "Stand", en: "State")
  package static let said = Phrase(nl: "Gezegd op", en: "Said on")
  package static let noneYet = Phrase(
    nl: "Nog geen leefgebied gemarkeerd. Kies uit: {known}.",
    en: "No life domain is flagged yet. Choose from: {known}.")

  /// Whether a goal was reached.
  package static func state(_ state: String) -> Phrase {
    switch state {
    case "reached": Phrase(nl: "bereikt", en: "reached")
    case "not-reached": Phrase(nl: "niet bereikt", en: "not reached")
    default: Phrase(nl: "nog niet bekend", en: "not known yet")
    }
  }

  /// What a change made of a life domain.
  package static func change(_ state: String) -> Phrase {
    switch state {
    case "none": Phrase(nl: "niets nodig", en: "none needed")
    default: Phrase(nl: "gemarkeerd", en: "flagged")
    }
  }

  package static let flaggedEvent = Phrase(nl: "{domain} gemarkeerd", en: "{domain} flagged")
  package static let noneEvent = Phrase(
    nl: "{domain}: niets nodig", en: "{domain}: none needed")
  package static let clearedEvent = Phrase(
    nl: "{domain} niet meer gemarkeerd", en: "{domain} not flagged any more")
  package static let goalEvent = Phrase(
    nl: "doel {goal} bij {domain}: {state}", en: "goal {goal} in {domain}: {state}")
  package static let goalRemovedEvent = Phrase(
    nl: "doel {goal} eruit", en: "goal {goal} taken out")

  package static let domainHelp = CommandHelp(
    Phrase(
      nl:
        "Markeer leefgebieden waar iets aan de hand is. Elk krijgt een antwoord: werk, of waarom niets nodig is. Zonder leefgebied: toon ze.",
      en:
        "Flag life domains in which something is the matter. Each gets an answer: work, or why none is needed. Without a domain: list them."
    ),
    [
      "aftercare plan domain K7QF debts,housing",
      "aftercare plan domain K7QF --none debts -m \"debts were settled in prison\"",
    ])
  package static let domains = Phrase(
    nl: "Leefgebieden, met komma's ertussen.", en: "Life domains, with commas between.")
  package static let noneOption = Phrase(
    nl: "Leefgebieden waar niets nodig is; -m zegt waarom.",
    en: "Life domains in which nothing is needed; -m says why.")
  package static let clear = Phrase(
    nl: "Leefgebieden die toch niet gemarkeerd zijn.",
    en: "Life domains that are not flagged after all.")
  package static let goalHelp = CommandHelp(
    Phrase(
      nl:
        "Zet een doel bij een leefgebied, of zeg of het bereikt is: bereikt, niet, of nog niet bekend. Zonder doel: toon ze.",
      en:
        "Set a goal in a life domain, or say whether it was reached: reached, not, or not known yet. Without a goal: list them."
    ),
    [
      "aftercare plan goal K7QF debts \"no new debts for half a year\"",
      "aftercare plan goal K7QF G1 --state reached",
      "aftercare plan goal K7QF G2 --remove -m \"set twice\"",
    ])
  package static let goalName = Phrase(
    nl: "Een leefgebied voor een nieuw doel, of een doel: G1.",
    en: "A life domain for a new goal, or a goal: G1.")
  package static let goalText = Phrase(
    nl: "Wat er bereikt moet zijn.", en: "What is to be reached.")
  package static let stateOption = Phrase(
    nl: "bereikt, niet-bereikt of onbekend.", en: "reached, not-reached or unknown.")
  package static let removeGoal = Phrase(nl: "Haal het doel eruit.", en: "Take the goal out.")
}
