/// Help and texts of the sheets that are handed to partners and workers.
package enum SheetHelp {
  package static let partner = CommandHelp(
    Phrase(
      nl: "Wat een partner nog moet en wat er gevraagd is, om af te drukken of te mailen.",
      en: "What a partner still owes and was asked, to print or mail."),
    ["aftercare partner sheet wonen", "aftercare partner sheet wonen -f md"])
  package static let worker = CommandHelp(
    Phrase(
      nl: "Wat een medewerker nog moet en wat er gevraagd is, om af te drukken of te mailen.",
      en: "What a worker still owes and was asked, to print or mail."),
    ["aftercare worker sheet rn-03", "aftercare worker sheet rn-03 --level 2"])
  package static let ofWorker = Phrase(nl: "Medewerker.", en: "Worker.")
  package static let level = Phrase(
    nl: "1 neutraal met nummers, 2 met titels.", en: "1 neutral with numbers, 2 with titles.")
  package static let levelTwo = Phrase(
    nl: "Let op: dit blad noemt taken bij hun titel; alleen voor interne netwerken.",
    en: "Mind: this sheet names tasks by their titles; for internal networks only.")

  package static let title = Phrase(nl: "Overzicht op {day}", en: "Overview on {day}")
  package static let none = Phrase(nl: "Er staat niets open.", en: "Nothing is open.")
  package static let what = Phrase(nl: "Wat", en: "What")
  package static let day = Phrase(nl: "Dag", en: "Day")
  package static let late = Phrase(nl: "Te laat", en: "Late")
  package static let earlier = Phrase(nl: "Eerder", en: "Earlier")
  package static let days = Phrase(nl: "{n} d", en: "{n} d")

  /// What a group is called.
  package static func group(_ name: String) -> Phrase {
    switch name {
    case "late": Phrase(nl: "Te laat", en: "Late")
    case "unreported": Phrase(nl: "Voorbij, nog niet gemeld", en: "Passed, not reported yet")
    case "soon": Phrase(nl: "De komende twee weken", en: "The coming two weeks")
    case "later": Phrase(nl: "Daarna", en: "After that")
    case "undated": Phrase(nl: "Nog zonder dag", en: "Without a day yet")
    default: Phrase(nl: "Gevraagd, nog zonder antwoord", en: "Asked, without an answer yet")
    }
  }

  /// How one subscribes, program by program.
  package static let subscribing = Phrase(
    nl: "Dit staat ook in uw agenda, zodra u zich daarop abonneert. Zo doet u dat:",
    en: "This is in your calendar too, once you subscribe to it. This is how:")
  package static let askAddress = Phrase(
    nl: "Het adres is geheim en staat niet op dit blad; vraag het wie u dit blad gaf.",
    en: "The address is secret and not on this sheet; ask whoever gave you the sheet.")
  /// What programs of the cloud are, on a sheet: it does not say what a calendar was given out for.
  package static let clouds = Phrase(
    nl:
      "Google Agenda en Outlook op het web halen een agenda op met servers van henzelf: alleen als dat is toegestaan.",
    en:
      "Google Calendar and Outlook on the web fetch a calendar with servers of their own: only where that is allowed."
  )
}
