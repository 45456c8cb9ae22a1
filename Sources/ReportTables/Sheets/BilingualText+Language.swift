package import CarePlans
package import Wording

extension BilingualText {
  /// The text in a language.
  package func callAsFunction(_ language: Language) -> String {
    switch language {
    case .nl: nl
    case .en: en
    }
  }
}
