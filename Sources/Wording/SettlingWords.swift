/// What every stop leaves to be settled.
package enum SettlingWords {
  package static let note = CountPhrase(
    one: Phrase(
      nl: "Nog af te wikkelen in {n} gestopt plan", en: "Still to settle in {n} stopped plan"),
    more: Phrase(
      nl: "Nog af te wikkelen in {n} gestopte plannen", en: "Still to settle in {n} stopped plans"))
  package static let late = Phrase(nl: " ({n} te laat)", en: " ({n} late)")
  package static let heading = Phrase(nl: "Nog af te wikkelen", en: "Still to settle")
  package static let stopped = Phrase(
    nl: "Gestopt op {date}: {kind}", en: "Stopped on {date}: {kind}")
  package static let item = Phrase(nl: "{item} uiterlijk {date}", en: "{item} by {date}")
  package static let settled = Phrase(nl: "{item} gedaan", en: "{item} done")

  /// What its lines are called where the template has none of them, by their keys.
  package static let titles: [String: Phrase] = [
    "X03": Phrase(
      nl: "Afsluiting melden en toegang intrekken", en: "Tell all concerned and withdraw access"),
    "X09": Phrase(
      nl: "Partners bevestigen vernietiging werkkopieën",
      en: "Partners confirm working copies destroyed"),
    "X10": Phrase(
      nl: "Dossier, uitvoer en toegangscodes vernietigen",
      en: "Destroy file, exports and access codes"),
  ]
}
