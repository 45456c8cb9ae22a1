/// What the fields of tasks, series and measures are called, by the names programs know them by.
package enum ItemFieldWords {
  /// In a sentence, and where it changes.
  package static func name(_ field: String) -> Phrase {
    names[field] ?? unknown
  }

  /// In front of its value, where everything of an item is shown.
  package static func label(_ field: String, _ language: Language) -> String {
    if let label = labels[field] { return label(language) }
    let name = name(field)(language)
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  /// What the option that sets it says of itself; nil for one nobody wrote, which a test forbids.
  package static func help(_ option: String) -> Phrase? { options[option] }

  /// All fields there are words for.
  package static var known: Set<String> { Set(names.keys) }

  /// For a field nobody wrote words for, which a test forbids.
  private static let unknown = Phrase(nl: "veld", en: "field")

  private static let names: [String: Phrase] = [
    "title": Phrase(nl: "titel", en: "title"),
    "kind": Phrase(nl: "soort", en: "kind"),
    "domain": Phrase(nl: "leefgebied", en: "life domain"),
    "role": Phrase(nl: "rol", en: "role"),
    "participants": Phrase(nl: "wie meedoet", en: "who takes part"),
    "worker": Phrase(nl: "medewerker", en: "worker"),
    "obligation": Phrase(nl: "verplichting", en: "obligation"),
    "phase": Phrase(nl: "fase", en: "phase"),
    "estimate": Phrase(nl: "duur", en: "estimate"),
    "notBefore": Phrase(nl: "niet eerder dan", en: "not before"),
    "notBeforeRule": Phrase(nl: "niet eerder dan", en: "not before"),
    "due": Phrase(nl: "uiterlijk", en: "due"),
    "dueRule": Phrase(nl: "regel voor uiterlijk", en: "due rule"),
    "limit": Phrase(nl: "wettelijke termijn", en: "limit"),
    "limitRule": Phrase(nl: "regel voor wettelijke termijn", en: "limit rule"),
    "source": Phrase(nl: "bron", en: "source"),
    "verify": Phrase(nl: "nakijken", en: "to be verified"),
    "dependsOn": Phrase(nl: "wacht op", en: "waits for"),
    "join": Phrase(nl: "alle of een", en: "all or any"),
    "condition": Phrase(nl: "alleen als", en: "only when"),
    "outcomes": Phrase(nl: "uitkomsten", en: "outcomes"),
    "taper": Phrase(nl: "ritme", en: "rhythm"),
    "origin": Phrase(nl: "vanaf", en: "from"),
    "counting": Phrase(nl: "telt", en: "counts"),
    "window": Phrase(nl: "ruimte", en: "window"),
    "roll": Phrase(nl: "op een vrije dag", en: "on a day off"),
    "atMost": Phrase(nl: "hoogstens ertussen", en: "at most between"),
    "law": Phrase(nl: "maatregel", en: "measure"),
    "authority": Phrase(nl: "opgelegd door", en: "authority"),
    "requestedOn": Phrase(nl: "gevraagd op", en: "requested on"),
    "start": Phrase(nl: "begin", en: "start"),
    "maximum": Phrase(nl: "hoogstens", en: "at most"),
    "until": Phrase(nl: "opgelegd t/m", en: "imposed through"),
    "fromRequest": Phrase(nl: "telt vanaf de aanvraag", en: "counts from the request"),
    "sunset": Phrase(nl: "wet vervalt", en: "Act ends"),
  ]

  /// Those that are called otherwise there.
  private static let labels: [String: Phrase] = [
    "dueRule": ShowWords.due, "limitRule": ShowWords.limit, "participants": ShowWords.with,
    "start": ShowWords.fromColumn,
  ]

  private static let options: [String: Phrase] = [
    "title": TaskHelp.title, "role": TaskHelp.role, "with": TaskHelp.with,
    "obligation": TaskHelp.obligation, "due": TaskHelp.due, "limit": TaskHelp.limit,
    "not-before": TaskHelp.notBefore, "estimate": TaskHelp.estimate, "join": TaskHelp.join,
    "when": TaskHelp.condition, "worker": TaskHelp.worker, "every": SeriesHelp.every,
    "from": SeriesHelp.from, "counting": SeriesHelp.counting, "window": SeriesHelp.window,
    "roll": SeriesHelp.roll, "at-most": SeriesHelp.atMost,
    "start": SeriesHelp.start, "requested": SeriesHelp.requested, "law": SeriesHelp.law,
    "end": SeriesHelp.imposedUntil,
    "kind": Phrase(nl: "Wat voor werk het is.", en: "What sort of work it is."),
    "domain": Phrase(
      nl:
        "Het leefgebied: identity, housing, income, debts, work, health, mental-health, family, network, justice, safety of direction.",
      en:
        "The life domain: identity, housing, income, debts, work, health, mental-health, family, network, justice, safety or direction."
    ),
    "phase": Phrase(nl: "De fase van het plan.", en: "The phase of the plan."),
    "source": Phrase(
      nl: "Waar het getal vandaan komt: S44.", en: "Where the number comes from: S44."),
    "verify": Phrase(
      nl: "Of iemand de wet moet nakijken: yes of no.",
      en: "Whether somebody must check the law: yes or no."),
    "outcomes": Phrase(
      nl: "De uitkomsten van een besluit, met de feiten die ze zetten: here:arrested=no,abroad.",
      en: "The outcomes of a decision, with the facts they set: here:arrested=no,abroad."),
    "authority": Phrase(nl: "De rol die haar oplegt.", en: "The role that imposes it."),
    "maximum": Phrase(
      nl: "Hoe lang zij zonder verlenging mag duren: 6m.",
      en: "How long it may run without a renewal: 6m."),
    "unset": Phrase(
      nl: "Velden die weg mogen: due,limit; wat een gewone waarde heeft, krijgt die terug.",
      en: "Fields to take away: due,limit; what has a usual value gets that back."),
  ]
}
