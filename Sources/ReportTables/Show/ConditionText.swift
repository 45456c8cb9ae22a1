package import CarePlans
package import Wording

/// When something applies, in words: `uitkering nodig = ja en schulden = ja`.
package enum ConditionText {
  package static func text(_ condition: FactCondition, _ language: Language) -> String {
    condition.clauses.map { clause in
      let answers = clause.values.map { ItemWords.answer($0, language) }
        .joined(separator: ShowWords.orJoint(language))
      return ShippedNames.fact(clause.fact.rawValue, language)
        + (clause.isNegated ? " ≠ " : " = ") + answers
    }.joined(separator: ShowWords.andJoint(language))
  }

  /// The same of one that is written down; what is none stays as it is.
  package static func text(_ written: String, _ language: Language) -> String {
    guard let condition = try? FactCondition(parsing: written) else { return written }
    return text(condition, language)
  }
}
