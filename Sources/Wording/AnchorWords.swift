/// What named dates of plans are called where they stand alone.
package enum AnchorWords {
  /// `Invrijheidstelling`; of a template of one's own the name as it is written there.
  package static func name(_ anchor: String, _ language: Language) -> String {
    let name = ShippedNames.anchor(anchor, language)
    return name.prefix(1).uppercased() + name.dropFirst()
  }
}
