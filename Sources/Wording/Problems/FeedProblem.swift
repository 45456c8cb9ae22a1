/// What is refused of calendars that are asked for.
package enum FeedProblem: String, Sendable, Hashable, CaseIterable {
  case audienceNeeded = "feed-audience-needed"
  case tellsCounts = "feed-tells-counts"
  case levelUnknown = "feed-level-unknown"
  case unwritable = "feed-unwritable"
}

extension FeedProblem {
  /// What happened, and the way out.
  package var text: ErrorText {
    switch self {
    case .audienceNeeded:
      ErrorText(
        Phrase(nl: "Wiens agenda?", en: "Whose calendar?"),
        wayOut: Phrase(
          nl: "Geef een van --worker, --partner, --plan, --all of --supervisor.",
          en: "Give one of --worker, --partner, --plan, --all or --supervisor."))
    case .tellsCounts:
      ErrorText(
        Phrase(
          nl: "De agenda van een toezichthouder zegt alleen hoeveel er te laat is.",
          en: "A supervisor's calendar only says how much is late."),
        wayOut: Phrase(
          nl: "Laat --level, --todos, --relations en herinneringen weg.",
          en: "Leave out --level, --todos, --relations and reminders."))
    case .levelUnknown:
      ErrorText(
        Phrase(nl: "Niveau {value} bestaat niet.", en: "There is no level {value}."),
        wayOut: Phrase(
          nl: "Kies 0 (bezet), 1 (neutraal) of 2 (met titels).",
          en: "Choose 0 (busy), 1 (neutral) or 2 (with titles)."))
    case .unwritable:
      ErrorText(
        Phrase(
          nl: "De agenda kon niet worden geschreven ({fault}).",
          en: "The calendar could not be written ({fault})."),
        wayOut: Phrase(
          nl: "Dit is een fout in het programma; meld haar.",
          en: "This is a fault in the program; report it."))
    }
  }
}
