/// Texts of the report on what falls due.
package enum UpcomingWords {
  package static let title = Phrase(
    nl: "Uiterlijk van {from} tot en met {through}", en: "Due from {from} through {through}")
  package static let none = Phrase(
    nl: "In deze dagen valt niets.", en: "Nothing falls due in these days.")
  package static let statutory = Phrase(
    nl: "Wettelijke termijnen ({n})", en: "Statutory limits ({n})")
  package static let measureEnds = Phrase(
    nl: "Einde van maatregelen ({n})", en: "Measures ending ({n})")
  package static let unreported = Phrase(
    nl: "Voorbij, nog niet gemeld ({n})", en: "Passed, not reported yet ({n})")
  package static let week = Phrase(
    nl: "Week {week}, vanaf {monday} ({n})", en: "Week {week}, from {monday} ({n})")
  package static let total = CountPhrase(
    one: Phrase(nl: "1 datum", en: "1 date"), more: Phrase(nl: "{n} datums", en: "{n} dates"))
  package static let late = Phrase(nl: "te laat", en: "late")
  package static let noteColumn = Phrase(nl: "Let op", en: "Note")
}
