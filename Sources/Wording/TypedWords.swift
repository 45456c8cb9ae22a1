/// What people may type for the names programs use: the words that lists print can be typed back.
///
/// Names of the commands themselves are in ``CommandNames``.
package enum TypedWords {
  /// The names that a word may stand for, in either language and any case; none for a foreign word.
  package static func names(_ word: String) -> [String] { meanings[folded(word)] ?? [] }

  /// The one of some names that a word stands for: itself first.
  package static func name(_ word: String, among known: some Sequence<String>) -> String? {
    let wanted = folded(word)
    let known = Array(known)
    if let name = known.first(where: { folded($0) == wanted }) { return name }
    let meant = names(word)
    return known.first { meant.contains($0) }
  }

  /// What a name is called where people read it; the name itself where it has no other.
  package static func shown(_ name: String, _ language: Language) -> String {
    words.lazy.compactMap { $0[name] }.first?(language) ?? name
  }

  /// Alike in any case, with hyphens or spaces.
  private static func folded(_ word: String) -> String {
    word.lowercased().split { $0 == " " || $0 == "-" || $0 == "_" }.joined(separator: "-")
  }

  private static let words = ItemWords.allWords + [own, AnswerWords.all] + ShippedNames.all

  private static let meanings: [String: [String]] = {
    var result: [String: [String]] = [:]
    func add(_ word: String, _ name: String) {
      let word = folded(word)
      if result[word]?.contains(name) != true { result[word, default: []].append(name) }
    }
    for (name, phrase) in words.flatMap({ $0.sorted { $0.key < $1.key } }) {
      for language in Language.allCases { add(phrase(language), name) }
    }
    for (word, name) in alsoTyped { add(word, name) }
    return result
  }()

  /// Values of options, and the types of case of the shipped templates: those of a template of one's own
  /// are typed as they are written there.
  private static let own: [String: Phrase] = [
    "died": Phrase(nl: "overleden", en: "died"),
    "left": Phrase(nl: "vertrokken", en: "left"),
    "reached": Phrase(nl: "bereikt", en: "reached"),
    "not-reached": Phrase(nl: "niet bereikt", en: "not reached"),
    "held": Phrase(nl: "gehouden", en: "held"),
    "periodic": Phrase(nl: "vast ritme", en: "periodic"),
    "chained": Phrase(nl: "vanaf het vorige", en: "chained"),
    "partner": Phrase(nl: "partner", en: "partner"),
    "worker": Phrase(nl: "medewerker", en: "worker"),
    "plan": Phrase(nl: "plan", en: "plan"),
    "age": Phrase(nl: "ouderdom", en: "age"),
    "obligation": Phrase(nl: "verplichting", en: "obligation"),
    "due": Phrase(nl: "uiterlijk", en: "due"),
    "limit": Phrase(nl: "wettelijk", en: "limit"),
    "start": Phrase(nl: "begin", en: "start"),
    "finish": Phrase(nl: "einde", en: "finish"),
    "needed-by": Phrase(nl: "nodig op", en: "needed by"),
    "all": Phrase(nl: "alle", en: "all"),
    "any": Phrase(nl: "een van", en: "any"),
    "none": Phrase(nl: "geen", en: "none"),
    "detention-adult": Phrase(
      nl: "volwassene uit detentie", en: "adult out of detention"),
    "returnee-not-prosecuted": Phrase(
      nl: "terugkeerder, niet vervolgd", en: "returnee, not prosecuted"),
    "returnee-woman": Phrase(nl: "vrouw met kinderen", en: "woman with children"),
    "returnee-child": Phrase(nl: "teruggekeerd kind", en: "child returnee"),
    "radicalising-minor": Phrase(
      nl: "radicaliserende minderjarige", en: "radicalising minor"),
    "potential-traveller": Phrase(nl: "mogelijke uitreiziger", en: "potential traveller"),
    "conditional-release": Phrase(
      nl: "extremist, voorwaardelijk vrij", en: "extremist on conditional release"),
    "bereaved-family": Phrase(nl: "familie van een omgekomene", en: "bereaved family"),
  ]

  /// Other words people use for the same.
  private static let alsoTyped: KeyValuePairs = [
    "klaar": "done", "afgerond": "done", "lopend": "active", "niet-gehouden": "missed",
    "afgemeld": "excused", "dood": "died", "weg": "left", "ingetrokken": "withdrawn",
    "wet": "statutory", "proces": "process", "werkafspraak": "process", "optioneel": "optional",
    "termijn": "limit", "deadline": "due", "vrijlating": "release", "detentie": "detention",
    "begin-detentie": "detention", "verhuizing": "move", "melding": "signal", "signaal": "signal",
    "sluiting": "closing",
    "uitkering": "benefit", "schuld": "debts", "ingelicht": "informed", "onder-27": "under-27",
    "toezicht": "supervision", "behandeling": "ggz", "familie-of-netwerk": "network",
    "zeker": "confirmed", "geweest": "actual", "mdo": "review",
    "overleg": "review",
  ]
}
