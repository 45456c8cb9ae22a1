package import CarePlans
package import Wording

/// The value of a field in words.
package enum FieldText {
  package static func text(of value: FieldValue, _ language: Language) -> String {
    let words: Phrase? =
      switch value {
      case .taskKind(let kind): ItemWords.kind(kind.rawValue)
      case .seriesKind(let kind): ItemWords.kind(kind.rawValue)
      case .domain(let domain): ItemWords.domain(domain.rawValue)
      case .obligation(let obligation): ItemWords.obligation(obligation.rawValue)
      case .counting(.periodic): ShowWords.periodic
      case .counting(.chained): ShowWords.chained
      case .roll(let roll): ItemWords.roll(roll.rawValue)
      case .flag(let flag): ItemWords.flag(flag)
      case .text, .name, .role, .roles, .worker, .join, .term, .rule, .condition, .outcomes,
        .links, .taper, .origin, .day:
        nil
      }
    return words?(language) ?? value.description
  }

  /// The same where there is room: a rule with where it comes from, outcomes with what they set.
  package static func full(_ value: FieldValue, _ language: Language) -> String {
    switch value {
    case .rule(let rule), .origin(.rule(let rule)): RuleNote.text(rule, language)
    case .outcomes(let outcomes): outcomes.map(\.description).joined(separator: ", ")
    case .text, .name, .role, .roles, .worker, .taskKind, .seriesKind, .domain, .obligation,
      .join, .counting, .term, .roll, .condition, .links, .taper, .origin, .day, .flag:
      text(of: value, language)
    }
  }
}
