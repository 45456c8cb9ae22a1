/// What named dates of plans are called where they stand alone.
package enum AnchorWords {
  /// `Invrijheidstelling`; of a template of one's own the name as it is written there.
  package static func name(_ anchor: String, _ language: Language) -> String {
    let name = ShippedNames.anchor(anchor, language)
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  /// The same of others, by their names.
  package static let passedToo = Phrase(
    nl: "Zo ook ({n}): {names}", en: "So too ({n}): {names}")
  /// That the day of an expected date has passed, with what to type.
  package static let passed = Phrase(
    nl:
      "{name} {plan} stond op {day} en is niet bevestigd. Is het zo gegaan: aftercare plan anchor {plan} {anchor}={typed}:actual; anders de nieuwe dag.",
    en:
      "{name} {plan} was expected on {day} and is not confirmed. If it happened: aftercare plan anchor {plan} {anchor}={typed}:actual; else the new day."
  )
}
