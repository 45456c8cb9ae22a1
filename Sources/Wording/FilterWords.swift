/// Help of the filters every list has.
package enum FilterWords {
  package static let group = Phrase(nl: "FILTERS", en: "FILTERS")
  package static let refs = Phrase(
    nl: "Wat: K7QF/DR09b, K7QF/9, K7QF/DR21.14; meer dan een mag.",
    en: "What: K7QF/DR09b, K7QF/9, K7QF/DR21.14; more than one will do.")
  package static let whereFlag = Phrase(
    nl: "In plaats van verwijzingen: alles waarop de filters passen.",
    en: "Instead of references: everything the filters fit.")
  package static let whereText = Phrase(
    nl: """
      In plaats van verwijzingen: open taken waarop de filters van task list passen, in één \
      tekst: --where "worker=gem-02 overdue".
      """,
    en: """
      Instead of references: open tasks that the filters of task list fit, in one text: \
      --where "worker=gem-02 overdue".
      """)
  package static let plan = Phrase(nl: "Alleen dit plan.", en: "This plan only.")
  package static let partner = Phrase(
    nl: "Alleen wat deze partner moet doen.", en: "Only what this partner owes.")
  package static let worker = Phrase(
    nl: "Alleen wat deze medewerker moet doen.", en: "Only what this worker owes.")
  package static let lead = Phrase(
    nl: "Alleen plannen van deze casusregisseur.", en: "Only plans this lead directs.")
  package static let mine = Phrase(nl: "Alleen wat van mij is.", en: "Only what is mine.")
  package static let type = Phrase(
    nl: "Alleen plannen van dit soort zaak.", en: "Only plans of this type of case.")
  package static let phase = Phrase(
    nl: "Alleen plannen in deze fase.", en: "Only plans in this phase.")
  package static let status = Phrase(
    nl: "Alleen plannen met deze status; anders die nu lopen.",
    en: "Only plans of this status; else those that run.")
  package static let obligation = Phrase(
    nl: "statutory, process of optional.", en: "statutory, process or optional.")
  package static let kind = Phrase(
    nl: "Soort werk: action, appointment, decision, review, …",
    en: "Kind of work: action, appointment, decision, review, …")
  package static let due = Phrase(
    nl: "Uiterlijk in deze tijd: 2026-11-20..+2w; een kant mag leeg.",
    en: "Due in this span: 2026-11-20..+2w; either end may be empty.")
  package static let overdue = Phrase(nl: "Alleen wat te laat is.", en: "Only what is late.")
  package static let ready = Phrase(nl: "Alleen wat nu kan.", en: "Only what can be done now.")
  package static let sort = Phrase(
    nl: "Volgorde: standard, due, plan, key, partner, worker, late.",
    en: "Order: standard, due, plan, key, partner, worker, late.")
  package static let limit = Phrase(nl: "Hoogstens zo veel regels.", en: "At most so many lines.")
  package static let leftOut = CountPhrase(
    one: Phrase(
      nl: "{n} regel meer, weggelaten door --limit.", en: "{n} more line, left out by --limit."),
    more: Phrase(
      nl: "{n} regels meer, weggelaten door --limit.", en: "{n} more lines, left out by --limit."))
}
