import PlanText
import Wording

/// Parts of a plan's text in words.
struct PlanPartText {
  let language: Language

  /// What others changed: `DR09 uiterlijk`, `datum invrijheidstelling`, `casusregisseur`.
  func text(of part: PlanPart) -> String {
    guard let row = part.row else { return word(part.section) }
    guard part.item != nil else { return "\(word(part.section)) \(name(row, in: part.section))" }
    return part.field.map { "\(row) \(word($0))" } ?? row
  }

  /// The name of a part where it stands in its text: in words, and as it is typed where that is another.
  ///
  /// - Parameter table: The table it is an entry of; nil for a key of the text.
  func named(_ key: String, in table: String?) -> String {
    let name = table.map { self.name(key, in: $0) } ?? word(key)
    return name == key ? key : "\(name) (\(key))"
  }

  private func word(_ key: String) -> String { PlanPartWords.name(key)?(language) ?? key }

  /// An entry of a table, which a template may have named.
  private func name(_ key: String, in table: String) -> String {
    switch table {
    case "anchors": ShippedNames.anchor(key, language)
    case "facts": ShippedNames.fact(key, language)
    default: key
    }
  }
}
