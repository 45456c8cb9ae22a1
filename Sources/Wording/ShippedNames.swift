/// What the named dates, questions, phases and events of the shipped templates are called, as the
/// templates themselves call them: for texts that have no template at hand.
///
/// Those of a template of one's own are called what is written there.
package enum ShippedNames {
  /// `invrijheidstelling` of `release`.
  package static func anchor(_ key: String, _ language: Language) -> String {
    anchors[key]?(language) ?? key
  }

  /// `uitkering nodig` of `benefit`.
  package static func fact(_ key: String, _ language: Language) -> String {
    facts[key]?(language) ?? key
  }

  /// `voorbereiding` of `preparation`.
  package static func phase(_ key: String, _ language: Language) -> String {
    phases[key]?(language) ?? key
  }

  /// `terugvalsignaal` of `relapse`.
  package static func event(_ key: String, _ language: Language) -> String {
    events[key]?(language) ?? key
  }

  static let all = [anchors, phases, facts, events]

  private static let anchors: [String: Phrase] = [
    "detention": Phrase(nl: "begin detentie", en: "detention starts"),
    "release": Phrase(nl: "invrijheidstelling", en: "release"),
    "move": Phrase(nl: "verhuisdatum", en: "day of moving in"),
    "supervision-end": Phrase(nl: "einde toezicht", en: "end of supervision"),
    "signal": Phrase(nl: "signaal ontvangen", en: "signal received"),
    "closing": Phrase(nl: "afsluiting", en: "closing"),
    "retention-end": Phrase(nl: "einde bewaartermijn", en: "end of retention"),
  ]

  private static let facts: [String: Phrase] = [
    "supervision": Phrase(nl: "toezicht na vrijlating", en: "supervision after release"),
    "benefit": Phrase(nl: "uitkering nodig", en: "benefit needed"),
    "under-27": Phrase(nl: "jonger dan 27 jaar", en: "under 27 years"),
    "debts": Phrase(nl: "schulden", en: "debts"),
    "ggz": Phrase(nl: "behandeling in de ggz nodig", en: "mental health care needed"),
    "network": Phrase(nl: "familie of netwerk in beeld", en: "family or network known"),
    "acute": Phrase(nl: "acuut gevaar", en: "acute danger"),
    "weging": Phrase(nl: "uitkomst van de weging", en: "outcome of the weighing"),
    "informed": Phrase(nl: "persoon is ingelicht", en: "person has been told"),
  ]

  private static let phases: [String: Phrase] = [
    "detention": Phrase(nl: "detentie", en: "detention"),
    "preparation": Phrase(nl: "voorbereiding", en: "preparation"),
    "landing": Phrase(nl: "landing", en: "landing"),
    "stabilising": Phrase(nl: "stabiliseren", en: "stabilising"),
    "aftercare": Phrase(nl: "nazorg", en: "aftercare"),
  ]

  private static let events: [String: Phrase] = [
    "new-facts": Phrase(nl: "nieuwe feiten", en: "new facts"),
    "relapse": Phrase(nl: "terugvalsignaal", en: "relapse signal"),
  ]
}
