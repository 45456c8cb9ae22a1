/// What checks say of a plan, by the id of the check.
package enum IssueWords {
  /// The sentence of a check; nil for an id nobody wrote words for.
  package static func text(of id: String) -> Phrase? { texts[id] }
  /// The word for how much it matters.
  package static func severity(_ severity: String) -> Phrase? { severities[severity] }

  private static let severities: [String: Phrase] = [
    "serious": Phrase(nl: "ernstig", en: "serious"),
    "warning": Phrase(nl: "waarschuwing", en: "warning"),
    "note": Phrase(nl: "opmerking", en: "note"),
  ]

  private static let texts: [String: Phrase] = [
    "limit-cannot-be-met": Phrase(
      nl: "De wettelijke datum {limit} wordt niet gehaald: {days} dagen te laat, door {chain}.",
      en: "The statutory date {limit} cannot be met: {days} days late, through {chain}."),
    "pin-before-predecessors": Phrase(
      nl: "Vast op {pin}, maar wat eraan voorafgaat laat het pas toe op {earliest}.",
      en: "Pinned to {pin}, but what goes before allows it only on {earliest}."),
    "done-before-predecessor": Phrase(
      nl: "Gedaan, terwijl {other} nog open staat.", en: "Done, though {other} is still open."),
    "started-before-predecessor": Phrase(
      nl: "Begonnen, terwijl {other} dat nog niet toeliet.",
      en: "Started, though {other} did not allow it yet."),
    "soft-link-broken": Phrase(
      nl: "Hoort na {other} te komen, maar {other} is later gepland.",
      en: "Should come after {other}, but {other} is planned later."),
    "due-before-predecessor": Phrase(
      nl:
        "Moet op {due} klaar zijn, maar wacht op {other}, dat pas op {otherDue} klaar hoeft te zijn.",
      en: "Due on {due}, but waits for {other}, which is due only on {otherDue}."),
    "task-without-partner": Phrase(
      nl: "Niemand vervult de rol {role}: {items}.", en: "Nobody fills the role {role}: {items}."),
    "worker-left": Phrase(
      nl: "{worker} is weg sinds {date} en heeft nog: {items}.",
      en: "{worker} left on {date} and still has: {items}."),
    "plan-without-lead": Phrase(
      nl: "Niemand voert de regie over dit plan.", en: "Nobody leads this plan."),
    "anchor-passed": AnchorWords.passed,
    "series-origin-untold": Phrase(
      nl:
        "De contacten tellen vanaf {task}, van voor onze tijd. Zeg wanneer dat was: aftercare done {plan}/{task} --on DATUM; of dat het nog moet: aftercare task reopen {plan}/{task}",
      en:
        "The contacts count from {task}, which is before our time. Say when that was: aftercare done {plan}/{task} --on DATE; or that it is owed: aftercare task reopen {plan}/{task}"
    ),
    "anchor-missing": Phrase(
      nl: "De datum van {anchor} is onbekend; daaraan hangen: {items}.",
      en: "The date of {anchor} is unknown; on it hang: {items}."),
    "measure-ends": Phrase(
      nl: "De maatregel eindigt op {end}, over {days} dagen; overleg nu over verlenging.",
      en: "The measure ends on {end}, in {days} days; consult about its renewal now."),
    "series-without-contact": Phrase(
      nl: "{count} contacten op rij niet gehouden, sinds {since}; laatste contact: {last}.",
      en: "{count} contacts in a row were not held, since {since}; last contact: {last}."),
    "fact-unknown": Phrase(
      nl: "Nog geen antwoord op {fact}; onbeslist zijn: {items}.",
      en: "No answer yet to {fact}; undecided are: {items}."),
    "older-than-facts": Phrase(
      nl: "Kent de feiten tot {date}; het nieuwste is van {fact-day}.",
      en: "Knows the facts up to {date}; the newest is of {fact-day}."),
    "sent-back-often": Phrase(
      nl: "{count}× teruggestuurd.", en: "Sent back {count}×."),
    "domain-unanswered": Phrase(
      nl:
        "{domain} is gemarkeerd op {date}, en niets is gepland, gedaan of besloten: zet er werk bij, of zeg waarom niet: aftercare plan domain {plan} --none {key} -m \"…\"",
      en:
        "{domain} was flagged on {date}, and nothing is planned, done or decided: add work, or say why not: aftercare plan domain {plan} --none {key} -m \"…\""
    ),
    "date-out-of-range": Phrase(
      nl: "Een datum valt buiten de jaren die het programma kent.",
      en: "A date falls outside the years the program knows."),
  ]
}
