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
      case .join(let join): ItemWords.join(join.rawValue)
      case .name, .condition, .outcomes, .text, .role, .roles, .worker, .term, .rule, .links,
        .taper, .origin, .day:
        nil
      }
    return words?(language) ?? own(value, language) ?? value.description
  }

  /// What is made of names that others use; nil for all else.
  private static func own(_ value: FieldValue, _ language: Language) -> String? {
    switch value {
    case .name(let name): ShippedNames.phase(name, language)
    case .condition(let condition): ConditionText.text(condition, language)
    case .outcomes(let outcomes) where !outcomes.isEmpty:
      outcomes.map { text(of: $0, language) }.joined(separator: ", ")
    default: nil
    }
  }

  /// `schulden aangevraagd (schulden = ja)`: an outcome with what it sets and what becomes of the plan.
  private static func text(of outcome: DecisionOutcome, _ language: Language) -> String {
    let sets = outcome.sets.sorted { $0.key < $1.key }.map {
      "\(ShippedNames.fact($0.key.rawValue, language)) = \(ItemWords.answer($0.value, language))"
    }
    let follows = outcome.step.map { step in
      let words = ShowWords.step(step.rawValue)(language)
      guard !outcome.keeps.isEmpty else { return words }
      return ShowWords.butFor(
        language,
        ["step": words, "items": outcome.keeps.map(\.rawValue).joined(separator: ", ")])
    }
    let parts = sets + [follows].compactMap(\.self)
    let name = ItemWords.answer(outcome.key, language)
    return parts.isEmpty
      ? name : "\(name) (\(parts.joined(separator: ShowWords.andJoint(language))))"
  }

  /// The same where there is room: a rule with where it comes from, with all it says.
  package static func full(_ value: FieldValue, _ language: Language) -> String {
    switch value {
    case .rule(let rule), .origin(.rule(let rule)): RuleNote.text(rule, language)
    case .text, .name, .role, .roles, .worker, .taskKind, .seriesKind, .domain, .obligation,
      .join, .counting, .term, .roll, .condition, .outcomes, .links, .taper, .origin, .day, .flag:
      text(of: value, language)
    }
  }
}
