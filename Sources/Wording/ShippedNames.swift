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
    "notice": Phrase(nl: "bericht van terugkeer", en: "notice of return"),
    "arrival": Phrase(nl: "aankomst", en: "arrival"),
    "freed": Phrase(nl: "heenzending", en: "set free"),
    "reporting-end": Phrase(nl: "einde meldplicht", en: "end of reporting duty"),
    "last-sign": Phrase(nl: "laatste levensteken", en: "last sign of life"),
    "death": Phrase(nl: "dag van overlijden", en: "day of death"),
    "ruling": Phrase(
      nl: "uitspraak definitief of akte ontvangen", en: "ruling final or deed received"),
    "tax-return": Phrase(nl: "dag voor de aangifte erfbelasting", en: "day set for the tax return"),
    "order": Phrase(
      nl: "voorlopige maatregel kinderen uitgesproken",
      en: "provisional measure for children ordered"),
    "conditions-end": Phrase(
      nl: "einde voorwaarden en toezicht", en: "end of conditions and supervision"),
    "withheld": Phrase(nl: "document ingehouden", en: "document withheld"),
    "turns-18": Phrase(nl: "achttiende verjaardag", en: "eighteenth birthday"),
    "measure-end": Phrase(nl: "einde maatregel kinderen", en: "end of the children's measure"),
    "death-notice": Phrase(nl: "bericht van overlijden", en: "notice of death"),
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
    "informed": Phrase(nl: "persoon is geïnformeerd", en: "person has been told"),
    "prosecuted": Phrase(nl: "wordt vervolgd", en: "is prosecuted"),
    "reporting-duty": Phrase(nl: "meldplicht opgelegd", en: "reporting duty imposed"),
    "debt-threat": Phrase(
      nl: "ontruiming, afsluiting of verlies verzekering dreigt",
      en: "eviction, cut-off or loss of insurance threatens"),
    "children": Phrase(nl: "kinderen in het huishouden", en: "children in the household"),
    "route": Phrase(nl: "route naar de akte", en: "route to the deed"),
    "death-probable": Phrase(nl: "overlijden is waarschijnlijk", en: "death is probable"),
    "abroad": Phrase(
      nl: "partner of kinderen nog in het buitenland", en: "partner or children still abroad"),
    "school-consent": Phrase(
      nl: "familie vindt goed dat school en huisarts het weten",
      en: "family agrees that school and GP are told"),
    "minors": Phrase(
      nl: "minderjarig, of kinderen gaan mee", en: "a minor, or children taken along"),
    "travel-ban": Phrase(nl: "uitreisverbod opgelegd", en: "travel ban imposed"),
    "siblings": Phrase(nl: "broers of zussen in beeld", en: "siblings in view"),
    "parents": Phrase(
      nl: "ouders kunnen veilig betrokken worden", en: "parents can safely be involved"),
    "perspective": Phrase(nl: "perspectief van de kinderen", en: "the children's perspective"),
    "reunification": Phrase(
      nl: "hereniging met de kinderen", en: "reunification with the children"),
    "vi-regime": Phrase(
      nl: "regeling voorwaardelijke invrijheidstelling", en: "rules of conditional release"),
    "signaller": Phrase(nl: "melder wil het horen", en: "whoever signalled wants to hear"),
  ]

  private static let phases: [String: Phrase] = [
    "detention": Phrase(nl: "detentie", en: "detention"),
    "preparation": Phrase(nl: "voorbereiding", en: "preparation"),
    "landing": Phrase(nl: "landing", en: "landing"),
    "stabilising": Phrase(nl: "stabiliseren", en: "stabilising"),
    "aftercare": Phrase(nl: "nazorg", en: "aftercare"),
    "first-weeks": Phrase(nl: "eerste weken", en: "first weeks"),
    "notice": Phrase(nl: "bericht", en: "notice"),
    "care": Phrase(nl: "bijstaan", en: "care"),
    "settlement": Phrase(nl: "afwikkelen", en: "settling"),
    "court": Phrase(nl: "wachten op de rechter", en: "waiting for the court"),
    "remembrance": Phrase(nl: "gedenken en afronden", en: "remembering and closing"),
    "rest": Phrase(nl: "rust", en: "rest"),
    "assess": Phrase(nl: "onderzoeken", en: "assessing"),
    "build": Phrase(nl: "opbouwen", en: "building up"),
    "follow": Phrase(nl: "groei volgen", en: "following growth"),
    "conditions": Phrase(nl: "onder voorwaarden", en: "under conditions"),
    "after-conditions": Phrase(nl: "na de voorwaarden", en: "after the conditions"),
    "measures": Phrase(nl: "maatregelen", en: "measures"),
    "tapering": Phrase(nl: "afbouwen", en: "tapering"),
    "signal": Phrase(nl: "signaal", en: "signal"),
    "weighing": Phrase(nl: "weging", en: "weighing"),
    "support": Phrase(nl: "ondersteunen", en: "supporting"),
    "loosening": Phrase(nl: "loslaten", en: "letting go"),
    "before-arrival": Phrase(nl: "voorbereiden aankomst", en: "preparing arrival"),
    "first-days": Phrase(nl: "eerste dagen", en: "first days"),
    "provisional": Phrase(nl: "voorlopige maatregel", en: "provisional measure"),
    "deciding": Phrase(nl: "perspectief bepalen", en: "deciding the perspective"),
  ]

  private static let events: [String: Phrase] = [
    "new-facts": Phrase(nl: "nieuwe feiten", en: "new facts"),
    "relapse": Phrase(nl: "terugvalsignaal", en: "relapse signal"),
    "hard-day": Phrase(nl: "zware dag", en: "hard day"),
    "remains": Phrase(nl: "lichaam komt naar huis", en: "remains come home"),
    "transition": Phrase(
      nl: "overgang in het leven van het kind", en: "transition in the child's life"),
    "risk-day": Phrase(nl: "risicodag", en: "day of risk"),
    "breach": Phrase(nl: "overtreding van voorwaarden", en: "breach of conditions"),
    "departed": Phrase(nl: "toch uitgereisd", en: "has left after all"),
    "offence": Phrase(nl: "strafbaar feit", en: "offence"),
    "help-refused": Phrase(nl: "hulp geweigerd", en: "help refused"),
    "moved-prison": Phrase(
      nl: "overgeplaatst naar andere inrichting", en: "moved to another prison"),
    "leave": Phrase(nl: "verlof", en: "leave from prison"),
  ]
}
