import CarePlans
import Wording

/// What rows of templates rest on, and which of their dates must be verified, in words.
enum BasisText {
  static func text(_ bases: [TimingBasis], _ language: Language) -> String {
    bases.map { TemplateWords.basis($0.rawValue)?(language) ?? $0.rawValue }.joined(separator: ", ")
  }

  /// The dates by the words they have in a plan.
  static func dates(_ names: [String], _ language: Language) -> String {
    names.map {
      PlanPartWords.field($0)?(language) ?? TemplateWords.ownField("firstDueRule")(language)
    }
    .joined(separator: ", ")
  }
}
