/// Words of the program itself: its help and what it says when nothing else is asked.
package enum RootWords {
  package static let abstract = Phrase(
    nl: "Plant nazorg en re-integratie: wie doet wat, en wanneer.",
    en: "Plans aftercare and reintegration: who does what, and when.")
  package static let discussion = Phrase(
    nl: """
      Een plan heet naar een code zonder betekenis, zoals K7QF; een taak is K7QF/DR09b of K7QF/9. \
      Wat een lijst afdrukt, kan weer worden ingetypt.
      """,
    en: """
      A plan is called by a code without meaning, such as K7QF; a task is K7QF/DR09b or K7QF/9. \
      Whatever a list prints can be typed back.
      """)
  package static let planning = Phrase(nl: "Plannen", en: "Planning")
  package static let asking = Phrase(nl: "Vragen aan anderen", en: "Questions to others")
  package static let people = Phrase(nl: "Partners en medewerkers", en: "Partners and workers")
  package static let output = Phrase(nl: "Overzichten en agenda's", en: "Reports and calendars")
  package static let store = Phrase(nl: "Opslag en instellingen", en: "Store and settings")
  package static let today = CommandHelp(
    Phrase(nl: "De cijfers van vandaag.", en: "The figures of today."),
    ["aftercare", "aftercare today --today 2026-12-10"])
}
