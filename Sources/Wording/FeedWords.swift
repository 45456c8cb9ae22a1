/// The texts of calendar feeds.
///
/// Those of levels 0 and 1 are read on phones and servers of others: they hold a neutral word, a
/// number and the first signs of a code, and nothing else. A test holds every text of these levels
/// against `config/wording/feed-phrases.txt`.
package enum FeedWords {
  package static let busy = Phrase(nl: "Bezet", en: "Busy")
  package static let deadline = Phrase(nl: "Termijn", en: "Deadline")
  package static let fixedDeadline = Phrase(nl: "Vaste termijn", en: "Fixed deadline")
  package static let contact = Phrase(nl: "Contact", en: "Contact")
  package static let meeting = Phrase(nl: "Overleg", en: "Meeting")
  package static let question = Phrase(nl: "Vraag", en: "Question")
  package static let appointment = Phrase(nl: "Afspraak", en: "Appointment")
  /// What one looks at oneself: it binds nobody else.
  package static let check = Phrase(nl: "Nagaan", en: "Check")

  /// The neutral word for a kind of work; most are deadlines.
  package static func kind(_ kind: String) -> Phrase { kinds[kind] ?? deadline }

  private static let kinds = [
    "contact": contact, "review": meeting, "question": question, "appointment": appointment,
  ]

  /// What an item is called at level 1: a neutral word and its number.
  package static let numbered = Phrase(nl: "{kind} {number}", en: "{kind} {number}")
  /// What a named date of a plan is called below level 2, and there.
  package static let ofPlan = Phrase(nl: "Datum {code}", en: "Date {code}")
  package static let named = Phrase(nl: "{name} {code}", en: "{name} {code}")
  /// What an item is called at level 2.
  package static let titled = Phrase(nl: "{number} {title}", en: "{number} {title}")
  package static let expected = Phrase(nl: "{text} (verwacht)", en: "{text} (expected)")
  package static let cancelled = Phrase(nl: "Vervallen: {text}", en: "Cancelled: {text}")
  package static let done = Phrase(nl: "Gereed: {text}", en: "Done: {text}")
  package static let putAside = Phrase(
    nl: "{text} (opzij tot {day})", en: "{text} (put aside until {day})")
  package static let latest = Phrase(
    nl: "{text}, uiterlijk {day}", en: "{text}, at the latest {day}")
  package static let open = Phrase(nl: "{text} ({n} open)", en: "{text} ({n} open)")
  package static let dated = Phrase(nl: "{text}: {day}", en: "{text}: {day}")

  /// What is said of an item when somebody opens it, line by line.
  package static let lateSince = Phrase(
    nl: "Te laat: moest uiterlijk {day}", en: "Overdue: was due {day}")
  package static let asideUntil = Phrase(
    nl: "Opzij gezet tot {day}", en: "Put aside until {day}")
  package static let atTheLatest = Phrase(nl: "Uiterlijk {day}", en: "At the latest {day}")
  package static let moved = CountPhrase(
    one: Phrase(nl: "{n} keer verzet", en: "Moved {n} time"),
    more: Phrase(nl: "{n} keer verzet", en: "Moved {n} times"))
  package static let movedFrom = Phrase(nl: "Eerst {day}", en: "First {day}")
  package static let typed = Phrase(nl: "aftercare show {number}", en: "aftercare show {number}")
  /// What shows the list that a calendar counts: of all, of whoever types it, of a plan; and of a worker or a
  /// partner, which is told with titles only.
  package static let typedNext = Phrase(nl: "aftercare next", en: "aftercare next")
  package static let typedNextOwn = Phrase(
    nl: "aftercare next --mine", en: "aftercare next --mine")
  package static let typedNextOfPlan = Phrase(
    nl: "aftercare next --plan {code}", en: "aftercare next --plan {code}")
  package static let typedNextOfWorker = Phrase(
    nl: "aftercare next {worker}", en: "aftercare next {worker}")
  package static let typedNextOfPartner = Phrase(
    nl: "aftercare next --partner {partner}", en: "aftercare next --partner {partner}")
  package static let andMore = CountPhrase(
    one: Phrase(nl: "en nog {n}", en: "and {n} more"),
    more: Phrase(nl: "en nog {n}", en: "and {n} more"))
  package static let overdue = CountPhrase(
    one: Phrase(nl: "{n} te laat", en: "{n} overdue"),
    more: Phrase(nl: "{n} te laat", en: "{n} overdue"))
  package static let fewOverdue = Phrase(
    nl: "Minder dan {least} te laat", en: "Fewer than {least} overdue")

  /// The name of a calendar: that of what was not given out, with its number, and at level 2 of a plan.
  package static let calendar = Phrase(nl: "Termijnen", en: "Deadlines")
  package static let numberedCalendar = Phrase(nl: "Termijnen {n}", en: "Deadlines {n}")
  package static let planCalendar = Phrase(nl: "Termijnen {code}", en: "Deadlines {code}")
  package static let withdrawn = Phrase(
    nl: "Deze agenda is ingetrokken", en: "This calendar was withdrawn")
  package static let expired = Phrase(
    nl: "Deze agenda is verlopen", en: "This calendar has expired")
  /// What somebody whose calendar ended can do.
  package static let askAnother = Phrase(
    nl:
      "Verwijder het abonnement. Hebt u de agenda nog nodig, vraag dan een nieuw adres aan wie u deze gaf.",
    en:
      "Remove the subscription. If you still need it, ask whoever gave it to you for a new address."
  )
  /// What stands on the last day of a calendar that would be too large.
  package static let more = Phrase(
    nl: "Hierna is er meer: zie de lijsten", en: "There is more after this: see the lists")
}
